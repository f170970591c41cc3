// Rings inside an area: as far from its edge as they say, inside it, and none where it is too narrow.
import type { Polygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { innerRings } from '../../../src/geometry/inner-rings.ts'
import { placeOf, worldOf } from '../../../src/geometry/mercator.ts'

const ZOOM = 5
/** CSS pixels at the zoom, as a place. */
const at = (x: number, y: number): Position => [...placeOf([x / 2 ** ZOOM, y / 2 ** ZOOM])]
const polygon = (points: readonly (readonly [number, number])[]): Polygon => ({
  type: 'Polygon',
  coordinates: [[...points, ...points.slice(0, 1)].map(([x, y]) => at(x, y))],
})
const pixels = ([lng = 0, lat = 0]: Position): [number, number] => {
  const [x, y] = worldOf([lng, lat])
  return [x * 2 ** ZOOM, y * 2 ** ZOOM]
}

/** A square of 200 pixels whose upper side is all teeth. */
const jagged = polygon([
  ...Array.from({ length: 21 }, (_, i) => [i * 10, i % 2 === 0 ? 0 : 6] as const),
  [200, 200],
  [0, 200],
])

describe('inner rings', () => {
  it.each([4, 11, 18, 25])('lie %d pixels from a straight side', (distance) => {
    const [ring] = innerRings(jagged, ZOOM, [distance])
    const lowest = Math.max(...(ring?.coordinates.flat() ?? []).map((place) => pixels(place)[1]))
    expect(Math.abs(200 - distance - lowest)).toBeLessThan(1)
  })

  it('are smooth beside a jagged side, and never fold', () => {
    for (const ring of innerRings(jagged, ZOOM, [11, 18, 25])) {
      expect(ring.coordinates).toHaveLength(1)
      const upper = (ring.coordinates[0] ?? [])
        .map(pixels)
        .filter(([x, y]) => x > 50 && x < 150 && y < 100)
      const heights = upper.map(([, y]) => y)
      expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(2.5)
    }
  })

  it('are none where the area is too narrow, or too small', () => {
    const strip = polygon([
      [0, 0],
      [200, 0],
      [200, 12],
      [0, 12],
    ])
    const [near, far] = innerRings(strip, ZOOM, [3, 10])
    expect(near?.coordinates).toHaveLength(1)
    expect(far?.coordinates).toEqual([])
    expect(innerRings(strip, ZOOM - 5, [1])[0]?.coordinates).toEqual([])
  })

  it('are closed', () => {
    for (const line of innerRings(jagged, ZOOM, [4, 11])[1]?.coordinates ?? []) {
      expect(line.at(-1)).toEqual(line[0])
    }
  })
})
