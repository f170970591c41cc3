// Dates of the first century of our era in words: they are not those of the last one.
import { describe, expect, it } from 'vitest'
import { formatEdtf } from '../../../src/text/edtf.ts'
import { texts } from '../../../src/text/text.ts'

describe('formatEdtf', () => {
  it.each([
    ['0079-08-24', '24 August 79'],
    ['0099-12', 'December 99'],
    ['0000-01-01', expect.stringMatching(/^1 January /)],
  ])('%s is %s', (date, words) => expect(formatEdtf(date, texts.en)).toEqual(words))
})
