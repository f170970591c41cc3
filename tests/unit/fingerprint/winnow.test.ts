// The guarantee of the paper, and what is kept to give it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  GUARANTEE_WORDS,
  makeFingerprint,
  parseFingerprint,
  RUN_WORDS,
  storedRunHash,
  WINDOW,
} from '../../../src/fingerprint/fingerprint.ts'
import { hashRuns, hashWord } from '../../../src/fingerprint/hash.ts'
import { winnow } from '../../../src/fingerprint/winnow.ts'

describe('winnow', () => {
  it('keeps what the example in the paper keeps', () => {
    // Figure 2 of Schleimer, Wilkerson and Aiken: window of 4.
    const hashes = [77, 74, 42, 17, 98, 50, 17, 98, 8, 88, 67, 39, 77, 74, 42, 17, 98]
    expect(winnow(hashes, 4).map((at) => hashes[at])).toEqual([17, 17, 8, 39, 17])
  })

  it('takes the rightmost of equals', () => {
    expect(winnow([3, 3, 3, 3, 3, 3], 3)).toEqual([2, 3, 4, 5])
  })

  it('keeps one of every window', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9)), fc.integer({ min: 1, max: 8 }), (hashes, window) => {
        const kept = winnow(hashes, window)
        for (let start = 0; start + window <= hashes.length; start += 1) {
          expect(kept.some((at) => at >= start && at < start + window)).toBe(true)
        }
      }),
    )
  })
})

const words = (min: number, max: number) =>
  fc.array(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: min, maxLength: max })

describe('the guarantee', () => {
  it(`finds a kept run in every stretch of ${GUARANTEE_WORDS} words that another text shares`, () => {
    fc.assert(
      fc.property(
        words(0, 15),
        words(GUARANTEE_WORDS, GUARANTEE_WORDS + 4),
        words(0, 15),
        words(0, 15),
        words(0, 15),
        (before, shared, after, otherBefore, otherAfter) => {
          const kept = parseFingerprint(makeFingerprint([...before, ...shared, ...after].join(' ')))
          const other = Uint32Array.from([...otherBefore, ...shared, ...otherAfter], hashWord)
          const runs = hashRuns(other, RUN_WORDS)
          const hits = kept?.runs.filter(({ position, hash }) => {
            const place = position - before.length + otherBefore.length
            const isInShared =
              position >= before.length && position + RUN_WORDS <= before.length + shared.length
            return isInShared && storedRunHash(runs[place] ?? 0) === hash
          })
          expect(hits?.length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('is the sum that the paper gives', () => {
    expect(GUARANTEE_WORDS).toBe(WINDOW + RUN_WORDS - 1)
  })
})
