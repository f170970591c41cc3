// Whatever is done to the text: right, or not at all; and no letter given twice.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align, type PassageToAlign } from '../../../src/fingerprint/align.ts'
import { makeFingerprint } from '../../../src/fingerprint/fingerprint.ts'
import { ARTICLE, PASSAGES } from './invented-article.ts'
import { report } from './report.ts'
import { cut, retype } from './vary.ts'

function expectDisjoint(passages: readonly PassageToAlign[], text: readonly string[]): void {
  const { passages: results } = align(passages, text)
  const pieces = results
    .flatMap((result) => (result.type === 'matched' ? result.place : []))
    .sort((a, b) => a.paragraph - b.paragraph || a.from - b.from)
  pieces.forEach((piece, at) => {
    expect(piece.from).toBeLessThanOrEqual(piece.to)
    expect(piece.to).toBeLessThanOrEqual(text[piece.paragraph]?.length ?? -1)
    const next = pieces[at + 1]
    if (next?.paragraph === piece.paragraph) expect(piece.to).toBeLessThanOrEqual(next.from)
  })
}

const kept = fc.shuffledSubarray([...ARTICLE.keys()])
const inOrder = fc.subarray([...ARTICLE.keys()])

/** Paragraphs of the article, some cut in two, some joined to the next, some in plain typography. */
const variation = (indexes: fc.Arbitrary<number[]>) =>
  fc
    .tuple(
      indexes,
      fc.infiniteStream(fc.nat(9)),
      fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
    )
    .map(([chosen, dice, shares]) => {
      const text: string[] = []
      let joins = false
      for (const index of chosen) {
        const throwOf = dice.next().value
        const paragraph = ARTICLE[index] ?? ''
        const varied = throwOf === 0 ? retype(paragraph) : paragraph
        const parts = throwOf < 4 ? cut(varied, shares.next().value) : [varied]
        if (joins) text.push(`${text.pop()} ${parts.shift()}`)
        text.push(...parts)
        joins = throwOf > 6
      }
      return { chosen, text }
    })

describe('align', () => {
  it('is right or silent on any part of the article in any order, split and merged', () => {
    fc.assert(
      fc.property(variation(kept), ({ text }) => {
        expect(report(PASSAGES, text).wrong).toEqual([])
        expectDisjoint(PASSAGES, text)
      }),
      { numRuns: 400 },
    )
  })

  it('finds all that is there where the order is kept, but for headings that stand alone', () => {
    fc.assert(
      fc.property(variation(inOrder), ({ chosen, text }) => {
        const { aligned, wrong } = report(PASSAGES, text)
        expect(wrong).toEqual([])
        const long = chosen.filter((index) => (ARTICLE[index]?.split(' ').length ?? 0) >= 16)
        expect(aligned).toBeGreaterThanOrEqual(long.length)
      }),
      { numRuns: 400 },
    )
  })

  it('never throws, and gives no letter to two passages, on any strings', () => {
    const words = fc.array(
      fc.constantFrom('sea', 'ice', 'oar', 'fog', '。', 'U.S.', '½', 'ﷺ', '停', '“'),
      { maxLength: 40 },
    )
    const paragraph = fc.oneof(
      fc.string({ unit: 'binary' }),
      words.map((list) => list.join(' ')),
    )
    fc.assert(
      fc.property(
        fc.array(paragraph, { maxLength: 8 }),
        fc.array(paragraph, { maxLength: 8 }),
        (story, text) => {
          const passages = story.map((words, at) => ({
            id: `p${at}`,
            paragraphs: [at],
            fingerprint: at % 7 === 6 ? words : makeFingerprint(words),
          }))
          expectDisjoint(passages, [...text, ...story])
          expectDisjoint(passages, [story.join(' '), ...text])
        },
      ),
      { numRuns: 500 },
    )
  })
})
