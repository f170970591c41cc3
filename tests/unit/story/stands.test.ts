// How an actor stands on the map: from positions, demands, and provisions that concern it in what it takes a side
// on; where it is silent; and which silences the map may always show.
import { describe, expect, it } from 'vitest'
import { principalsOf, speakersOf } from '../../../src/story/speakers.ts'
import { silentStands, standsOf } from '../../../src/story/stands.ts'
import type { ActorId } from '../../../src/story/types.ts'
import { shippedIndex } from '../support/shipped-story.ts'
import { type Changes, makeArea, makeIndex, makeProposal } from '../support/small-story.ts'

const actorId = (id: string) => id as ActorId
const article = [{ passage: 'p1' }]
const beyond = [{ source: 'study' }]

const actor = (id: string, rest: object = {}) => ({ id, name: id, kind: 'person', ...rest })
const position = (id: string, who: string, stance: string, rest: object = {}) => ({
  id,
  actors: [who],
  stance,
  on: { topic: 'the harbour' },
  areas: ['north'],
  basis: 'reported',
  text: 'says so.',
  evidence: article,
  ...rest,
})
const provision = (id: string, area: string, rest: object = {}) => ({
  id,
  effect: 'controlled',
  area,
  text: 'Somebody holds it.',
  evidence: article,
  ...rest,
})
const silence = (id: string, who: string, areas: string[], evidence: object[] = article) => ({
  id,
  actor: who,
  areas,
  proposals: [],
  text: 'Nothing is said.',
  evidence,
})

const indexOf = (changes: Changes) =>
  makeIndex({
    sources: [
      { id: 'letter', role: 'primary', title: 'A letter', publisher: 'A press' },
      { id: 'study', role: 'context', title: 'A study', publisher: 'A school' },
    ],
    areas: ['north', 'south', 'northland', 'island'].map((id) => makeArea(id)),
    actors: [
      actor('envoy', { speaksFor: 'crown' }),
      actor('crown', { kind: 'state', area: 'island' }),
      actor('rival', { kind: 'state', area: 'south' }),
    ],
    positions: [],
    silences: [],
    events: [],
    context: [],
    ...changes,
  })

const told = (changes: Changes, who = 'crown') =>
  standsOf(actorId(who), indexOf(changes)).map(
    ({ area, standing, voice, grounds }) =>
      `${area} ${standing} ${voice} ${grounds.map(({ type }) => type).join()}`,
  )

describe('how an actor stands', () => {
  it('comes from its positions with the areas on which they bear, and from those who speak for it', () => {
    const positions = [
      position('a', 'crown', 'supports', { areas: ['south', 'north'] }),
      position('b', 'envoy', 'rejects', { on: { area: 'south' }, areas: [] }),
      position('c', 'rival', 'rejects'),
    ]
    expect(told({ positions })).toEqual([
      'north supports article position',
      'south supports article position',
      'south rejects article position',
    ])
    expect(told({ positions }, 'envoy')).toEqual(['south rejects article position'])
  })

  it('counts demands and claims, and not what is only asserted or expected', () => {
    const positions = ['demands', 'claims', 'says', 'expects', 'undecided'].map((stance) =>
      position(stance, 'crown', stance),
    )
    expect(told({ positions })).toEqual([
      'north undecided article position',
      'north demands article position',
      'north claims article position',
    ])
  })

  it('never mixes what the article says with what lies beyond it', () => {
    const positions = [
      position('a', 'crown', 'rejects'),
      position('b', 'crown', 'rejects', { evidence: beyond }),
      position('c', 'crown', 'rejects', { evidence: beyond }),
    ]
    expect(told({ positions })).toEqual([
      'north rejects article position',
      'north rejects beyond position,position',
    ])
  })

  it('reaches where a proposal on which it takes a side concerns it, and nowhere else', () => {
    const proposals = [
      makeProposal('plan', [
        provision('own', 'south', { to: ['crown'] }),
        provision('leaves', 'northland', { by: ['envoy'], evidence: beyond }),
        provision('other', 'island', { to: ['rival'] }),
      ]),
      makeProposal('talk', [provision('said', 'island', { to: ['crown'] })]),
    ]
    const positions = [
      position('a', 'crown', 'supports', { on: { proposal: 'plan' } }),
      position('b', 'crown', 'says', { on: { proposal: 'talk' }, areas: [] }),
    ]
    expect(told({ positions, proposals, silences: [] })).toEqual([
      'north supports article position',
      'south supports article provision',
      'northland supports beyond provision',
    ])
  })

  it('is not told by what it held of an arrangement of the past', () => {
    const past = makeProposal('treaty', [], { kind: 'past arrangement', status: 'lapsed' })
    const positions = [position('a', 'crown', 'supports', { on: { proposal: 'treaty' } })]
    expect(told({ positions, proposals: [past], silences: [] })).toEqual([])
    const silences = [silence('q', 'crown', ['island'])]
    const index = indexOf({ positions, proposals: [past], silences })
    expect(silentStands(index).map(({ area }) => area)).toEqual(['island'])
  })

  it('has its silences beside what it says', () => {
    const positions = [position('a', 'crown', 'supports')]
    const silences = [silence('q', 'crown', ['north', 'island']), silence('r', 'rival', ['south'])]
    expect(told({ positions, silences })).toEqual([
      'north supports article position',
      'north silent article silence',
      'island silent article silence',
    ])
  })
})

