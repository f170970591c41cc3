// Stories made to break the parser: each gives a story or faults, within the time, whatever is in it.
import { describe, expect, it } from 'vitest'
import { indexStory } from '../../src/story/index-story.ts'
import { parseStory } from '../../src/story/parse-story.ts'
import { MINIMAL_FILE, readJson } from '../unit/support/files.ts'
import { withinTime } from './within-time.ts'

type Draft = Record<string, unknown> & Record<'actors' | 'areas' | 'events' | 'passages', object[]>

const list = (length: number, make: (i: number) => unknown) =>
  Array.from({ length }, (_, i) => make(i))
const area = (id: string, partOf: unknown[] = []) => ({
  id,
  kind: 'region',
  names: { en: 'x' },
  partOf,
})
const deep = (open: string, close: string) =>
  JSON.parse(`${open.repeat(10_000)}1${close.repeat(10_000)}`)

const CASES: Readonly<Record<string, (story: Draft) => object>> = {
  'an id of five million letters': () => ({ id: 'a-'.repeat(2_500_000) }),
  'a language tag of nine million letters': () => ({ language: `aa-${'aaaaaaaa-'.repeat(1e6)}` }),
  'a list ten thousand levels deep': () => ({ summary: deep('[', ']') }),
  'an object ten thousand levels deep': () => ({ extra: deep('{"a":', '}') }),
  'three hundred thousand containers of one area': ({ areas }) => ({
    areas: [
      { ...areas[0], partOf: list(300_000, () => 'other') },
      ...areas.slice(1),
      area('other'),
    ],
  }),
  'a chain of areas, each part of the next': ({ areas }) => ({
    areas: [...areas, ...list(3000, (i) => area(`link-${i}`, i === 2999 ? [] : [`link-${i + 1}`]))],
  }),
  'twenty thousand references to nothing beside twenty thousand areas': ({ areas }) => ({
    areas: [
      ...areas,
      ...list(20_000, (i) => area(`zone-of-interest-${i}`, [`zoen-of-interest-${i}`])),
    ],
  }),
  'two long ids that nearly match': ({ areas }) => ({
    areas: [...areas, area('a'.repeat(100_000), ['b'.repeat(100_000)])],
  }),
  'twenty million quotation marks': () => ({ summary: '"'.repeat(20_000_000) }),
  'a quotation of nine million words': () => ({ summary: `"${'a '.repeat(9_000_000)}"` }),
  'quotations that never close': () => ({ summary: '“a '.repeat(1_000_000) }),
  'a list of two thousand dates': ({ events }) => ({
    events: [{ ...events[0], date: `[${'2025-01-01,'.repeat(2000)}2025-01-02]` }],
  }),
  'a year of three hundred digits': ({ events }) => ({
    events: [{ ...events[0], date: `Y${'9'.repeat(300)}` }],
  }),
  'three hundred thousand actors with one id': ({ actors }) => ({
    actors: list(300_000, () => actors[0]),
  }),
  'three hundred thousand numbers for actors': () => ({ actors: list(300_000, (i) => i) }),
  'a million paragraphs out of order': ({ passages }) => ({
    passages: [{ ...passages[0], paragraphs: list(1_000_000, () => 1) }],
  }),
}

describe('parseStory', { timeout: 120_000 }, () => {
  it.each(Object.keys(CASES))('stands %s', (name) => {
    const story = readJson(MINIMAL_FILE) as Draft
    const input = { ...story, ...CASES[name]?.(story) }
    const parsed = withinTime(() => parseStory(input))
    if (parsed.ok) withinTime(() => indexStory(parsed.story))
    else {
      expect(parsed.faults.length).toBeGreaterThan(0)
      const longest = Math.max(
        ...parsed.faults.flatMap(({ path, found, expected, hint = '' }) =>
          [path, found, expected, hint].map((words) => words.length),
        ),
      )
      // A fault is read by a person.
      expect(longest).toBeLessThan(500)
    }
  })
})
