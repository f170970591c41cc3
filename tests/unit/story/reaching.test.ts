// What reaches an area through those that contain it is listed once, at the nearest of them.
import { describe, expect, it } from 'vitest'
import {
  areasReaching,
  contextReaching,
  countReaching,
  provisionsReaching,
  silencesReaching,
  viewsReaching,
} from '../../../src/story/reaching.ts'
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

describe('areasReaching', () => {
  it('has the area, what contains it and its parts', () => {
    const index = makeIndex({ areas: [...nested, makeArea('valley', { partOf: ['island'] })] })
    const near = (id: string) => [...areasReaching(areaId(id), index)]
    expect(near('northland')).toEqual(['northland', 'island', 'harbour'])
    expect(near('valley')).toEqual(['valley', 'island'])
  })
})

describe('viewsReaching', () => {
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
    const { direct, through } = viewsReaching(areaId('harbour'), index, 'article')
    expect(direct.map(({ id }) => id)).toEqual(['here', 'here-and-around'])
    expect(through.map(({ area, items }) => [area.id, items.map(({ id }) => id)])).toEqual([
      ['northland', ['around-twice']],
      ['island', ['far']],
    ])
  })

  it('reaches an area from its parts, nearest first, and lists nothing that came another way', () => {
    const index = makeIndex({
      areas: nested,
      positions: [
        position('here', ['northland']),
        position('in-the-part', ['harbour']),
        position('around-and-in', ['island', 'harbour']),
        position('here-and-in', ['northland', 'harbour']),
      ],
    })
    const listed = (id: string) => {
      const { direct, through, within } = viewsReaching(areaId(id), index, 'article')
      const by = ({ area, items }: (typeof within)[number]) => [
        area.id,
        ...items.map((one) => one.id),
      ]
      return [direct.map((one) => one.id), through.map(by), within.map(by)]
    }
    expect(listed('northland')).toEqual([
      ['here', 'here-and-in'],
      [['island', 'around-and-in']],
      [['harbour', 'in-the-part']],
    ])
    expect(listed('island')).toEqual([
      ['around-and-in'],
      [],
      [
        ['northland', 'here', 'here-and-in'],
        ['harbour', 'in-the-part'],
      ],
    ])
  })

  it('leaves out containers through which nothing new comes', () => {
    const index = makeIndex({ areas: nested, positions: [position('far', ['island'])] })
    const { direct, through } = viewsReaching(areaId('harbour'), index, 'article')
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
      const { direct, through } = viewsReaching(areaId('harbour'), index, voice)
      return [...direct, ...through.flatMap(({ items }) => items)].map(({ id }) => id)
    }
    expect(heard('article')).toEqual(['in-the-letter', 'in-both'])
    expect(heard('beyond')).toEqual(['on-the-map'])
  })

  it('lists nothing twice in the shipped story', () => {
    for (const { id } of shippedStory.areas) {
      const { direct, through, within } = viewsReaching(id, shippedIndex, 'article')
      const all = [...direct, ...[...through, ...within].flatMap(({ items }) => items)]
      expect([id, new Set(all).size]).toEqual([id, all.length])
    }
  })

  it('lists relations before positions, both by the same way', () => {
    const { through } = viewsReaching(areaId('donetsk'), shippedIndex, 'article')
    const ids = through.find(({ area }) => area.id === 'eastern-ukraine')?.items.map(({ id }) => id)
    expect(ids).toEqual(['s02', 's30', 's31', 's35', 's47'])
  })

  it('reaches Donetsk only through what contains it', () => {
    const { direct, through } = viewsReaching(areaId('donetsk'), shippedIndex, 'article')
    const order = ['donbas', 'eastern-ukraine', 'ukraine']
    const names = through.map(({ area }) => area.id as string)
    expect(direct).toEqual([])
    expect(names).toEqual(order.filter((id) => names.includes(id)))
    expect(names).toContain('ukraine')
  })

  it('is empty for an area on which nothing bears', () => {
    const index = makeIndex({ areas: nested, positions: [] })
    expect(viewsReaching(areaId('island'), index, 'article')).toEqual({
      direct: [],
      through: [],
      within: [],
    })
  })
})

describe('what else reaches an area', () => {
  it('brings to Donetsk the demand for its land and the refusal to give any up', () => {
    const { direct, through } = viewsReaching(areaId('donetsk'), shippedIndex, 'beyond')
    const heard = [...direct, ...through.flatMap(({ items }) => items)]
    const said = heard.map((view) => [
      ...view.actors,
      'stance' in view ? view.stance : view.kind,
      Object.values(view.on)[0],
    ])
    expect(said).toContainEqual([
      'putin',
      'demands',
      'Ukraine’s withdrawal from territory that Russia claims',
    ])
    expect(said).toContainEqual(['ukraine', 'rejects', 'Giving up territory'])
  })

  it('brings relations, silences and context through what contains an area', () => {
    const east = (ids: readonly { area: { id: string } }[]) => ids.map(({ area }) => area.id)
    const donetsk = areaId('donetsk')
    expect(east(viewsReaching(donetsk, shippedIndex, 'article').through)).toContain(
      'eastern-ukraine',
    )
    expect(east(silencesReaching(donetsk, shippedIndex).through)).toContain('donbas')
    expect(east(contextReaching(donetsk, shippedIndex).through)).toContain('ukraine')
    expect(countReaching(silencesReaching(donetsk, shippedIndex))).toBeGreaterThan(4)
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
      through.map((here) => [here.area.id, here.items.map((one) => one.provision.id)]),
    ).toEqual([['island', ['island-guaranteed', 'island-member']]])
  })

  it('shows on Donbas what the plans would do in its parts', () => {
    const { direct, within } = provisionsReaching(areaId('donbas'), shippedIndex)
    expect(direct).toEqual([])
    expect(
      within.map(({ area, items }) => [area.id, items.map((one) => one.provision.id)]),
    ).toEqual([
      ['donetsk', ['plan-28-donetsk-recognised', 'plan-28-donetsk-demilitarised']],
      ['luhansk', ['plan-28-luhansk-recognised']],
    ])
  })

  it('reaches every part of Ukraine with what is proposed for the whole', () => {
    const whole = shippedIndex.provisionsByArea.get(areaId('ukraine'))
    for (const id of ['crimea', 'donetsk', 'kherson']) {
      const { through } = provisionsReaching(areaId(id), shippedIndex)
      expect(through.find(({ area }) => area.id === 'ukraine')?.items).toEqual(whole)
    }
  })
})
