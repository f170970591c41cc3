// Layers: what is no FeatureCollection is refused with its place, and areas find their features.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkGeometry, featuresOf, parseLayer } from '../../../src/geometry/layers.ts'
import { suggest } from '../../../src/story/suggest.ts'
import { shippedLayers } from '../support/shipped-story.ts'
import { areaId, makeArea, makeBox, makeIndex, makeLayers } from '../support/small-story.ts'

const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features })
const point = { type: 'Point', coordinates: [0, 0] }
const feature = { type: 'Feature', properties: { id: 'a' }, geometry: point }

describe('parseLayer', () => {
  it('takes a FeatureCollection as it is', () => {
    const input = collection(feature)
    expect(parseLayer(input, 'a.geojson')).toEqual({ layer: input })
    expect(parseLayer(collection(), 'a.geojson')).toEqual({ layer: collection() })
  })

  it.each([
    ['nothing', null, '$', 'null'],
    ['a list', [], '$', '[]'],
    ['another type', { type: 'Topology' }, '$.type', '"Topology"'],
    ['no features', { type: 'FeatureCollection' }, '$.features', 'nothing'],
    ['a feature that is none', collection(feature, 7), '$.features[1]', '7'],
    [
      'no properties',
      collection({ ...feature, properties: null }),
      '$.features[0].properties',
      'null',
    ],
    [
      'a numeric id',
      collection({ ...feature, properties: { id: 1 } }),
      '$.features[0].properties',
      '{"id":1}',
    ],
    ['no geometry', collection({ ...feature, geometry: null }), '$.features[0].geometry', 'null'],
    [
      'a collection of geometries',
      collection({ ...feature, geometry: { type: 'GeometryCollection', geometries: [] } }),
      '$.features[0].geometry',
      '{"type":"GeometryCollection","geometries":[]}',
    ],
    [
      'no coordinates',
      collection({ ...feature, geometry: { type: 'Point' } }),
      '$.features[0].geometry.coordinates',
      'nothing',
    ],
  ])('refuses %s', (_, input, path, found) => {
    const parsed = parseLayer(input, 'bad.geojson')
    expect(parsed).toMatchObject({ fault: { file: 'bad.geojson', path, found } })
  })

  it('takes any JSON without throwing', () => {
    fc.assert(fc.property(fc.jsonValue(), (input) => void parseLayer(input, 'any.geojson')))
  })
})

const areas = [
  makeArea('island', { geometry: { layer: 'areas', features: ['east', 'west'] } }),
  makeArea('northland', { geometry: { layer: 'areas', features: ['east', 'wst'] } }),
]
const index = makeIndex({ areas })
const layers = makeLayers([makeBox('west', 0, 0, 1, 1), makeBox('east', 1, 0, 2, 1)])
const area = (id: string) => {
  const found = index.areas.get(areaId(id))
  if (!found) throw new Error(id)
  return found
}

describe('featuresOf', () => {
  it('gives the features in the order of the area', () => {
    const ids = featuresOf(area('island'), layers).map(({ properties }) => properties.id)
    expect(ids).toEqual(['east', 'west'])
  })

  it('leaves out what is missing', () => {
    expect(featuresOf(area('northland'), layers)).toHaveLength(1)
    expect(featuresOf(area('island'), new Map())).toEqual([])
    expect(featuresOf({ ...area('island'), geometry: undefined }, layers)).toEqual([])
  })
})

describe('checkGeometry', () => {
  it('tells which feature is missing and which may be meant', () => {
    expect(checkGeometry(index.story, layers, 'story.json', suggest)).toEqual([
      {
        kind: 'dead-reference',
        file: 'story.json',
        path: '$.areas[1].geometry.features[1]',
        found: '"wst"',
        expected: 'the id of a feature of layer "areas"',
        hint: 'did you mean "west"?',
      },
    ])
  })

  it('says nothing of a layer that could not be loaded', () => {
    expect(checkGeometry(index.story, new Map(), 'story.json')).toEqual([])
  })
})

describe('the shipped layers', () => {
  it('have an id once', () => {
    for (const { collection: layer, features } of shippedLayers.values()) {
      expect(features.size).toBe(layer.features.length)
    }
  })
})
