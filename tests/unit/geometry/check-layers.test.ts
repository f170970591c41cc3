// Layers that can be read and would be drawn wrong: each fault with its place and what to do.
import { describe, expect, it } from 'vitest'
import { checkKinds } from '../../../src/geometry/check-layers.ts'
import type { LayerFeature } from '../../../src/geometry/layers.ts'
import { parseLayer } from '../../../src/geometry/parse-layer.ts'
import { shippedLayers, shippedStory } from '../support/shipped-story.ts'
import {
  makeArea,
  makeBox,
  makeFeature,
  makeLayers,
  makeProposal,
  makeStory,
} from '../support/small-story.ts'

const faultsOf = (...features: LayerFeature[]) => {
  const parsed = parseLayer({ type: 'FeatureCollection', features }, 'areas.geojson')
  if ('fault' in parsed) throw new Error(parsed.fault.found)
  return parsed.faults.map(({ kind, path, found, hint }) => [kind, path, found, hint])
}
const box = makeBox('island', 0, 0, 6, 1)

describe('a layer that is read', () => {
  it('finds nothing wrong with boxes', () => {
    expect(faultsOf(box, makeBox('northland', 170, 0, 180, 1))).toEqual([])
  })

  it.each([
    [
      'swapped coordinates',
      makeBox('island', 30, 100, 40, 110),
      '100',
      '[0][1]',
      'longitude and latitude look swapped',
    ],
    [
      'metres',
      makeBox('island', 500_000, 5_000_000, 600_000, 6_000_000),
      '500000',
      '[0][0]',
      'these look like metres',
    ],
  ])('tells %s', (_, feature, found, at, hint) => {
    expect(faultsOf(feature)).toEqual([
      ['wrong-geometry', `$.features[0].geometry.coordinates[0]${at}`, found, hint],
    ])
  })

  it.each([
    [[1, 0.5], []],
    [[1, 1.5], []],
    [[9, 9], [['wrong-geometry', '$.features[0].properties.anchor', '[9,9]', undefined]]],
    [
      [0.5, 5],
      [
        [
          'wrong-geometry',
          '$.features[0].properties.anchor',
          '[0.5,5]',
          'longitude and latitude look swapped',
        ],
      ],
    ],
  ])('wants the anchor %j in its place', (anchor, faults) => {
    const { id: _, ...rest } = box.properties
    expect(faultsOf(makeFeature('island', box.geometry, { ...rest, anchor }))).toEqual(faults)
  })
})

describe('checkKinds', () => {
  const BARE = { proposals: [], positions: [], silences: [], context: [] }
  const areas = [makeArea('island'), makeArea('northland', { kind: 'line' })]
  const story = makeStory({ ...BARE, areas })
  const faults = (...features: LayerFeature[]) =>
    checkKinds(story, makeLayers(features), 'story.json').map(({ path, found, hint }) => [
      path,
      found,
      hint,
    ])

  it('wants lines for lines and areas for areas', () => {
    expect(faults(box, makeBox('northland', 0, 0, 1, 1))).toEqual([
      [
        '$.areas[1].geometry',
        '"northland", a Polygon',
        'change the kind of the area, or its features',
      ],
    ])
  })

  it('wants the same of the part that a provision means', () => {
    const part = { text: 'the coast', geometry: { layer: 'areas', features: ['coast'] } }
    const proposals = [makeProposal('watch', [{ area: 'island', effect: 'controlled', part }])]
    const coast = makeFeature('coast', {
      type: 'LineString',
      coordinates: [
        [0, 0],
        [1, 0],
      ],
    })
    const layers = makeLayers([box, coast])
    expect(checkKinds(makeStory({ ...BARE, proposals }), layers, 'story.json')).toMatchObject([
      { path: '$.proposals[0].provisions[0].part.geometry', found: '"coast", a LineString' },
    ])
  })

  it('says that points are not drawn', () => {
    expect(faults(makeFeature('island', { type: 'Point', coordinates: [1, 1] }))).toEqual([
      [
        '$.areas[0].geometry',
        '"island", a Point',
        'points are not drawn; draw a small area around it',
      ],
    ])
  })
})

describe('the shipped layers', () => {
  it('have no fault', () => {
    const features = [...shippedLayers.values()].flatMap(({ collection }) => collection.features)
    expect(faultsOf(...features)).toEqual([])
    expect(checkKinds(shippedStory, shippedLayers, 'story.json')).toEqual([])
  })
})
