// An address of words on a page: what a directive gives a meaning to is escaped, long paragraphs go by their ends.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOfText } from '../../../src/article/text-fragment.ts'

const PAGE = 'https://example.org/a'

describe('addressOfText', () => {
  it('has a short text whole, and of a long one both ends', () => {
    expect(addressOfText(PAGE, 'Two  words')).toBe(`${PAGE}#:~:text=Two%20words`)
    const long = 'one two three four five six seven eight nine ten eleven twelve'
    expect(addressOfText(PAGE, long)).toBe(
      `${PAGE}#:~:text=one%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve`,
    )
  })

  it('keeps the fragment that an address has', () => {
    expect(addressOfText(`${PAGE}#top`, 'word')).toBe(`${PAGE}#top:~:text=word`)
  })

  it('is none of what is no web page, nor of no words', () => {
    expect(addressOfText('javascript:alert(1)', 'word')).toBeNull()
    expect(addressOfText(PAGE, '  ')).toBeNull()
  })

  it('gives the words back, whatever is in them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z&,#é-]{1,8}$/), { minLength: 1, maxLength: 10 }),
        (words) => {
          const address = addressOfText(PAGE, words.join(' ')) ?? ''
          const directive = address.slice(address.indexOf('text=') + 5)
          expect(directive).not.toMatch(/[-&,#]/)
          expect(decodeURIComponent(directive)).toBe(words.join(' '))
        },
      ),
    )
  })
})
