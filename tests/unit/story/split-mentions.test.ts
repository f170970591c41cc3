// A passage in segments: put together they are its text, and each mention is one of them.
import { describe, expect, it } from 'vitest'
import { splitMentions } from '../../../src/story/split-mentions.ts'
import type { Passage } from '../../../src/story/types.ts'
import { shippedStory } from '../support/shipped-story.ts'

const mention = (words: string) =>
  ({ area: 'island', sense: 'literal', words }) as unknown as Passage['mentions'][number]
const split = (text: string, ...words: string[]) =>
  splitMentions({ text, mentions: words.map(mention) }).map((segment) =>
    segment.type === 'mention' ? `[${segment.text}]` : segment.text,
  )

describe('splitMentions', () => {
  it('cuts the text at its mentions', () => {
    expect(split('From Ost to West.', 'Ost', 'West')).toEqual([
      'From ',
      '[Ost]',
      ' to ',
      '[West]',
      '.',
    ])
    expect(split('Ost', 'Ost')).toEqual(['[Ost]'])
    expect(split('Nowhere.')).toEqual(['Nowhere.'])
  })

  it('takes the same words one after the other', () => {
    expect(split('Ost and Ost.', 'Ost', 'Ost')).toEqual(['[Ost]', ' and ', '[Ost]', '.'])
  })

  it('leaves out what the text does not have', () => {
    expect(split('From Ost.', 'Nord', 'Ost', 'Ost')).toEqual(['From ', '[Ost]', '.'])
  })

  it('takes whole words only, whatever letters they have', () => {
    expect(split('Nigeria and Niger.', 'Niger')).toEqual(['Nigeria and ', '[Niger]', '.'])
    expect(split('Über Überlingen, Über', 'Über', 'Über')).toEqual([
      '[Über]',
      ' Überlingen, ',
      '[Über]',
    ])
    expect(split('Kyiv’s view, (Kyiv)', 'Kyiv', 'Kyiv')).toEqual([
      '[Kyiv]',
      '’s view, (',
      '[Kyiv]',
      ')',
    ])
    expect(split('在基辅的人', '基辅')).toEqual(['在', '[基辅]', '的人'])
    expect(split('Nigeria', 'Niger', '')).toEqual(['Nigeria'])
  })

  it('sees one letter in both ways to write it', () => {
    const [composed, decomposed] = ['Košice', 'Košice'.normalize('NFD')]
    expect(split(`In ${composed}.`, decomposed)).toEqual(['In ', '[Košice]', '.'])
    expect(split(`In ${decomposed}.`, composed)).toEqual(['In ', '[Košice]', '.'])
  })

  it.each(shippedStory.passages.map((passage) => [passage.id, passage] as const))(
    'keeps all of %s, with each of its mentions',
    (_, passage) => {
      const segments = splitMentions(passage)
      expect(segments.map(({ text }) => text).join('')).toBe(passage.text)
      const mentions = segments.flatMap((one) => (one.type === 'mention' ? [one.mention] : []))
      expect(mentions).toEqual(passage.mentions)
    },
  )
})
