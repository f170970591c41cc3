// The check of mentions and the article that makes links of them mean the same words: whole ones, however typed.
import { describe, expect, it } from 'vitest'
import { parseStory } from '../../../src/story/parse-story.ts'
import { splitMentions } from '../../../src/story/split-mentions.ts'
import { minimal } from '../command/folders.ts'

/** The kinds of faults of a passage with such a text and such words for its mentions. */
function faultsOf(text: string, ...words: string[]): string[] {
  const [passage] = minimal().passages as { mentions: object[] }[]
  const mentions = words.map((one) => ({ ...passage?.mentions[0], words: one }))
  const parsed = parseStory({ ...minimal(), passages: [{ ...passage, text, mentions }] }, 'a.json')
  if (!parsed.ok) return parsed.faults.map(({ kind }) => kind)
  const made = splitMentions(parsed.story.passages[0] as never).filter(
    ({ type }) => type === 'mention',
  )
  expect(made).toHaveLength(words.length)
  return []
}

describe('a mention', () => {
  it('is of whole words', () => {
    expect(faultsOf('They met in the Northland.', 'Northland')).toEqual([])
    expect(faultsOf('They met in the Northlands.', 'Northland')).toEqual(['lost-mention'])
  })

  it('may be typed with other marks for the same letters', () => {
    expect(faultsOf('They met in Cafe\u0301 Nord.', 'Caf\u00e9 Nord')).toEqual([])
  })

  it('stands in reading order', () => {
    expect(faultsOf('The north, then the south.', 'south', 'north')).toEqual(['wrong-order'])
  })
})
