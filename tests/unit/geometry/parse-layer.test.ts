// The one door for layers: what cannot be drawn is left out with its place, what can be mended is mended, and
// what is in order stays the very same object.
import fc from 'fast-check'
import type { Geometry, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { computeFacts } from '../../../src/geometry/area-facts.ts'
import { boundsOf } from '../../../src/geometry/bounds.ts'
import { indexLayer, type LayerFeature } from '../../../src/geometry/layers.ts'
import { areasAt, holds, sizeOf } from '../../../src/geometry/locate.ts'
import { parseLayer } from '../../../src/geometry/parse-layer.ts'
import type { LayerId } from '../../../src/story/types.ts'
import { readJson } from '../support/files.ts'
import { areaId, boxRing, makeArea, makeIndex } from '../support/small-story.ts'

const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features })
const point = { type: 'Point', coordinates: [0, 0] }
const feature = { type: 'Feature', properties: { id: 'a' }, geometry: point }
const withGeometry = (geometry: unknown, properties: object = {}) => ({
  type: 'Feature',
  properties: { id: 'b', ...properties },
  geometry,
})
const polygon = (...rings: Position[][]) => withGeometry({ type: 'Polygon', coordinates: rings })
const square = boxRing(0, 0, 2, 2)

function parse(...features: unknown[]) {
  const parsed = parseLayer(collection(...features), 'a.geojson')
  if ('fault' in parsed) throw new Error(JSON.stringify(parsed.fault))
  return parsed
}
const told = (...features: unknown[]) =>
  parse(...features).faults.map(({ path, found }) => `${path} ${found}`)
const geometryOf = (one: unknown): Geometry | undefined => parse(one).layer.features[0]?.geometry
const only = (...features: unknown[]): LayerFeature => {
  const [one] = parse(...features).layer.features
  if (!one) throw new Error('nothing is left')
  return one
}

describe('a layer in order', () => {
  it('stays as it is', () => {
    const input = collection(feature, polygon(square))
    const parsed = parseLayer(input, 'a.geojson')
    expect(parsed).toEqual({ layer: input, faults: [] })
    expect('layer' in parsed && parsed.layer).toBe(input)
  })

  it.each(['areas', 'states', 'lines', 'borders', 'coast', 'land', 'lakes', 'cities'])(
    'such as the shipped one of %s',
    (name) => {
      const input = readJson(`geo/layers/${name}.geojson`) as { features: { geometry: unknown }[] }
      const parsed = parseLayer(input, name)
      if ('fault' in parsed) throw new Error(parsed.fault.found)
      expect(parsed.faults).toEqual([])
      for (const [i, { geometry }] of parsed.layer.features.entries()) {
        expect(geometry).toBe(input.features[i]?.geometry)
      }
    },
  )
})

describe('what is no layer', () => {
  it.each([
    ['nothing', null, '$', 'null'],
    ['a list', [], '$', '[]'],
    ['another type', { type: 'Topology' }, '$.type', '"Topology"'],
    ['no features', { type: 'FeatureCollection' }, '$.features', 'nothing'],
  ])('is refused: %s', (_, input, path, found) => {
    expect(parseLayer(input, 'b.geojson')).toMatchObject({
      fault: { file: 'b.geojson', path, found },
    })
  })
})

