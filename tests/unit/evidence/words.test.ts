// What is said of provisions, areas and sources: the story's own words first, and sources all alike.
import { describe, expect, it } from 'vitest'
import { effectWords, kindWords, shortEffect } from '../../../src/evidence/effect-words.ts'
import { inTime } from '../../../src/evidence/in-time.ts'
import { passageLabel, sourceKind } from '../../../src/evidence/source-words.ts'
import { texts } from '../../../src/text/text.ts'
import { shippedIndex, shippedStory } from '../support/shipped-story.ts'
import { areaId, makeArea, makeIndex, makeStory } from '../support/small-story.ts'

describe('effects in words', () => {
  const index = makeIndex({
    effects: [
      { id: 'reopened', words: 'opened to everybody', short: 'opened', look: 'guaranteed' },
      { id: 'frozen', words: 'filled slowly', short: 'slow filling', look: 'frozen' },
    ],
  })

  it('are those of the story where it declares the effect, also a built-in one', () => {
    expect(effectWords({ effect: 'reopened' }, index, texts.en)).toBe('opened to everybody')
    expect(shortEffect({ effect: 'frozen' }, index, texts.en)).toBe('slow filling')
  })

  it('have the noun of the provision, and speak of no troops without one', () => {
    const jets = { effect: 'stationed', noun: 'fighter jets' }
    expect([effectWords(jets, index, texts.en), shortEffect(jets, index, texts.en)]).toEqual([
      'fighter jets based here',
      'fighter jets based here',
    ])
    const words = ['stationed', 'excluded', 'limited'].map((effect) =>
      effectWords({ effect }, index, texts.en),
    )
    expect(words.filter((one) => one.includes('troops'))).toEqual([])
  })

  it('do not say that jets are troops in the shipped story', () => {
    const jets = shippedStory.proposals
      .flatMap(({ provisions }) => provisions)
      .filter(({ text }) => text.includes('fighter jets'))
    expect(jets.map((one) => effectWords(one, shippedIndex, texts.en))).toEqual([
      'European fighter jets based here',
      'NATO fighter jets based here',
    ])
  })
})

describe('kindWords', () => {
  it('gives the story’s own word for a kind of area, else ours', () => {
    const index = makeIndex({
      kinds: [{ id: 'shire', words: 'Shire', look: 'province' }],
      areas: [makeArea('island', { kind: 'shire' }), makeArea('northland')],
    })
    const wordsOf = (id: string) => {
      const area = index.areas.get(areaId(id))
      return area && kindWords(area, index, texts.en)
    }
    expect([wordsOf('island'), wordsOf('northland')]).toEqual(['Shire', 'Province'])
  })
})

describe('sources', () => {
  const letter = { id: 'letter', role: 'primary', title: 'A letter', publisher: 'A press' }
  const diary = {
    id: 'diary',
    role: 'primary',
    title: 'A diary',
    publisher: 'A house',
    short: 'Diary',
  }

  it('say what they are only where all of the story do', () => {
    const agency = { ...letter, kind: 'state agency', of: 'envoy' }
    const kindOf = (...sources: object[]) => {
      const index = makeIndex({ sources })
      const [first] = index.story.sources
      return first && sourceKind(first, index, texts.en)
    }
    expect(kindOf(agency)).toBe('state news agency (The envoy)')
    expect(kindOf(agency, { ...diary, kind: 'news organisation' })).toBe(
      'state news agency (The envoy)',
    )
    expect(kindOf(agency, diary)).toBeUndefined()
  })

  it('are marked in the shipped story, every one', () => {
    const kinds = shippedStory.sources.map((source) => sourceKind(source, shippedIndex, texts.en))
    expect(kinds.filter((kind) => kind === undefined)).toEqual([])
  })

  it('are named with a passage where there are several', () => {
    const [p1] = makeStory().passages
    const labels = (passages: object[]) => {
      const index = makeIndex({ sources: [letter, diary], passages })
      return index.story.passages.map((passage) => passageLabel(passage, index, texts.en))
    }
    const other = { ...p1, id: 'd1', source: 'diary' }
    expect(labels([p1 as object])).toEqual(['¶ 1'])
    expect(labels([p1 as object, other])).toEqual(['A press ¶ 1', 'Diary ¶ 1'])
  })
})

describe('inTime', () => {
  it('sorts events by the first day that they may have been on, whatever the file’s order', () => {
    const [march] = makeStory().events
    const dates = ['2020-05', '2019~', '../2001', '2020-05-01', '2019-24']
    const events = dates.map((date, i) => ({ ...march, id: `e${i}`, date }))
    expect(inTime(makeStory({ events }).events).map(({ date }) => date)).toEqual([
      '../2001',
      '2019~',
      '2019-24',
      '2020-05',
      '2020-05-01',
    ])
  })
})
