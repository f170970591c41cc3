// Bounds of features, also across the antimeridian. Coordinates are (lng, lat).
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOf, coordinateRuns } from '../../../src/geometry/bounds.ts'
import { featuresOf } from '../../../src/geometry/layers.ts'
import { findArea, shippedLayers, shippedStory } from '../support/shipped-story.ts'
import { makeBox, makeFeature } from '../support/small-story.ts'

const boundsOfArea = (id: string) => boundsOf(featuresOf(findArea(id), shippedLayers))

/** Whether a longitude lies between west and east, counting full turns as nothing. */
const isBetween = (lng: number, west: number, east: number) =>
  [-360, 0, 360, 720].some((turn) => lng + turn >= west && lng + turn <= east)

describe('boundsOf', () => {
  it('surrounds one box and several', () => {
    expect(boundsOf([makeBox('a', 1, 2, 3, 4)])).toEqual([1, 2, 3, 4])
    expect(boundsOf([makeBox('a', 1, 2, 3, 4), makeBox('b', -5, 3, -2, 9)])).toEqual([-5, 2, 3, 9])
  })

  it('is null where there is nothing', () => {
    expect(boundsOf([])).toBeNull()
  })

  it('crosses the antimeridian where that is the shorter way', () => {
    const both = [makeBox('west', 170, 50, 180, 60), makeBox('east', -180, 51, -165, 61)]
    expect(boundsOf(both)).toEqual([170, 50, 195, 61])
  })

  it('never cuts a ring that goes around the world', () => {
    const bounds = boundsOf([makeBox('ice', -180, -85, 180, -70), makeBox('a', 10, 0, 20, 5)])
    expect(bounds).toEqual([-180, -85, 180, 5])
  })

  it('holds lines and points as it does polygons', () => {
    const line = makeFeature('l', {
      type: 'LineString',
      coordinates: [
        [5, 6],
        [1, 9],
      ],
    })
    const points = makeFeature('p', {
      type: 'MultiPoint',
      coordinates: [
        [7, 1],
        [3, 3],
      ],
    })
    const point = makeFeature('q', { type: 'Point', coordinates: [0, 0] })
    expect(boundsOf([line])).toEqual([1, 6, 5, 9])
    expect(boundsOf([line, points, point])).toEqual([0, 0, 7, 9])
  })

  it('keeps Russia and the United States in one piece each', () => {
    const russia = boundsOfArea('russia')
    expect(russia?.[0]).toBeCloseTo(19.6, 0)
    expect(russia?.[2]).toBeCloseTo(190.4, 0)
    const usa = shippedLayers.get('states' as never)?.features.get('united-states')
    const [west = 0, , east = 0] = boundsOf(usa ? [usa] : []) ?? []
    expect(west).toBeGreaterThan(170)
    expect(east).toBeCloseTo(360 - 67, 0)
  })

  it.each(shippedStory.areas.flatMap((area) => (area.geometry ? [area.id] : [])))(
    'holds every coordinate of %s',
    (id) => {
      const features = featuresOf(findArea(id), shippedLayers)
      const [west, south, east, north] = boundsOf(features) ?? [0, 0, 0, 0]
      const outside = features
        .flatMap(coordinateRuns)
        .flat()
        .filter(([lng = 0, lat = 0]) => !isBetween(lng, west, east) || lat < south || lat > north)
      expect(outside).toEqual([])
      expect(east - west).toBeLessThanOrEqual(360)
    },
  )

  it('holds every coordinate of any boxes', () => {
    const lng = fc.double({ min: -180, max: 180, noNaN: true })
    const lat = fc.double({ min: -85, max: 85, noNaN: true })
    const box = fc.tuple(lng, lat, lng, lat).map(([a, b, c, d]) => {
      return makeBox('box', Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d))
    })
    fc.assert(
      fc.property(fc.array(box, { minLength: 1, maxLength: 6 }), (boxes) => {
        const [west, south, east, north] = boundsOf(boxes) ?? [0, 0, 0, 0]
        const coordinates = boxes.flatMap(coordinateRuns).flat()
        return (
          east - west <= 360 &&
          coordinates.every(
            ([x = 0, y = 0]) => isBetween(x, west - 1e-9, east + 1e-9) && y >= south && y <= north,
          )
        )
      }),
      { numRuns: 300 },
    )
  })

  it('is never wider than the plain bounds', () => {
    const lng = fc.integer({ min: -180, max: 179 })
    fc.assert(
      fc.property(fc.array(lng, { minLength: 1, maxLength: 6 }), (wests) => {
        const boxes = wests.map((west) => makeBox('box', west, 0, west + 1, 1))
        const [west, , east] = boundsOf(boxes) ?? [0, 0, 0, 0]
        const plain = Math.max(...wests) + 1 - Math.min(...wests)
        expect(east - west).toBeLessThanOrEqual(plain)
      }),
      { numRuns: 300 },
    )
  })
})
