// The globe has in sight what lies on its near side, and its land is the land of the map.
import type { FeatureCollection, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { nearSideOf, onGlobe } from '../../../src/geometry/globe.ts'
import { type Place, worldOf } from '../../../src/geometry/mercator.ts'
import { readJson } from '../support/files.ts'

const round = (values: readonly number[]) => values.map((value) => Math.round(value * 1000) / 1000)

/** Whether a point lies within an odd number of rings. */
function isWithin([x, y]: readonly [number, number], rings: readonly Position[][]): boolean {
  let isOdd = false
  for (const ring of rings) {
    for (const [i, [ax = 0, ay = 0]] of ring.entries()) {
      const [bx = 0, by = 0] = ring[(i + 1) % ring.length] ?? []
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) isOdd = !isOdd
    }
  }
  return isOdd
}

/** The place at a point of the disc, as Snyder has it (20-14, 20-15). */
function placeAt(x: number, y: number, [lng, lat]: Place): Place {
  const near = Math.sqrt(1 - x * x - y * y)
  const [sin, cos] = [Math.sin((lat * Math.PI) / 180), Math.cos((lat * Math.PI) / 180)]
  const turn = Math.atan2(x, near * cos + y * sin)
  return [
    ((((lng + (turn * 180) / Math.PI + 180) % 360) + 360) % 360) - 180,
    (Math.asin(near * sin - y * cos) * 180) / Math.PI,
  ]
}

describe('a place on the globe', () => {
  it.each([
    ['the middle', [30, 50], [30, 50], [0, 0, 1]],
    ['a quarter to the east', [90, 0], [0, 0], [1, 0, 0]],
    ['a quarter to the north', [0, 90], [0, 0], [0, -1, 0]],
    ['the other side', [180, 0], [0, 0], [0, 0, -1]],
    ['over the antimeridian', [-170, 0], [170, 0], [0.342, 0, 0.94]],
  ] as const)('is where it is seen: %s', (_, place, middle, expected) => {
    expect(round(onGlobe(place, middle)).map((one) => one + 0)).toEqual(expected)
  })
})

describe('the near side', () => {
  const square = (west: number, east: number) => ({
    type: 'Polygon' as const,
    coordinates: [
      [
        [west, -20],
        [east, -20],
        [east, 20],
        [west, 20],
        [west, -20],
      ],
    ],
  })

  it('has what is in sight as it is, and nothing of what is not', () => {
    expect(nearSideOf(square(-10, 10), [0, 0], 48).coordinates[0]?.[0]).toHaveLength(5)
    expect(nearSideOf(square(150, 170), [0, 0], 48).coordinates).toEqual([])
  })

  it('cuts at the limb what lies on both sides', () => {
    const [[ring = []] = []] = nearSideOf(square(60, 120), [0, 0], 48).coordinates
    const radii = ring.map(([lng = 0, lat = 0]) => Math.hypot(...worldOf([lng, lat])) / 48)
    expect(Math.max(...radii)).toBeCloseTo(1)
    expect(radii.filter((one) => one > 0.999).length).toBeGreaterThan(4)
  })

  /** Degrees. */
  const NEAR = [
    [0, 0],
    [0.3, 0],
    [-0.3, 0],
    [0, 0.15],
    [0, -0.15],
  ] as const
  const land = (readJson('geo/layers/world/land.geojson') as FeatureCollection).features[0]
    ?.geometry
  if (land?.type !== 'MultiPolygon') throw new Error('land is many polygons')
  const onLand = land.coordinates.flat()
  /** CSS pixels at zoom 0: so large that what is left out as too fine is nothing. */
  const RADIUS = 250
  const middles = [-60, -30, 0, 30, 60].flatMap((lat) =>
    Array.from({ length: 12 }, (_, i): Place => [i * 30 - 180, lat]),
  )

  it.each(middles)('of all land is the land that is there: seen from above %i, %i', (...middle) => {
    const near = nearSideOf(land, middle, RADIUS).coordinates.flat()
    const drawn = near.map((ring) => ring.map(([lng = 0, lat = 0]) => [...worldOf([lng, lat])]))
    const wrong: string[] = []
    let all = 0
    for (let x = -0.95; x < 1; x += 0.1) {
      for (let y = -0.95; y < 1; y += 0.1) {
        if (Math.hypot(x, y) > 0.97) continue
        all += 1
        const place = placeAt(x, y, middle)
        const isDrawn = isWithin([RADIUS * x, RADIUS * y], drawn)
        // On the coast itself straight edges of two projections differ.
        const isRight = NEAR.some(
          ([dx, dy]) => isWithin([place[0] + dx, place[1] + dy], onLand) === isDrawn,
        )
        if (!isRight) wrong.push(round(place).join())
      }
    }
    expect(all).toBeGreaterThan(250)
    expect(wrong).toEqual([])
  })
})
