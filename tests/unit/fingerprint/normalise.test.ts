// What a copy may change without changing a word.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise, visitWords } from '../../../src/fingerprint/normalise.ts'

describe('normalise', () => {
  it.each([
    ['quotation marks', '“One,” he said', '"One," he said', "''One,'' he said", '«One», he said'],
    ['apostrophes', 'the mayor’s boat', "the mayor's boat", 'the mayorʼs boat'],
    ['dashes', 'boats—two', 'boats – two', 'boats -- two', 'boats‑two'],
    ['spaces', 'a b', 'a\u00a0b', 'a\u2009 \t\n b', ' a b\u200b'],
    ['hidden characters', 'border', 'bor\u00adder', '\ufeffbor\u200bder', 'bor\u2060der'],
    ['case', 'STRASSE', 'Straße', 'strasse', 'STRAẞE'],
    ['accents', 'café', 'cafe\u0301', 'CAFE'],
    ['ligatures', 'five offices', 'ﬁve oﬃces'],
    ['abbreviations', 'the U.S. and', 'the US and', 'the \u200bU.S. and'],
    ['thousands', '30,000 boats', '30000 boats', '30\u202f000 boats', '30’000 boats'],
    ['the Greek sigma', 'ΟΔΟΣ', 'οδος', 'οδοσ'],
  ])('folds %s', (_, first, ...others) => {
    for (const other of others) expect(normalise(other)).toEqual(normalise(first))
  })

  it('keeps letters and digits and drops the rest', () => {
    expect(normalise('In 1994 (or so): 28-point plan [of] 3.5 % …')).toEqual(
      'in 1994 or so 28 point plan of 3 5'.split(' '),
    )
  })

  it('takes every letter for a word in scripts without spaces', () => {
    expect(normalise('停戦 talks')).toEqual(['停', '戦', 'talks'])
  })

  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const words = normalise(text)
        expect(normalise(words.join(' '))).toEqual(words)
      }),
      { numRuns: 2000 },
    )
  })

  it('tells where each word stands, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let last = 0
        visitWords(text, (word, start, end) => {
          expect(start).toBeGreaterThanOrEqual(last === end ? start : last)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(normalise(text.slice(start, end))).toContain(word)
          last = end
        })
      }),
    )
  })
})
