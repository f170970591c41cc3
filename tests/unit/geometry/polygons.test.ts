// Polygons of one or several, and how large a ring is.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { polygonsOf, ringSize } from '../../../src/geometry/polygons.ts'
import { boxRing } from '../support/small-story.ts'

it('are those of a polygon, of several, and none of a line', () => {
  const coordinates = [boxRing(0, 0, 2, 1)]
  expect(polygonsOf({ type: 'Polygon', coordinates })).toEqual([coordinates])
  expect(polygonsOf({ type: 'MultiPolygon', coordinates: [coordinates] })).toEqual([coordinates])
  expect(
    polygonsOf({
      type: 'LineString',
      coordinates: [
        [0, 0],
        [1, 1],
      ],
    }),
  ).toEqual([])
})

it('a ring is as large as its box, closed or not, whichever way it runs', () => {
  fc.assert(
    fc.property(fc.nat(50), fc.nat(50), (width, height) => {
      const ring = boxRing(3, 4, 3 + width, 4 + height)
      expect(ringSize(ring)).toBe(width * height)
      expect(ringSize(ring.slice(1))).toBe(width * height)
      expect(ringSize([...ring].reverse())).toBe(width * height)
    }),
  )
  expect(ringSize([])).toBe(0)
})
