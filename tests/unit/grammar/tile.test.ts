// Tiles are known by their name: it tells every drawing from every other, and no unknown name draws anything.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effectStyles, type Mark } from '../../../src/grammar/effects.ts'
import { capitalTile, cityTile, markerTile } from '../../../src/grammar/glyphs.ts'
import { disputedTile, type Hatch, hatchTile } from '../../../src/grammar/hatch.ts'
import { circlePath, linePath } from '../../../src/grammar/tile.ts'

const MARKS: readonly Mark[] = ['line', 'twin', 'dash', 'dot', 'wave']

const hatch: fc.Arbitrary<Hatch> = fc.nat({ max: 5 }).chain((slot) =>
  fc.record({
    mark: fc.constantFrom(...MARKS),
    slot: fc.constant(slot),
    slots: fc.integer({ min: slot + 1, max: 7 }),
    tint: fc.nat({ max: 100 }).map((percent) => percent / 100),
  }),
)

describe('the name of a tile', () => {
  it('is the same for the same drawing, and another for another', () => {
    fc.assert(
      fc.property(hatch, hatch, (one, other) => {
        const [a, b] = [hatchTile(one), hatchTile(other)]
        const isSame = a.size === b.size && JSON.stringify(a.shapes) === JSON.stringify(b.shapes)
        expect(a.name === b.name).toBe(isSame)
      }),
      { numRuns: 500 },
    )
  })

  it('is nobody else’s', () => {
    const tiles = [markerTile, capitalTile, cityTile, disputedTile]
    const hatches = MARKS.map((mark) => hatchTile({ mark, slot: 0, slots: 3, tint: 0 }))
    const names = [...tiles, ...hatches].map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  it('keeps the tint of every effect, which is a whole number of hundredths', () => {
    for (const style of Object.values(effectStyles)) {
      if (style.on !== 'area') continue
      expect(Math.round(style.tint * 100) / 100).toBe(style.tint)
    }
  })
})

describe('a glyph', () => {
  it.each([markerTile, capitalTile, cityTile])(
    'is drawn in its colour with a halo: $name',
    ({ shapes, size }) => {
      expect(shapes.some(({ fill, stroke }) => fill === 'colour' && stroke === 'halo')).toBe(true)
      expect(Number.isInteger(size)).toBe(true)
    },
  )
})

describe('path data', () => {
  it('is of lines through points, and of circles that close', () => {
    expect(linePath([0, 1], [2.00049, -3])).toBe('M0 1L2 -3')
    expect(circlePath(4, 4, 2)).toBe('M2 4a2 2 0 1 0 4 0a2 2 0 1 0 -4 0Z')
  })
})
