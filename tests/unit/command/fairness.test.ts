// story stats: a fairness report that counts right and says it in words.
import { describe, expect, it } from 'vitest'
import { countFairness } from '../../../src/command/fairness.ts'
import { shippedStory } from '../support/shipped-story.ts'
import { makeStory } from '../support/small-story.ts'
import { call, makeSite, minimal, minimalText, STORY } from './folders.ts'

const crown = { id: 'crown', name: 'The Crown', kind: 'state' }
const envoy = { id: 'envoy', name: 'The envoy', kind: 'person', speaksFor: 'crown' }
const position = minimal().positions?.[0] as object

describe('countFairness', () => {
  it('counts a person to the party that they speak for', () => {
    const { parties, actors } = countFairness(makeStory({ actors: [crown, envoy] }))
    expect(parties).toEqual([
      {
        id: 'crown',
        name: 'The Crown',
        speakers: ['The envoy'],
        positions: 1,
        ownWords: 1,
        silences: 1,
      },
    ])
    expect(actors.map(({ id, positions }) => [id, positions])).toEqual([
      ['envoy', 1],
      ['crown', 0],
    ])
  })

  it('counts an authority that few recognise as a party of its own', () => {
    const actors = [{ ...crown, kind: 'authority' }, envoy]
    expect(countFairness(makeStory({ actors })).parties).toMatchObject([{ id: 'crown' }])
  })

  it('ends although two speak for each other', () => {
    const actors = [{ ...crown, speaksFor: 'envoy' }, envoy]
    expect(countFairness(makeStory({ actors })).parties).toEqual([])
  })

  it('tells position, silence and nothing apart, the focus first', () => {
    const story = makeStory({ actors: [crown, envoy] })
    expect(countFairness(story).areas.map(({ id, views }) => [id, ...views])).toEqual([
      ['northland', 'position'],
      ['island', 'silence'],
    ])
    expect(
      countFairness(makeStory({ actors: [crown, envoy], silences: [] })).areas[1]?.views,
    ).toEqual(['nothing'])
  })

  it('counts who speaks for and against a proposal', () => {
    const positions = ['supports', 'conditional', 'opposes', 'rejects', 'rejects', 'says'].map(
      (stance, i) => ({ ...position, id: `s${i}`, stance }),
    )
    expect(countFairness(makeStory({ positions })).proposals).toEqual([
      {
        id: 'truce',
        title: 'A truce',
        supporting: 2,
        opposing: 3,
        other: 1,
        voicesFor: ['The envoy'],
        voicesAgainst: ['The envoy'],
      },
    ])
  })

  it.each(['demands', 'claims', 'says', 'expects', 'undecided'])(
    'counts nobody who %s as for or against',
    (stance) => {
      const [truce] = countFairness(makeStory({ positions: [{ ...position, stance }] })).proposals
      expect(truce).toMatchObject({ supporting: 0, opposing: 0, other: 1 })
    },
  )

  it('counts verbs of saying by party, and none that is quoted', () => {
    const text = 'says that it asked, and called it “what he says”.'
    const story = makeStory({ actors: [crown, envoy], positions: [{ ...position, text }] })
    expect(countFairness(story).verbs).toEqual([
      {
        name: 'The Crown',
        verbs: [
          ['say', 1],
          ['call', 1],
          ['ask', 1],
        ],
      },
    ])
  })

  it('tells a relation on an area from a position', () => {
    const relation = {
      ...position,
      id: 'r1',
      kind: 'disagree',
      actors: ['crown', 'envoy'],
      on: { area: 'island' },
      areas: [],
    }
    const { stance: _, ...rest } = relation as typeof relation & { stance?: string }
    const story = makeStory({ actors: [crown, envoy], relations: [rest] })
    expect(countFairness(story).areas.map(({ id, views }) => [id, ...views])).toEqual([
      ['northland', 'position'],
      ['island', 'relation'],
    ])
  })

  it('tells the article from what lies beyond it', () => {
    const { evidence } = countFairness(makeStory())
    expect(evidence.find(({ kind }) => kind === 'silences')).toMatchObject({
      article: 1,
      beyond: 0,
    })
    expect(evidence.find(({ kind }) => kind === 'context')).toMatchObject({ article: 1, beyond: 0 })
  })

  it('counts every position of the shipped story once by basis and once by stance', () => {
    const { positions, counts, evidence } = countFairness(shippedStory)
    const sum = (tally: object) => Object.values(tally).reduce((a: number, b: number) => a + b, 0)
    expect([sum(positions.byBasis), sum(positions.byStance)]).toEqual([
      counts.positions,
      counts.positions,
    ])
    expect(evidence.find(({ kind }) => kind === 'context')).toMatchObject({ article: 0 })
  })
})

describe('story stats', () => {
  it('says it in plain words', () => {
    const story = { ...minimal(), actors: [crown, envoy] }
    const { exit, out } = call(makeSite(JSON.stringify(story)), 'stats', STORY)
    expect(exit).toBe(0)
    expect(out).toContain('1 of 1 (100%) are in the actor’s own words; 0 (0%) rest on the narrator')
    expect(out).toContain(
      'The Crown (with The envoy): 1 position, 100% of all; 1 in own words; 1 silence.',
    )
    expect(out).toContain('Nobody speaks against: A truce.')
    expect(out).toMatch(/Northland {2}P\n {2}Island {5}s\n/)
    expect(out).toContain(
      'Of 2 pairs of area and party, 1 have a position, 0 only a relation, 1 a silence',
    )
  })

  it('has nothing to divide by in an empty story, and says so', () => {
    const story = { ...minimal(), positions: [], silences: [], proposals: [], context: [] }
    const { exit, out } = call(makeSite(JSON.stringify(story)), 'stats', STORY)
    expect(exit).toBe(0)
    expect(out).not.toMatch(/NaN|Infinity/)
    expect(out).toContain('There are no proposals.')
  })

  it('wants a story without faults', () => {
    const site = makeSite(minimalText().replace(/"format": \d+/, '"format": 99'))
    const { exit, err } = call(site, 'stats', STORY)
    expect(exit).toBe(1)
    expect(err).toMatch(/has 1 fault; mend it first: npm run story -- check stories\/minimal/)
  })
})
