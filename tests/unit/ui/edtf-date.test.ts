// Dates in words: of any century, and as they are written where there are no words for them.
import { describe, expect, it } from 'vitest'
import { formatEdtf } from '../../../src/ui/EdtfDate.tsx'

describe('formatEdtf', () => {
  it.each([
    ['2025-11-26', '26 November 2025'],
    ['2022-03~', 'about March 2022'],
    ['1994', '1994'],
    ['2025?', '2025, uncertain'],
    ['2025-11-22/2025-11-23', '22 November 2025 to 23 November 2025'],
    ['../1994', 'until 1994'],
    ['2014/..', 'from 2014'],
    ['XXXX', 'date not given'],
    ['2025-21', '2025-21'],
    ['0079-08-24', '24 August 79'],
    ['0099-12', 'December 99'],
    ['0000-01-01', expect.stringMatching(/^1 January /)],
  ])('%s is %s', (date, words) => expect(formatEdtf(date)).toEqual(words))
})
