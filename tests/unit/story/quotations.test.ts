// Quotations in the marks of any language, and marks that are none.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotationsOf } from '../../../src/story/quotations.ts'

describe('quotations', () => {
  it.each([
    'He said “no troops” there.',
    'Er sagte „keine Truppen“ dazu.',
    'Powiedział „bez wojsk” tam.',
    'Il dit « sans troupes » là.',
    '他说“没有军队”了。',
    'Er sagte »keine Truppen« dazu.',
    'She said ‘no troops’ there.',
    'He said "no troops" there.',
    '彼は「軍隊なし」と言った。',
  ])('are found in %s', (text) => {
    expect(quotationsOf(text)).toHaveLength(1)
  })

  it.each([
    'A 6" pipe of 12 m and then a long line of other words up to the next 8" pipe.',
    'The soldiers’ camp and the people’s will, of which nobody said a word.',
    'Hawai‘i and O‘ahu, which lie in the sea.',
    'It was opened “and never closed.',
    'Nothing at all.',
  ])('are none in %s', (text) => {
    expect(quotationsOf(text)).toEqual([])
  })

  it('end where their own mark closes them, not at another', () => {
    expect(quotationsOf('„Er nannte es ‚klein‘ und ging“, sagte sie, “fine”.')).toEqual([
      '„Er nannte es ‚klein‘ und ging“',
      '“fine”',
    ])
    expect(quotationsOf("‘it isn’t so’ and “it's so”")).toEqual(['‘it isn’t so’', "“it's so”"])
  })

  it('are parts of their text, of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab 6“”„«»‘’"\'.') }), (text) => {
        for (const quotation of quotationsOf(text)) expect(text).toContain(quotation)
      }),
    )
  })
})
