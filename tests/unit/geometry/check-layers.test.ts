// Layers that can be read and would be drawn wrong: each fault with its place and what to do.
import { describe, expect, it } from 'vitest'
import { checkKinds, checkLayer } from '../../../src/geometry/check-layers.ts'
import type { LayerFeature } from '../../../src/geometry/layers.ts'
import { shippedLayers, shippedStory } from '../support/shipped-story.ts'
import { makeArea, makeBox, makeFeature, makeLayers, makeStory } from '../support/small-story.ts'

const faultsOf = (...features: LayerFeature[]) =>
  checkLayer({ type: 'FeatureCollection', features }, 'areas.geojson').map(
    ({ kind, path, found, hint }) => [kind, path, found, hint],
  )
const ring = (...ring: [number, number][]) =>
  makeFeature('island', { type: 'Polygon', coordinates: [ring] })
const box = makeBox('island', 0, 0, 2, 1)

describe('checkLayer', () => {
  it('finds nothing wrong with boxes', () => {
    expect(faultsOf(box, makeBox('northland', 170, 0, 180, 1))).toEqual([])
  })

  it.each([
    [
      'swapped coordinates',
      makeBox('island', 30, 100, 40, 110),
      '[30,100]',
      'longitude and latitude look swapped',
    ],
    [
      'metres',
      makeBox('island', 500_000, 5_000_000, 600_000, 6_000_000),
      '[500000,5000000]',
      'these look like metres',
    ],
  ])('tells %s', (_, feature, found, hint) => {
    expect(faultsOf(feature)).toEqual([
      ['wrong-geometry', '$.features[0].geometry.coordinates', found, hint],
    ])
  })

  it('tells a ring that does not close', () => {
    expect(faultsOf(ring([0, 0], [1, 0], [1, 1], [0, 1]))).toEqual([
      ['wrong-geometry', '$.features[0].geometry', '[0,1]', undefined],
    ])
    expect(faultsOf(ring([0, 0], [1, 0], [0, 0]))).toHaveLength(1)
  })

  it('tells a second feature of one id', () => {
    expect(faultsOf(box, box)).toEqual([
      [
        'wrong-geometry',
        '$.features[1].properties.id',
        '"island"',
        'it is also the id of $.features[0]',
      ],
    ])
  })

  it.each([
    [[1, 0.5], []],
    [[5, 5], [['wrong-geometry', '$.features[0].properties.anchor', '[5,5]', undefined]]],
    [
      [0.5, 1.5],
      [
        [
          'wrong-geometry',
          '$.features[0].properties.anchor',
          '[0.5,1.5]',
          'longitude and latitude look swapped',
        ],
      ],
    ],
  ])('wants the anchor %j inside', (anchor, faults) => {
    const { id: _, ...rest } = box.properties
    expect(faultsOf(makeFeature('island', box.geometry, { ...rest, anchor }))).toEqual(faults)
  })
})

describe('checkKinds', () => {
  const story = makeStory({
    areas: [makeArea('island'), makeArea('northland', { kind: 'line' })],
    proposals: [],
    positions: [],
    silences: [],
    context: [],
  })
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
    const faults = [...shippedLayers].flatMap(([id, { collection }]) => checkLayer(collection, id))
    expect([...faults, ...checkKinds(shippedStory, shippedLayers, 'story.json')]).toEqual([])
  })
})
