// Look-ups: who contains whom, what is said, wanted and missing where.
import { describe, expect, it } from 'vitest'
import { featureKey } from '../../../src/story/index-story.ts'
import { findArea, shippedIndex, shippedStory } from '../support/shipped-story.ts'
import { areaId, makeArea, makeIndex } from '../support/small-story.ts'

const containing = (id: string) =>
  (shippedIndex.containing.get(areaId(id)) ?? []).map((area) => area.id as string)

describe('indexStory', () => {
  it('lists what contains an area, nearest first', () => {
    expect(containing('donetsk')).toEqual(['donbas', 'eastern-ukraine', 'ukraine'])
    expect(containing('crimea')).toEqual(['ukraine'])
    expect(containing('poland')).toEqual(['nato-territory'])
    expect(containing('ukraine')).toEqual([])
  })

  it('lists a container once, at its nearest, where two ways lead to it', () => {
    const index = makeIndex({
      areas: [
        makeArea('island'),
        makeArea('coast', { partOf: ['island'] }),
        makeArea('northland', { partOf: ['island', 'coast'] }),
        makeArea('harbour', { partOf: ['northland', 'coast'] }),
      ],
    })
    const ids = (id: string) => index.containing.get(areaId(id))?.map((area) => area.id as string)
    expect(ids('northland')).toEqual(['island', 'coast'])
    expect(ids('harbour')).toEqual(['northland', 'coast', 'island'])
  })

  it('knows what is a part of what, near or far, and nothing of itself', () => {
    const isPartOf = (inner: string, outer: string) =>
      shippedIndex.isPartOf(areaId(inner), areaId(outer))
    expect(isPartOf('donetsk', 'donbas')).toBe(true)
    expect(isPartOf('donetsk', 'ukraine')).toBe(true)
    expect(isPartOf('ukraine', 'donetsk')).toBe(false)
    expect(isPartOf('donetsk', 'donetsk')).toBe(false)
    expect(isPartOf('atlantis', 'ukraine')).toBe(false)
  })

  it('finds each item by its id', () => {
    for (const kind of ['sources', 'passages', 'actors', 'areas', 'proposals'] as const) {
      expect([...shippedIndex[kind].values()]).toEqual(shippedStory[kind])
    }
  })

  it('lists a passage once for an area that it mentions twice', () => {
    const passages = shippedIndex.passagesByArea.get(areaId('ukraine')) ?? []
    expect(passages.map(({ id }) => id as string).filter((id) => id === 'p02')).toEqual(['p02'])
    expect(new Set(passages).size).toBe(passages.length)
  })

  it('lists a position for the areas that it is on and that it bears on, once each', () => {
    const position = { actors: ['envoy'], stance: 'claims', basis: 'document', text: 'holds it.' }
    const evidence = [{ passage: 'p1' }]
    const index = makeIndex({
      positions: [
        { ...position, id: 'both', on: { area: 'island' }, areas: ['island'], evidence },
        { ...position, id: 'north', on: { area: 'island' }, areas: ['northland'], evidence },
        { ...position, id: 'nowhere', on: { topic: 'the weather' }, areas: [], evidence },
      ],
    })
    const ids = (id: string) => index.positionsByArea.get(areaId(id))?.map((one) => one.id)
    expect(ids('island')).toEqual(['both', 'north'])
    expect(ids('northland')).toEqual(['north'])
  })

  it('groups by area and by proposal what is on them', () => {
    const index = makeIndex()
    const only = (map: ReadonlyMap<string, readonly unknown[]>) =>
      [...map].map(([key, items]) => [key, items.length])
    expect(only(index.positionsByProposal)).toEqual([['truce', 1]])
    expect(only(index.provisionsByArea)).toEqual([['northland', 1]])
    expect(only(index.silencesByArea)).toEqual([['island', 1]])
    expect(only(index.notesByArea)).toEqual([['northland', 1]])
    expect(only(index.silencesByProposal)).toEqual([['truce', 1]])
    expect(only(index.contextByArea)).toEqual([['northland', 1]])
    expect(only(index.contextByProposal)).toEqual([['truce', 1]])
  })

  it('finds all areas of a feature, as a state is also part of an alliance', () => {
    const here = shippedIndex.areasByFeature.get(featureKey('states', 'poland'))
    expect(here).toEqual([findArea('poland'), findArea('nato-territory')])
    expect(shippedIndex.areasByFeature.get(featureKey('areas', 'poland'))).toBeUndefined()
  })

  it('finds no feature of an area that is not drawn', () => {
    const areas = [makeArea('island', { geometry: undefined }), makeArea('northland')]
    expect([...makeIndex({ areas }).areasByFeature.keys()]).toEqual(['areas/northland'])
  })
})
