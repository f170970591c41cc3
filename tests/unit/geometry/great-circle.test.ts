// Arcs are the shortest way, end where they should, and go on over the antimeridian.
import { distance, length, lineString } from '@turf/turf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { greatCircle } from '../../../src/geometry/great-circle.ts'

const place = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
)

describe('greatCircle', () => {
  it('is as long as the way is far, from end to end', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        const far = distance(from, to)
        // Nearly opposite places have no one shortest way.
        fc.pre(far < 19_000)
        const line = greatCircle(from, to, 64)
        expect(line).toHaveLength(65)
        expect(Math.abs(length(lineString(line)) - far)).toBeLessThan(1)
        expect(distance(line.at(-1) ?? [], to)).toBeLessThan(0.01)
      }),
    )
  })

  it('does not jump at the antimeridian', () => {
    const line = greatCircle([170, 60], [-150, 65], 20)
    const jumps = line.slice(1).map(([lng = 0], i) => Math.abs(lng - (line[i]?.[0] ?? 0)))
    expect(Math.max(...jumps)).toBeLessThan(10)
    expect(line.at(-1)?.[0]).toBeCloseTo(210)
  })

  it('stays where both ends are one', () => {
    expect(greatCircle([30, 50], [30, 50], 2)).toHaveLength(3)
  })
})
