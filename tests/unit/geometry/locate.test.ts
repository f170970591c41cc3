// Which areas lie under a point, by the geometry alone. Coordinates are (lng, lat).
import { describe, expect, it } from 'vitest'
import { areasAt } from '../../../src/geometry/locate.ts'
import { shippedIndex, shippedLayers } from '../support/shipped-story.ts'
import {
  boxRing,
  makeArea,
  makeBox,
  makeFeature,
  makeIndex,
  makeLayers,
} from '../support/small-story.ts'

const index = makeIndex({
  areas: [
    makeArea('island'),
    makeArea('northland', { partOf: ['island'] }),
    makeArea('union', {
      kind: 'alliance',
      geometry: { layer: 'areas', features: ['island', 'far'] },
    }),
    makeArea('ring'),
    makeArea('road', { kind: 'line' }),
  ],
})
const layers = makeLayers([
  makeBox('island', 0, 0, 10, 10),
  makeBox('northland', 0, 5, 10, 10),
  makeFeature('far', {
    type: 'MultiPolygon',
    coordinates: [[boxRing(170, 0, 180, 10)], [boxRing(-180, 0, -170, 10)]],
  }),
  makeFeature('ring', {
    type: 'Polygon',
    coordinates: [boxRing(40, 0, 50, 10), boxRing(43, 3, 47, 7).reverse()],
  }),
  makeFeature('road', {
    type: 'LineString',
    coordinates: [
      [0, 1],
      [10, 1],
    ],
  }),
  makeBox('nobody', 60, 0, 70, 10),
])
const at = (lng: number, lat: number) =>
  areasAt(lng, lat, index, layers).map(({ id }) => id as string)

describe('areasAt', () => {
  it('finds all areas over a point, each once', () => {
    expect(new Set(at(5, 7))).toEqual(new Set(['island', 'northland', 'union']))
    expect(at(5, 7)).toHaveLength(3)
    expect(new Set(at(5, 2))).toEqual(new Set(['island', 'union']))
  })

  it('finds no area in a hole, none of a line, and none of features that are no area’s', () => {
    expect(at(41, 5)).toEqual(['ring'])
    expect(at(45, 5)).toEqual([])
    expect(at(5, 1)).not.toContain('road')
    expect(at(65, 5)).toEqual([])
  })

  it('finds an area on both sides of the antimeridian, on any turn of the globe', () => {
    for (const lng of [175, -175, 179.999, -179.999, 180, -180]) {
      for (const turn of [-720, -360, 0, 360]) {
        expect([lng, turn, at(lng + turn, 5)]).toEqual([lng, turn, ['union']])
      }
    }
    expect(at(165, 5)).toEqual([])
  })

  it('finds what contains Donetsk', () => {
    const here = areasAt(37.3, 48.9, shippedIndex, shippedLayers).map(({ id }) => id as string)
    expect(new Set(here)).toEqual(new Set(['donetsk', 'donbas', 'eastern-ukraine', 'ukraine']))
  })
})
