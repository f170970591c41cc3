// Plain text comes in many ways; the paragraphs should be the same.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitParagraphs } from '../../../src/fingerprint/split-paragraphs.ts'
import { ARTICLE } from './invented-article.ts'
import { wrap } from './vary.ts'

describe('splitParagraphs', () => {
  it.each([
    ['blank lines', '\n\n'],
    ['blank lines with spaces', '\n \t \n'],
    ['Windows line ends', '\r\n\r\n'],
    ['single line ends', '\n'],
    ['paragraph separators', '\u2029'],
    ['page ends', '\f'],
  ])('parts at %s', (_, separator) => {
    expect(splitParagraphs(ARTICLE.join(separator))).toEqual(ARTICLE)
  })

  it.each([60, 72, 80, 100])('joins lines wrapped at %i columns', (width) => {
    const wrapped = ARTICLE.map((paragraph) => wrap(paragraph, width)).join('\n\n')
    expect(splitParagraphs(wrapped)).toEqual(ARTICLE)
  })

  it('joins wrapped lines without blank lines, and parts where a word had room', () => {
    const text = splitParagraphs(ARTICLE.map((paragraph) => wrap(paragraph, 80)).join('\n'))
    expect(text.join(' ')).toBe(ARTICLE.join(' '))
    expect(text).toContain('They did not agree.')
  })

  it('loses no character but spaces', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'bb', ' ', '\n', '\n\n', '\t', '\r')), (parts) => {
        const text = parts.join('')
        const paragraphs = splitParagraphs(text)
        expect(paragraphs.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        expect(paragraphs).not.toContain('')
      }),
    )
  })
})
