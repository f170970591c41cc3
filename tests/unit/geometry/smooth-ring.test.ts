// A smooth ring follows an area's outline, closes, and leaves its spikes and islands out.
import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { smoothRing } from '../../../src/geometry/smooth-ring.ts'
import { boxRing } from '../support/small-story.ts'

const square = boxRing(0, 0, 10, 10)
const ringOf = (...rings: Position[][]) =>
  smoothRing({ type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) }) ?? []
const turns = (ring: readonly Position[]) =>
  ring.slice(1, -1).map(([x = 0, y = 0], i) => {
    const [x0 = 0, y0 = 0] = ring[i] as Position
    const [x1 = 0, y1 = 0] = ring[i + 2] as Position
    const turn = Math.atan2(y1 - y, x1 - x) - Math.atan2(y - y0, x - x0)
    return Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)))
  })

describe('smoothRing', () => {
  it('closes, stays within the outline of a square and near it', () => {
    const ring = ringOf(square)
    expect(ring[0]).toEqual(ring.at(-1))
    for (const [x = 0, y = 0] of ring) {
      const inside = Math.min(x, y, 10 - x, 10 - y)
      expect(inside).toBeGreaterThanOrEqual(-1e-9)
      expect(inside).toBeLessThan(0.5)
    }
  })

  it('turns gently everywhere, also where the outline is all spikes', () => {
    const jagged = Array.from(
      { length: 40 },
      (_, i): Position => [10 - i / 4, i % 2 === 0 ? 10 : 9.4],
    )
    const ring = ringOf([[0, 0], [10, 0], ...jagged, [0, 10], [0, 0]])
    expect(Math.max(...turns(ring))).toBeLessThan(0.6)
  })

  it('goes round the largest piece alone', () => {
    const ring = ringOf(boxRing(20, 20, 21, 21), square)
    expect(ring.every(([x = 0]) => x <= 10)).toBe(true)
  })

  it('is none where there is no polygon', () => {
    expect(smoothRing({ type: 'Point', coordinates: [0, 0] })).toBeUndefined()
  })
})