describe('a feature that cannot be drawn is left out and named, and the rest goes on', () => {
  it.each<[string, unknown, string]>([
    ['no feature at all', 7, '$.features[1] 7'],
    ['no properties', { ...feature, properties: null }, '$.features[1].properties null'],
    ['a numeric id', { ...feature, properties: { id: 1 } }, '$.features[1].properties {"id":1}'],
    ['an empty id', { ...feature, properties: { id: '' } }, '$.features[1].properties {"id":""}'],
    ['a null geometry', withGeometry(null), '$.features[1].geometry null'],
    [
      'a collection of geometries',
      withGeometry({ type: 'GeometryCollection', geometries: [] }),
      '$.features[1].geometry {"type":"GeometryCollection","geometries":[]}',
    ],
    [
      'no coordinates',
      withGeometry({ type: 'Point' }),
      '$.features[1].geometry.coordinates nothing',
    ],
    [
      'coordinates as text',
      withGeometry({ type: 'Point', coordinates: ['1', '2'] }),
      '$.features[1].geometry.coordinates[0] "1"',
    ],
    [
      'metres of a projection',
      polygon(boxRing(1_781_111.8, 5_780_349.2, 2_226_389.8, 6_106_854.8)),
      '$.features[1].geometry.coordinates[0][0][0] 1781111.8',
    ],
    [
      'a latitude beyond the pole',
      withGeometry({
        type: 'LineString',
        coordinates: [
          [1, 2],
          [3, 91],
        ],
      }),
      '$.features[1].geometry.coordinates[1][1] 91',
    ],
    [
      'a latitude of 1e308 in a point',
      withGeometry({ type: 'MultiPoint', coordinates: [[1, 1e308]] }),
      '$.features[1].geometry.coordinates[0][1] 1e+308',
    ],
    ['no ring', polygon(), '$.features[1].geometry.coordinates []'],
    ['an empty outer ring', polygon([]), '$.features[1].geometry.coordinates[0] []'],
    [
      'a ring of two places',
      polygon([
        [0, 0],
        [1, 1],
        [0, 0],
      ]),
      '$.features[1].geometry.coordinates[0] [[0,0],[1,1],[0,0]]',
    ],
    [
      'a line of one place',
      withGeometry({ type: 'LineString', coordinates: [[0, 0]] }),
      '$.features[1].geometry.coordinates [[0,0]]',
    ],
    [
      'no part',
      withGeometry({ type: 'MultiPolygon', coordinates: [] }),
      '$.features[1].geometry.coordinates []',
    ],
  ])('%s', (_, bad, fault) => {
    const last = { ...feature, properties: { id: 'c' } }
    const { layer, faults } = parse(feature, bad, last)
    expect(layer.features.map(({ properties }) => properties.id)).toEqual(['a', 'c'])
    expect(faults.map(({ path, found }) => `${path} ${found}`)).toEqual([fault])
  })

  it('names the coordinate system that the layer says it has', () => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3857' } }
    const metres = withGeometry({ type: 'Point', coordinates: [2_003_750.8, 5_942_074.1] })
    const hintOf = (input: object) => {
      const parsed = parseLayer({ ...collection(metres), ...input }, 'a')
      return 'faults' in parsed ? parsed.faults[0]?.hint : undefined
    }
    expect(hintOf({ crs })).toContain('EPSG::3857')
    expect(hintOf({})).toBe('these look like metres')
  })

  it('lists no more faults than a person can mend', () => {
    expect(told(...Array.from({ length: 5000 }, () => 7))).toHaveLength(200)
  })

  it('leaves out a bad part alone, and a bad hole with what is around it', () => {
    const parts = withGeometry({ type: 'MultiPolygon', coordinates: [[square], [], [[[0, 0]]]] })
    expect(geometryOf(parts)).toEqual({ type: 'MultiPolygon', coordinates: [[square]] })
    expect(told(parts)).toHaveLength(2)
    expect(geometryOf(polygon(square, []))).toEqual({ type: 'Polygon', coordinates: [square] })
    expect(told(polygon(square, [[1, 95]]))).toHaveLength(1)
  })
})

describe('a property that is not what it should be', () => {
  it.each<[string, unknown]>([
    ['km2', '67200'],
    ['km2', -1],
    ['km', null],
    ['anchor', [200, 10]],
    ['anchor', [10]],
    ['anchor', '10,10'],
    ['date', 2025],
    ['name', ['x']],
  ])('%s %j is left out and named', (key, value) => {
    const one = { ...feature, properties: { id: 'a', [key]: value, other: 1 } }
    const { layer, faults } = parse(one)
    expect(layer.features[0]?.properties).toEqual({ id: 'a', other: 1 })
    expect(faults).toMatchObject([{ path: `$.features[0].properties.${key}` }])
  })
})

