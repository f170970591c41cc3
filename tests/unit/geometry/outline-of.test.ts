// The outer border of several areas: each of its edges once, and none between two of them.
import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import type { LayerFeature } from '../../../src/geometry/layers.ts'
import { featuresOf } from '../../../src/geometry/layers.ts'
import { outlineOf } from '../../../src/geometry/outline-of.ts'
import { shippedIndex, shippedLayers } from '../support/shipped-story.ts'
import { areaId } from '../support/small-story.ts'

const square = (x: number, y: number): LayerFeature => ({
  type: 'Feature',
  properties: { id: `${x}-${y}` },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [x, y],
        [x + 1, y],
        [x + 1, y + 1],
        [x, y + 1],
        [x, y],
      ],
    ],
  },
})
const edgesOf = (lines: readonly Position[][]) =>
  lines.flatMap((line) =>
    line.slice(1).map((to, i) => [String(line[i]), String(to)].sort().join(' ')),
  )

describe('an outline', () => {
  it('goes around two neighbours, not between them', () => {
    const { coordinates } = outlineOf([square(0, 0), square(1, 0)])
    expect(coordinates).toHaveLength(1)
    const edges = edgesOf(coordinates)
    expect(edges).toHaveLength(6)
    expect(edges).not.toContain('1,0 1,1')
  })

  it('goes around each of two that do not touch', () => {
    expect(outlineOf([square(0, 0), square(3, 0)]).coordinates).toHaveLength(2)
  })

  it('has what it surrounds to its right, where y grows downward', () => {
    const [line = []] = outlineOf([square(0, 0)]).coordinates
    const twice = line.slice(1).reduce((sum, [x = 0, y = 0], i) => {
      const [x0 = 0, y0 = 0] = line[i] ?? []
      return sum + x0 * y - x * y0
    }, 0)
    expect(twice).toBeLessThan(0)
  })

  it('has each edge of the shipped alliance once, and fewer than its members have', () => {
    const alliance = shippedIndex.areas.get(areaId('nato-territory'))
    const members = alliance ? featuresOf(alliance, shippedLayers) : []
    expect(members.length).toBeGreaterThan(20)
    const edges = edgesOf(outlineOf(members).coordinates)
    expect(new Set(edges).size).toBe(edges.length)
    const apart = members.flatMap((one) => edgesOf(outlineOf([one]).coordinates))
    expect(edges.length).toBeLessThan(apart.length)
  })
})
