// Hatches: every mark paints something, bands lie apart, and the tile repeats without a seam.
import { describe, expect, it } from 'vitest'
import type { Mark } from '../../../src/grammar/effects.ts'
import { disputedTile, type Hatch, hatchTile } from '../../../src/grammar/hatch.ts'
import type { Tile } from '../../../src/grammar/tile.ts'
import { clearanceOf, strokesOf } from '../support/tile-strokes.ts'

const MARKS: readonly Mark[] = ['line', 'twin', 'dash', 'dot', 'wave']

const tileOf = (hatch: Partial<Hatch> & Pick<Hatch, 'mark'>): Tile =>
  hatchTile({ slot: 0, slots: 3, tint: 0, ...hatch })
const draw = (hatch: Partial<Hatch> & Pick<Hatch, 'mark'>) => strokesOf(tileOf(hatch))
const tileSize = (slots: number) => tileOf({ mark: 'line', slots }).size

/** CSS pixels: path data is written in thousandths. */
const ROUNDED = 0.01

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

describe('hatchTile', () => {
  it.each(MARKS)('paints some of the tile with %s, and not all of it', (mark) => {
    const strokes = draw({ mark })
    const places = samples(0, tileSize(3)).flatMap((x) =>
      samples(0, tileSize(3)).map((y) => clearanceOf(strokes, [x, y]) < 0),
    )
    const share = places.filter(Boolean).length / places.length
    expect(share).toBeGreaterThan(0.02)
    expect(share).toBeLessThan(0.3)
  })

  it.each(MARKS)('draws %s in its colour only, and the same each time', (mark) => {
    const { shapes } = tileOf({ mark, tint: 0.08 })
    const colours = shapes.flatMap(({ fill, stroke }) => [fill, stroke]).filter(Boolean)
    expect(new Set(colours)).toEqual(new Set(['colour']))
    expect(tileOf({ mark, tint: 0.08 }).shapes).toEqual(shapes)
  })

  it.each(MARKS)('draws %s elsewhere in another slot', (mark) => {
    const paths = [0, 1, 2].map((slot) => JSON.stringify(draw({ mark, slot })))
    expect(new Set(paths).size).toBe(3)
  })

  it('draws each mark in its own way', () => {
    const drawings = MARKS.map((mark) => JSON.stringify(draw({ mark })))
    expect(new Set(drawings).size).toBe(MARKS.length)
  })

  it.each(hatches)('has no seam: $mark in slot $slot of $slots', ({ mark, slot, slots }) => {
    const size = tileSize(slots)
    const strokes = draw({ mark, slot, slots })
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
          if (isNear && Math.abs(here - there) > ROUNDED) seams.push([x, y])
        }
      }
    }
    expect(seams).toEqual([])
    expect(painted).toBeGreaterThan(0)
  })

  it.each(MARKS)('keeps %s apart from a line in the next slot', (mark) => {
    const band = draw({ mark, slot: 0 })
    const next = draw({ mark: 'line', slot: 1 })
    const size = samples(0, tileSize(3))
    const shared = size.flatMap((x) =>
      size.filter((y) => clearanceOf(band, [x, y]) < 0 && clearanceOf(next, [x, y]) < 0),
    )
    expect(shared).toEqual([])
  })

  it('tints the whole tile evenly, below the marks, which stay opaque', () => {
    const { shapes, size } = tileOf({ mark: 'line', tint: 0.08 })
    expect(shapes[0]).toEqual({
      d: `M0 0H${size}V${size}H0Z`,
      fill: 'colour',
      opacity: 0.08,
    })
    expect(shapes.filter(({ fill }) => fill)).toHaveLength(1)
    expect(shapes.slice(1).filter(({ opacity = 1 }) => opacity !== 1)).toEqual([])
  })

  it('is twelve pixels wide, however many there are', () => {
    expect([1, 2, 3, 4, 5].map(tileSize)).toEqual([12, 12, 12, 12, 12])
  })

  it('takes the place of the first where there are more than fit', () => {
    expect(tileOf({ mark: 'line', slot: 3, slots: 5 })).toEqual(tileOf({ mark: 'line', slot: 0 }))
  })
})

describe('the tile of what is disputed', () => {
  it('rises the other way than every overlay, and has no seam', () => {
    const direction = ({ shapes }: Tile) => {
      const [run] = strokesOf({ name: '', size: 8, shapes })[0]?.path ?? []
      const [[x0, y0], [x1, y1]] = [run?.[0] ?? [0, 0], run?.at(-1) ?? [0, 0]]
      return Math.sign((x1 - x0) * (y1 - y0))
    }
    expect(direction(disputedTile)).toBe(-direction(tileOf({ mark: 'line' })))
    const strokes = strokesOf(disputedTile)
    for (const along of samples(0, 8)) {
      for (const outward of samples(-2, 2, 0.5)) {
        const here = clearanceOf(strokes, [outward, along])
        const there = clearanceOf(strokes, [outward + 8, along])
        if (Math.min(here, there) < 0) expect(Math.abs(here - there)).toBeLessThan(ROUNDED)
      }
    }
  })
})
