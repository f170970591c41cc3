// The case of letters: by the language of the words, and never of a name.
import { describe, expect, it } from 'vitest'
import { capitalise } from '../../../src/text/capitalise.ts'
import { texts } from '../../../src/text/text.ts'

describe('capitalise', () => {
  it.each([
    ['held by the island', 'en', 'Held by the island'],
    ['istanbul', 'tr', 'İstanbul'],
    ['istanbul', 'en-gb-gb', 'Istanbul'],
    ['𐐨𐐩', 'en', '𐐀𐐩'],
    ['', 'en', ''],
  ])('writes %j in %s as %j', (words, language, capitalised) => {
    expect(capitalise(words, language)).toBe(capitalised)
  })
})

describe('a name within words of the interface', () => {
  it('keeps its case', () => {
    expect(texts.en.facts.distance('Korean Demilitarized Zone')).toBe(
      'To the Korean Demilitarized Zone',
    )
  })
})