describe('what is mended', () => {
  it('an open ring is closed, and measures what it should', () => {
    const open = polygon(square.slice(0, -1))
    expect(geometryOf(open)).toEqual({ type: 'Polygon', coordinates: [square] })
    expect(told(open)).toEqual([])
    expect(sizeOf(only(open))).toBeCloseTo(sizeOf(only(polygon(square))), 6)
  })

  it.each([360, -360])('geometry on another copy of the world comes home: %i', (turn) => {
    const away = polygon(square.map(([lng = 0, lat = 0]) => [lng + turn, lat]))
    expect(geometryOf(away)).toEqual({ type: 'Polygon', coordinates: [square] })
    const line = withGeometry({
      type: 'LineString',
      coordinates: [
        [1 + turn, 1],
        [2 + turn, 2],
      ],
    })
    expect(geometryOf(line)).toEqual({
      type: 'LineString',
      coordinates: [
        [1, 1],
        [2, 2],
      ],
    })
    const place = withGeometry({ type: 'Point', coordinates: [5 + turn, 5, 120] })
    expect(geometryOf(place)).toEqual({ type: 'Point', coordinates: [5, 5, 120] })
  })

  it('a ring over the antimeridian is neither a band round the globe nor out of reach', () => {
    const ring = [
      [177, -14],
      [-178, -14],
      [-178, -11],
      [177, -11],
      [177, -14],
    ]
    const fiji = only(polygon(ring))
    expect(boundsOf([fiji])).toEqual([177, -14, 182, -11])
    expect(sizeOf(fiji)).toBeLessThan(200_000)
    const hits = [178, -179, 181, -182].map((lng) => holds(fiji, lng, -12))
    expect(hits).toEqual([true, true, true, true])
    expect([0, 170, -170].map((lng) => holds(fiji, lng, -12))).toEqual([false, false, false])
  })

  it('a hole goes with its ring over the antimeridian', () => {
    const outer = boxRing(170, 0, 190, 20)
    const hole = boxRing(-178, 5, -175, 10)
    const parsed = only(polygon(outer, hole))
    expect(parsed.geometry).toEqual({
      type: 'Polygon',
      coordinates: [outer, boxRing(182, 5, 185, 10)],
    })
    expect([holds(parsed, -176, 7), holds(parsed, -176, 2)]).toEqual([false, true])
  })

  it('rings that go around the world stay as they are', () => {
    for (const ring of [boxRing(-180, -85, 180, -70), boxRing(-120, 0, 120, 10)]) {
      expect(geometryOf(polygon(ring))).toEqual({ type: 'Polygon', coordinates: [ring] })
    }
  })

  it('features with one id become one, which is hit in each of its parts', () => {
    const parts = [polygon(square), polygon(boxRing(10, 10, 12, 12))]
    const { layer, faults } = parse(...parts)
    expect(faults).toEqual([])
    const [one, ...others] = layer.features
    expect(others).toEqual([])
    expect(one && [holds(one, 1, 1), holds(one, 11, 11), holds(one, 5, 5)]).toEqual([
      true,
      true,
      false,
    ])
    expect(one && boundsOf([one])).toEqual([0, 0, 12, 12])
  })

  it('features of one id and another kind of geometry are a fault with both places', () => {
    const { layer, faults } = parse(feature, { ...polygon(square), properties: { id: 'a' } })
    expect(layer.features).toHaveLength(1)
    expect(faults[0]).toMatchObject({ path: '$.features[1].properties.id', found: '"a"' })
    expect(faults[0]?.expected).toContain('$.features[0]')
  })
})

describe('areas over the antimeridian', () => {
  const ring = [
    [177, -14],
    [-178, -14],
    [-178, -11],
    [177, -11],
    [177, -14],
  ]
  const index = makeIndex({
    areas: [makeArea('island'), makeArea('northland', { geometry: undefined })],
    proposals: [],
    positions: [],
    silences: [],
    context: [],
  })
  const { layer } = parse({ ...polygon(ring), properties: { id: 'island' } })
  const layers = new Map([['areas' as LayerId, indexLayer(layer)]])

  it('are found on both sides, and measured', () => {
    expect(areasAt(-179, -12, index, layers).map(({ id }) => id)).toEqual(['island'])
    const area = index.areas.get(areaId('island'))
    const [size] = area ? computeFacts(area, index, layers) : []
    expect(size).toMatchObject({ type: 'size' })
    expect(size?.type === 'size' && size.km2).toBeLessThan(200_000)
  })
})

describe('any JSON', () => {
  it('is taken without throwing', () => {
    fc.assert(fc.property(fc.jsonValue(), (input) => void parseLayer(input, 'any.geojson')))
  })

  it('leaves only what can be drawn', () => {
    const number = fc.oneof(fc.double(), fc.integer({ min: -600, max: 600 }), fc.constant(null))
    const position = fc.array(number, { maxLength: 3 })
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof({ maxDepth: 4 }, position, fc.array(tie('tree'), { maxLength: 5 })),
    }))
    const types = [
      'Point',
      'MultiPoint',
      'LineString',
      'MultiLineString',
      'Polygon',
      'MultiPolygon',
    ]
    fc.assert(
      fc.property(fc.constantFrom(...types), tree, (type, coordinates) => {
        for (const item of parse(withGeometry({ type, coordinates })).layer.features) {
          const [west, south, east, north] = boundsOf([item]) ?? [0, 0, 0, 0]
          expect(south >= -90 && north <= 90 && west >= -360 && east <= 540).toBe(true)
          expect(Number.isFinite(sizeOf(item))).toBe(true)
          holds(item, 0, 0)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
