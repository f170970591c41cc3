// The stored form: stable, compact, and read by nobody but its own reader.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeFingerprint, parseFingerprint } from '../../../src/fingerprint/fingerprint.ts'
import {
  fingerprintParagraphs,
  passageText,
} from '../../../src/fingerprint/fingerprint-paragraphs.ts'
import { normalise } from '../../../src/fingerprint/normalise.ts'
import { ARTICLE } from './invented-article.ts'

describe('makeFingerprint', () => {
  it('writes what the format of a story accepts', () => {
    for (const text of [...ARTICLE, '', '…', '停戦']) {
      expect(makeFingerprint(text)).toMatch(/^[A-Za-z0-9_-]+$/)
    }
  })

  it('stays as it is, as stories keep it', () => {
    expect(makeFingerprint('Who pays for the silence?')).toMatchInlineSnapshot(`"AQUH9Tk"`)
    expect(makeFingerprint(ARTICLE[4] ?? '')).toMatchInlineSnapshot(`"ARcLGNNH7EE2WrspvTap"`)
  })

  it('does not depend on typography', () => {
    const quote = ARTICLE[6] ?? ''
    const plain = `  ${quote.replace(/[“”]/g, '"').replaceAll(' ', '\u00a0').toUpperCase()}\n`
    expect(makeFingerprint(plain)).toBe(makeFingerprint(quote))
  })

  it('stores about four bits a word', () => {
    const text = ARTICLE.join(' ')
    const bits = (parseFingerprint(makeFingerprint(text))?.runs.length ?? 0) * 12 + 20
    expect(bits / normalise(text).length).toBeLessThan(4.5)
  })

  it('keeps no run of a heading, only the hash of its words', () => {
    expect(parseFingerprint(makeFingerprint('They did not agree.'))).toMatchObject({
      words: 4,
      runs: [],
    })
  })
})

describe('parseFingerprint', () => {
  it('reads what was written, and only that', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('sea', 'ice', 'oar', 'fog')), (words) => {
        const text = makeFingerprint(words.join(' '))
        expect(parseFingerprint(text)?.words).toBe(words.length)
        expect(parseFingerprint(`${text}A`)).toBeUndefined()
        expect(parseFingerprint(text.slice(0, -1))).toBeUndefined()
      }),
    )
  })

  it('never throws, and refuses what is no fingerprint', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.base64String(), fc.stringMatching(/^AQ[\w-]*$/)),
        (text) => {
          const parsed = parseFingerprint(text)
          expect(parsed === undefined || parsed.words >= 0).toBe(true)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it.each(['', 'A', 'Ag', 'AQ', 'AQE', '!', 'AQQAAAA='])('refuses %j', (text) => {
    expect(parseFingerprint(text)).toBeUndefined()
  })

  it('refuses another version', () => {
    const text = makeFingerprint('They did not agree.')
    expect(parseFingerprint(`Ag${text.slice(2)}`)).toBeUndefined()
  })
})

describe('passageText', () => {
  const source = ['Title', 'First.', 'Second.']

  it('numbers the paragraphs from 1', () => {
    expect(passageText(source, [2])).toBe('First.')
    expect(passageText(source, [2, 3])).toBe('First.\nSecond.')
  })

  it('says where there is no such paragraph', () => {
    expect(passageText(source, [4])).toBeUndefined()
    expect(passageText(source, [])).toBeUndefined()
  })

  it('gives one fingerprint for each text', () => {
    expect(fingerprintParagraphs(['a b c', 'd'])).toEqual(['a b c', 'd'].map(makeFingerprint))
  })
})
