// Layers: areas find their features, and what they lack is told.
import { describe, expect, it } from 'vitest'
import { checkGeometry, featuresOf } from '../../../src/geometry/layers.ts'
import { suggest } from '../../../src/story/suggest.ts'
import { shippedLayers } from '../support/shipped-story.ts'
import {
  areaId,
  makeArea,
  makeBox,
  makeIndex,
  makeLayers,
  makeProposal,
} from '../support/small-story.ts'

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

  it('tells it of the part of an area that a provision means', () => {
    const part = { text: 'the west', geometry: { layer: 'areas', features: ['west', 'wst'] } }
    const proposals = [makeProposal('watch', [{ area: 'island', effect: 'controlled', part }])]
    const { story } = makeIndex({ areas, proposals, positions: [], silences: [], context: [] })
    expect(checkGeometry(story, layers, 'story.json', suggest)).toMatchObject([
      { path: '$.areas[1].geometry.features[1]' },
      {
        path: '$.proposals[0].provisions[0].part.geometry.features[1]',
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
