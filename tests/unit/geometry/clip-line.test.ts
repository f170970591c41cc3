// The stretch of a line within areas: nothing outside them, and nothing of it missing.
import { describe, expect, it } from 'vitest'
import { boundsOf } from '../../../src/geometry/bounds.ts'
import { clipLine } from '../../../src/geometry/clip-line.ts'
import { featuresOf } from '../../../src/geometry/layers.ts'
import { findArea, shippedLayers } from '../support/shipped-story.ts'
import { makeBox, makeFeature } from '../support/small-story.ts'

const line = makeFeature('road', {
  type: 'LineString',
  coordinates: [
    [-1, 0.5],
    [5, 0.5],
  ],
})

describe('clipLine', () => {
  it('cuts a stretch for each area that the line crosses', () => {
    const { coordinates } = clipLine(line, [
      makeBox('west', 0, 0, 1, 1),
      makeBox('east', 2, 0, 3, 1),
    ])
    const ends = coordinates.map((run) =>
      [run[0]?.[0], run.at(-1)?.[0]].map((x) => Number(x?.toFixed(1))),
    )
    expect(ends).toEqual([
      [0, 1],
      [2, 3],
    ])
  })

  it('gives nothing where the line passes by', () => {
    expect(clipLine(line, [makeBox('north', 0, 2, 1, 3)]).coordinates).toEqual([])
    expect(clipLine(line, []).coordinates).toEqual([])
  })

  it('keeps of the shipped front line only what lies in the south', () => {
    const within = ['kherson', 'zaporizhzhia'].flatMap((id) =>
      featuresOf(findArea(id), shippedLayers),
    )
    const pieces = featuresOf(findArea('front-line'), shippedLayers).map((feature) => ({
      ...feature,
      geometry: clipLine(feature, within),
    }))
    const bounds = boundsOf(pieces.filter(({ geometry }) => geometry.coordinates.length > 0))
    const [west, south, east, north] = boundsOf(within) ?? [0, 0, 0, 0]
    expect(bounds?.[0]).toBeGreaterThanOrEqual(west)
    expect(bounds?.[1]).toBeGreaterThanOrEqual(south)
    expect(bounds?.[2]).toBeLessThanOrEqual(east)
    expect(bounds?.[3]).toBeLessThanOrEqual(north)
  })
})
