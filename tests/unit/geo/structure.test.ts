// Every layer is well-formed GeoJSON in the shape that the map relies on.
import { booleanPointInPolygon } from '@turf/turf'
import { describe, expect, it } from 'vitest'
import { signedArea } from '../../../geo/feature.ts'
import { findFeature, LAYER_NAMES, linesOf, loadLayer, partsOf } from './load-layers.ts'

const FIRM = ['areas', 'states', 'lines', 'cities']

describe.each(LAYER_NAMES)('layer %s', (name) => {
  const layer = loadLayer(name)
  const { features } = layer

  it('is a feature collection without a crs member', () => {
    expect(layer.type).toBe('FeatureCollection')
    expect(layer).not.toHaveProperty('crs')
    expect(features.length).toBeGreaterThan(0)
  })

  it('gives each feature one kebab-case id, in both places, and a name', () => {
    const ids = features.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, properties } of features) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(properties?.id).toBe(id)
      expect(properties?.name).toBeTruthy()
    }
  })

  it('has closed rings with an area, wound as RFC 7946 asks', () => {
    const wrong = features.flatMap((feature) =>
      partsOf(feature).flatMap((rings) =>
        rings.flatMap((ring, index) => {
          const isClosed = ring.length >= 4 && String(ring[0]) === String(ring.at(-1))
          const isWound = index === 0 ? signedArea(ring) > 0 : signedArea(ring) < 0
          return isClosed && isWound ? [] : [`${feature.id} at ${ring[0]}`]
        }),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('never repeats a position', () => {
    const lines = features.flatMap((feature) => [...linesOf(feature), ...partsOf(feature).flat()])
    const repeats = lines.flatMap((line) =>
      line.filter((position, index) => index > 0 && String(position) === String(line[index - 1])),
    )
    expect(repeats).toEqual([])
  })

  it('keeps each bbox around its feature, and label points inside', () => {
    for (const feature of features) {
      const [west = -180, south = -90, east = 180, north = 90] = feature.bbox ?? []
      const positions = [...linesOf(feature), ...partsOf(feature).flat()].flat()
      const strays = positions.filter(
        ([lng = 0, lat = 0]) => !(lng >= west && lng <= east && lat >= south && lat <= north),
      )
      expect(strays, String(feature.id)).toEqual([])
      const anchor = feature.properties?.anchor
      const { geometry } = feature
      if (!anchor || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) continue
      expect(booleanPointInPolygon(anchor, geometry), String(feature.id)).toBe(true)
    }
  })
})

describe('layers together', () => {
  it('use an id once among all things that a story can point at', () => {
    const ids = FIRM.flatMap((name) => loadLayer(name).features.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('put every label point inside the areas and states that have one', () => {
    const polygons = ['areas', 'states'].flatMap((name) => loadLayer(name).features)
    expect(polygons.every(({ properties }) => Array.isArray(properties?.anchor))).toBe(true)
  })

  it('know the 32 members of NATO', () => {
    const members = loadLayer('states').features.filter(({ properties }) => properties?.nato)
    expect(members).toHaveLength(32)
    expect(findFeature('states', 'sweden').properties?.nato).toBe(2024)
  })
})
