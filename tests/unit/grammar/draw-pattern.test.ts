// Hatches: every mark paints something, bands lie apart, and the tile repeats without a seam.
import { describe, expect, it } from 'vitest'
import { drawHatch, type Hatch, tileSize } from '../../../src/grammar/draw-pattern.ts'
import type { Mark } from '../../../src/grammar/effects.ts'
import { clearanceOf, createFakeDrawing } from '../support/fake-drawing.ts'

const MARKS: readonly Mark[] = ['line', 'twin', 'dash', 'dot', 'cross', 'wave']
const COLOUR = '#0072b2'

function draw(hatch: Partial<Hatch> & Pick<Hatch, 'mark'>, ratio = 1) {
  const drawing = createFakeDrawing()
  drawHatch(drawing, { slot: 0, slots: 3, colour: COLOUR, tint: 0, ...hatch }, ratio)
  return drawing
}

/** Places from one to another, off the grid so that none lies on an edge by chance. */
const samples = (from: number, to: number, step = 1) =>
  Array.from({ length: Math.round((to - from) / step) }, (_, i) => from + (i + 0.37) * step)

/** The marks of every slot of every number of slots that the tests look at. */
const hatches = MARKS.flatMap((mark) =>
  [
    { slot: 0, slots: 2 },
    { slot: 0, slots: 3 },
    { slot: 2, slots: 3 },
    { slot: 4, slots: 5 },
  ].map((slot) => ({ mark, ...slot })),
)

describe('drawHatch', () => {
  it.each(MARKS)('paints some of the tile with %s, and not all of it', (mark) => {
    const { strokes } = draw({ mark })
    const places = samples(0, tileSize(3)).flatMap((x) =>
      samples(0, tileSize(3)).map((y) => clearanceOf(strokes, [x, y]) < 0),
    )
    const share = places.filter(Boolean).length / places.length
    expect(share).toBeGreaterThan(0.02)
    expect(share).toBeLessThan(0.3)
  })

  it.each(MARKS)('draws %s in its colour only, and the same each time', (mark) => {
    const drawing = draw({ mark })
    expect(new Set(drawing.strokes.map(({ colour }) => colour))).toEqual(new Set([COLOUR]))
    expect(draw({ mark }).calls).toEqual(drawing.calls)
  })

  it.each(MARKS)('draws %s elsewhere in another slot', (mark) => {
    const paths = [0, 1, 2].map((slot) => JSON.stringify(draw({ mark, slot }).strokes))
    expect(new Set(paths).size).toBe(3)
  })

  it('draws each mark in its own way', () => {
    const drawings = MARKS.map((mark) => draw({ mark }).calls.join('\n'))
    expect(new Set(drawings).size).toBe(MARKS.length)
  })

  it.each(hatches)('has no seam: $mark in slot $slot of $slots', ({ mark, slot, slots }) => {
    const size = tileSize(slots)
    const { strokes } = draw({ mark, slot, slots })
    // What is drawn just outside of one side of the tile is what the tile shows at the other side.
    const margin = samples(-4, 4, 0.5)
    const seams: (readonly [number, number])[] = []
    let painted = 0
    for (const outward of margin) {
      for (const along of samples(0, size)) {
        for (const [x, y, dx, dy] of [
          [outward, along, size, 0],
          [along, outward, 0, size],
        ] as const) {
          const here = clearanceOf(strokes, [x, y])
          const there = clearanceOf(strokes, [x + dx, y + dy])
          if (here < 0) painted++
          const isNear = Math.min(Math.abs(here), Math.abs(there)) < 0.5
          if (isNear && Math.abs(here - there) > 1e-6) seams.push([x, y])
        }
      }
    }
    expect(seams).toEqual([])
    expect(painted).toBeGreaterThan(0)
  })

  it.each(MARKS)('keeps %s apart from a line in the next slot', (mark) => {
    const band = draw({ mark, slot: 0 }).strokes
    const next = draw({ mark: 'line', slot: 1 }).strokes
    const size = samples(0, tileSize(3))
    const shared = size.flatMap((x) =>
      size.filter((y) => clearanceOf(band, [x, y]) < 0 && clearanceOf(next, [x, y]) < 0),
    )
    expect(shared).toEqual([])
  })

  it('tints the whole tile evenly, below the marks, which stay opaque', () => {
    const { calls } = draw({ mark: 'line', tint: 0.08 })
    const size = tileSize(3)
    const tint = calls.indexOf(`fill ${COLOUR} 0.08 0 0 ${size} ${size}`)
    const first = calls.findIndex((call) => call.startsWith('stroke'))
    expect(tint).toBeGreaterThan(0)
    expect(tint).toBeLessThan(first)
    expect(calls.filter((call) => call.startsWith('fill'))).toHaveLength(1)
    expect(calls[first]?.split(' ').at(-1)).toBe('1')
  })

  it('scales by the pixel ratio first', () => {
    expect(draw({ mark: 'line' }, 4).calls[0]).toBe('scale 4 4')
  })
})

describe('tileSize', () => {
  it('is a whole number of pixels that grows with the slots', () => {
    const sizes = [1, 2, 3, 4, 5].map(tileSize)
    expect(sizes.every(Number.isInteger)).toBe(true)
    expect([...sizes].sort((a, b) => a - b)).toEqual(sizes)
  })
})
