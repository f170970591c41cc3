// Looks: no words on the map are smaller than 12 pixels, and a vague area never gets an outline.
import { describe, expect, it } from 'vitest'
import { focus, heldSide, lineLooks, outline, vague } from '../../../src/scene/looks.ts'
import { ALL_ZOOMS, atZoom, type NameLook } from '../../../src/scene/marks.ts'
import { cityName, marker, names, stateName, tags } from '../../../src/scene/name-looks.ts'
import { allOverlays, worldConventions, worldScene } from '../support/small-world.ts'

/** CSS pixels. */
const LEAST_TEXT_SIZE = 12

const steps = (from: number, to: number) =>
  Array.from({ length: Math.round((to - from) * 4) + 1 }, (_, i) => from + i / 4)

const smallest = (look: NameLook, [from, below]: readonly [number, number]): number => {
  const scale = Math.min(1, ...look.lines.map((line) => line.scale ?? 1))
  return Math.min(
    ...steps(from, Math.min(below, 11)).map((zoom) => atZoom(look.size, zoom) * scale),
  )
}

describe('words on the map', () => {
  const marks = worldConventions
    .flatMap((convention) => worldScene({ convention, overlays: allOverlays }).marks)
    .flatMap((mark) => (mark.type === 'name' ? [mark] : []))
  const ids = [...new Set(marks.map(({ id }) => id))]

  it.each(ids)('are at least 12 pixels tall wherever they are shown: %s', (id) => {
    for (const mark of marks.filter((one) => one.id === id)) {
      expect(smallest(mark, mark.zoom ?? ALL_ZOOMS)).toBeGreaterThanOrEqual(LEAST_TEXT_SIZE)
    }
  })

  const all = {
    ...names,
    ...Object.fromEntries([1, 2, 3, 4].map((rank) => [`city ${rank}`, cityName(rank)])),
    ...Object.fromEntries(
      [1, 4, 7].map((from) => [`state ${from}`, stateName('label', from, true)]),
    ),
  }
  it.each(Object.entries(all))('are at least 12 pixels tall at any zoom: %s', (_, look) => {
    expect(smallest(look, ALL_ZOOMS)).toBeGreaterThanOrEqual(LEAST_TEXT_SIZE)
  })

  it('would be seen if they were smaller', () => {
    const look = { ...cityName(1), size: 13, lines: [{ key: 'name', scale: 0.9 }] }
    expect(smallest(look, ALL_ZOOMS)).toBeLessThan(LEAST_TEXT_SIZE)
  })
})

describe('what stands out', () => {
  it('has an outline when it is pointed at and a stronger one when it is selected, and none at rest', () => {
    const [casing, line] = outline
    expect(casing?.width).toEqual({ rest: 0, pointed: 0, selected: 5 })
    const width = line?.width as { rest: number; pointed: number; selected: number }
    expect(width.rest).toBe(0)
    expect(width.pointed).toBeGreaterThan(0)
    expect(width.selected).toBeGreaterThan(width.pointed)
  })

  it('is never a vague area by an outline, but by stronger dots', () => {
    const { marks } = worldScene()
    const drawsHaze = (id: string) =>
      marks.some(
        (mark) =>
          mark.id.startsWith(id) &&
          mark.where?.some((test) => test[0] === 'in' && test[2].includes('haze')),
      )
    expect(drawsHaze('outline-')).toBe(false)
    expect(drawsHaze('vague-')).toBe(true)
    expect(vague.opacity).toMatchObject({ rest: 0.55, pointed: 0.8, selected: 1 })
  })

  it('is a vague area by dots far apart: no line, and no shadow', () => {
    expect(vague.cap).toBe('round')
    expect(vague.dash?.[1]).toBeGreaterThan(3)
    expect(vague).not.toHaveProperty('soft')
  })

  it('dims the focus around it', () => {
    expect(focus(false).opacity).toBeUndefined()
    expect(focus(true).opacity).toBeLessThan(1)
  })
})

describe('looks beside each other', () => {
  it('are lines further apart in each slot, the halo below the line and as far out', () => {
    const gaps = [0, 1, 2].map((slot) => {
      const [halo, line] = lineLooks({ on: 'line', stroke: 'solid' }, 'overlay0', slot)
      expect(halo?.colour).toBe('halo')
      const reach = (look: typeof line) =>
        atZoom(look?.gap ?? 0, 8) / 2 + atZoom((look?.width ?? 0) as never, 8)
      expect(reach(halo)).toBeGreaterThan(reach(line))
      return atZoom(line?.gap ?? 0, 8)
    })
    expect(gaps).toEqual([...gaps].sort((a, b) => a - b))
    expect(new Set(gaps).size).toBe(3)
  })

  it('are tags below each other, each in its colour, and below the markers where there are some', () => {
    const lines = [
      { key: 'a', colour: 'overlay0' },
      { key: 'b', colour: 'overlay1' },
    ] as const
    const [first, second] = [tags(lines, 0), tags(lines, 1)]
    expect(second.offset?.[1]).toBeGreaterThan((first.offset?.[1] ?? 0) + 1)
    expect(first.icon).toBeUndefined()
    expect(first.lines).toEqual(lines)
    expect(marker('overlay0', 36).icon).toMatchObject({ isAlwaysThere: true, offset: [36, 25] })
  })

  it('has the band of what is held to the left of its line, from the line outward', () => {
    expect(Number(heldSide.offset)).toBe(-Number(heldSide.width) / 2)
  })
})
