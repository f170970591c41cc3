// Texts made to be slow. No time is asserted, but quadratic work would not finish within the test's limit.
import { describe, expect, it } from 'vitest'
import { align } from '../../../src/fingerprint/align.ts'
import { makeFingerprint } from '../../../src/fingerprint/fingerprint.ts'
import { readArticle } from '../../../src/fingerprint/read-article.ts'
import { PASSAGES } from './invented-article.ts'

const MEGA = 1_000_000

function alignedOf(text: readonly string[], passages = PASSAGES): number {
  return align(passages, text).passages.filter(({ type }) => type === 'matched').length
}

describe('hostile text', () => {
  it.each<[string, () => string[]]>([
    ['5 MB of one word', () => ['ice '.repeat(1.25 * MEGA)]],
    ['5 MB without a space', () => ['x'.repeat(5 * MEGA)]],
    ['5 MB of punctuation', () => [`sea ${'“!'.repeat(2.5 * MEGA)} ice`]],
    ['200,000 paragraphs of one letter', () => Array.from({ length: 200_000 }, () => 'a')],
    ['200,000 empty paragraphs', () => Array.from({ length: 200_000 }, () => '')],
  ])(
    '%s is aligned with nothing',
    (_, make) => {
      expect(alignedOf(make())).toBe(0)
    },
    30_000,
  )

  it('a passage of one repeated word is in doubt or absent in a text of that word', () => {
    const fingerprint = makeFingerprint('ice '.repeat(4000))
    const passages = [{ id: 'ice', paragraphs: [1], fingerprint }]
    expect(alignedOf(['ice '.repeat(MEGA)], passages)).toBe(0)
  }, 30_000)

  it.each<[string, 'txt' | 'html' | 'md', string]>([
    ['spaces', 'txt', `a${' '.repeat(4 * MEGA)}b`],
    ['short lines', 'txt', 'a\n'.repeat(2 * MEGA)],
    ['open elements', 'html', '<b>'.repeat(MEGA)],
    [
      'elements closed that were never opened',
      'html',
      `${'<a>'.repeat(1500)}${'</b>'.repeat(MEGA)}`,
    ],
    ['less-than signs', 'html', '<'.repeat(4 * MEGA)],
    ['entities', 'html', '&amp'.repeat(MEGA)],
    ['line breaks', 'html', '<br>'.repeat(MEGA)],
    ['emphasis', 'md', 'a*b_'.repeat(MEGA / 4)],
    ['brackets', 'md', '['.repeat(MEGA)],
    ['quotations in quotations', 'md', '> '.repeat(100_000)],
    ['emphasis in short stretches', 'md', `${'a*b_'.repeat(90)}\n\n`.repeat(1000)],
  ])(
    '%s are read or refused',
    (_, kind, content) => {
      const reading = readArticle(content, kind)
      expect(reading.ok || reading.problem !== 'too large').toBe(true)
    },
    30_000,
  )
})
