// What reaches an area through those that contain it is listed once, at the nearest of them.
import { describe, expect, it } from 'vitest'
import { positionsReaching, provisionsReaching } from '../../../src/story/reaching.ts'
import { shippedIndex, shippedStory } from '../support/shipped-story.ts'
import { areaId, makeArea, makeIndex } from '../support/small-story.ts'

const nested = [
  makeArea('island'),
  makeArea('northland', { partOf: ['island'] }),
  makeArea('harbour', { partOf: ['northland'] }),
]
const position = (id: string, areas: string[]) => ({
  id,
  actors: ['envoy'],
  stance: 'supports',
  on: { topic: 'the harbour' },
  areas,
  basis: 'reported',
  text: 'wants it.',
  evidence: [{ passage: 'p1' }],
})

describe('positionsReaching', () => {
  it('lists each position once: here, or through the nearest container', () => {
    const index = makeIndex({
      areas: nested,
      positions: [
        position('here', ['harbour']),
        position('here-and-around', ['island', 'harbour']),
        position('around-twice', ['island', 'northland']),
        position('far', ['island']),
      ],
    })
    const { direct, through } = positionsReaching(areaId('harbour'), index, 'article')
    expect(direct.map(({ id }) => id)).toEqual(['here', 'here-and-around'])
    expect(through.map(({ area, positions }) => [area.id, positions.map(({ id }) => id)])).toEqual([
      ['northland', ['around-twice']],
      ['island', ['far']],
    ])
  })

  it('leaves out containers through which nothing new comes', () => {
    const index = makeIndex({ areas: nested, positions: [position('far', ['island'])] })
    const { direct, through } = positionsReaching(areaId('harbour'), index, 'article')
    expect(direct).toEqual([])
    expect(through.map(({ area }) => area.id)).toEqual(['island'])
  })

  it('hears one voice at a time', () => {
    const index = makeIndex({
      areas: nested,
      sources: [
        { id: 'letter', role: 'primary', title: 'A letter', publisher: 'A press' },
        { id: 'map', role: 'context', title: 'A map', publisher: 'A press' },
      ],
      positions: [
        position('in-the-letter', ['harbour']),
        { ...position('on-the-map', ['harbour']), evidence: [{ source: 'map' }] },
        { ...position('in-both', ['island']), evidence: [{ source: 'map' }, { source: 'letter' }] },
      ],
    })
    const heard = (voice: 'article' | 'beyond') => {
      const { direct, through } = positionsReaching(areaId('harbour'), index, voice)
      return [...direct, ...through.flatMap(({ positions }) => positions)].map(({ id }) => id)
    }
    expect(heard('article')).toEqual(['in-the-letter', 'in-both'])
    expect(heard('beyond')).toEqual(['on-the-map'])
  })

  it('lists nothing twice in the shipped story', () => {
    for (const { id } of shippedStory.areas) {
      const { direct, through } = positionsReaching(id, shippedIndex, 'article')
      const all = [...direct, ...through.flatMap(({ positions }) => positions)]
      expect([id, new Set(all).size]).toEqual([id, all.length])
    }
  })

  it('reaches Donetsk only through what contains it', () => {
    const { direct, through } = positionsReaching(areaId('donetsk'), shippedIndex, 'article')
    const order = ['donbas', 'eastern-ukraine', 'ukraine']
    const names = through.map(({ area }) => area.id as string)
    expect(direct).toEqual([])
    expect(names).toEqual(order.filter((id) => names.includes(id)))
    expect(names).toContain('ukraine')
  })

  it('is empty for an area on which nothing bears', () => {
    const index = makeIndex({ areas: nested, positions: [] })
    expect(positionsReaching(areaId('island'), index, 'article')).toEqual({
      direct: [],
      through: [],
    })
  })
})

describe('provisionsReaching', () => {
  it('lists provisions here, then by container, nearest first', () => {
    const evidence = [{ passage: 'p1' }]
    const provision = (area: string, effect: string) => ({
      id: `${area}-${effect}`,
      effect,
      area,
      text: 'Here.',
      evidence,
    })
    const [truce] = makeIndex().story.proposals
    const provisions = [
      provision('island', 'guaranteed'),
      provision('harbour', 'stationed'),
      provision('island', 'member'),
    ]
    const index = makeIndex({ areas: nested, proposals: [{ ...truce, provisions }] })
    const { direct, through } = provisionsReaching(areaId('harbour'), index)
    expect(direct.map((one) => one.provision.id)).toEqual(['harbour-stationed'])
    expect(
      through.map((here) => [here.area.id, here.provisions.map((one) => one.provision.id)]),
    ).toEqual([['island', ['island-guaranteed', 'island-member']]])
  })

  it('reaches every part of Ukraine with what is proposed for the whole', () => {
    const whole = shippedIndex.provisionsByArea.get(areaId('ukraine'))
    for (const id of ['crimea', 'donetsk', 'kherson']) {
      const { through } = provisionsReaching(areaId(id), shippedIndex)
      expect(through.find(({ area }) => area.id === 'ukraine')?.provisions).toEqual(whole)
    }
  })
})