describe('the silences that are always shown', () => {
  const shown = (changes: Changes) => silentStands(indexOf(changes)).map(({ area }) => area)

  it('are those of who stands for an area, on that area', () => {
    expect(shown({ silences: [silence('q', 'rival', ['south'])] })).toEqual(['south'])
    expect(shown({ silences: [silence('q', 'rival', ['north'])] })).toEqual([])
    expect(shown({ silences: [silence('q', 'envoy', ['south'])] })).toEqual([])
  })

  it('are none where the article gives any view of it, through whoever speaks for it or of several', () => {
    const silences = [silence('q', 'crown', ['island'])]
    expect(shown({ silences })).toEqual(['island'])
    expect(shown({ silences, positions: [position('a', 'crown', 'says')] })).toEqual([])
    expect(shown({ silences, positions: [position('a', 'envoy', 'says')] })).toEqual([])
    const relation = { kind: 'agree', actors: ['crown', 'rival'] }
    const { id, on, areas, basis, text, evidence } = position('r', 'crown', 'says')
    const relations = [{ ...relation, id, on, areas, basis, text, evidence }]
    expect(shown({ silences, relations })).toEqual([])
  })

  it('stay where only another source gives a view, as they are the article’s', () => {
    const silences = [silence('q', 'crown', ['island'])]
    const positions = [position('a', 'crown', 'rejects', { evidence: beyond })]
    expect(shown({ silences, positions })).toEqual(['island'])
    expect(shown({ silences: [silence('q', 'crown', ['island'], beyond)] })).toEqual([])
  })

  it('are those of the states in the shipped story that its article names and does not hear on what is at stake', () => {
    expect(silentStands(shippedIndex).map(({ area }) => area)).toEqual([
      'poland',
      'romania',
      'united-kingdom',
      'france',
      'china',
    ])
  })
})

describe('who speaks for whom', () => {
  it('is followed from hand to hand, and round in a circle once', () => {
    const index = indexOf({
      actors: [
        actor('envoy', { speaksFor: 'crown' }),
        actor('clerk', { speaksFor: 'envoy' }),
        actor('crown', { speaksFor: 'clerk' }),
        actor('rival'),
      ],
    })
    const ids = (actors: readonly { readonly id: string }[]) => actors.map(({ id }) => id)
    expect(ids(speakersOf(actorId('crown'), index))).toEqual(['crown', 'envoy', 'clerk'])
    expect(ids(principalsOf(actorId('clerk'), index))).toEqual(['envoy', 'crown'])
    expect(ids(principalsOf(actorId('rival'), index))).toEqual([])
    expect(speakersOf(actorId('nobody'), index)).toEqual([])
  })
})
