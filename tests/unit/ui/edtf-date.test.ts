// Every date that a story may have has words, and none is shown as it is written.
import { describe, expect, it } from 'vitest'
import { isEdtf } from '../../../src/story/dates.ts'
import { formatEdtf } from '../../../src/ui/EdtfDate.tsx'

describe('formatEdtf', () => {
  it.each([
    ['2025-11-26', '26 November 2025'],
    ['2022-03~', 'about March 2022'],
    ['1994', '1994'],
    ['2025?', '2025, uncertain'],
    ['1974-22', 'summer 1974'],
    ['1974-24', 'winter 1974'],
    ['197X', 'the 1970s'],
    ['19XX', 'between 1900 and 1999'],
    ['XXXX', 'date not given'],
    ['2014/2022', '2014 to 2022'],
    ['../1994', 'until 1994'],
    ['2025-11-26/..', 'from 26 November 2025'],
  ])('says %s as %s', (date, words) => {
    expect(isEdtf(date)).toBe(true)
    expect(formatEdtf(date)).toBe(words)
  })
})
