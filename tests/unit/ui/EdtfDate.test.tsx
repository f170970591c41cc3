// A date in words: every kind that a story may have, and none made more certain than it is.
import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { isEdtf } from '../../../src/story/dates.ts'
import { formatEdtf } from '../../../src/text/edtf.ts'
import { texts } from '../../../src/text/text.ts'
import { EdtfDate } from '../../../src/ui/EdtfDate.tsx'

describe('formatEdtf', () => {
  it.each([
    ['day', '2025-11-26', '26 November 2025'],
    ['first day of a year', '2025-01-01', '1 January 2025'],
    ['leap day', '2024-02-29', '29 February 2024'],
    ['month', '2022-03', 'March 2022'],
    ['year', '1994', '1994'],
    ['year before 1000', '0988', '988'],
    ['uncertain year', '2025?', '2025, uncertain'],
    ['uncertain day', '2025-11-26?', '26 November 2025, uncertain'],
    ['approximate year', '2014~', 'about 2014'],
    ['approximate month', '2022-03~', 'about March 2022'],
    ['approximate and uncertain year', '2014%', 'about 2014, uncertain'],
    ['interval', '2025-11-22/2025-11-23', '22 November 2025 to 23 November 2025'],
    ['interval of unlike precision', '2014/2022-02-24', '2014 to 24 February 2022'],
    ['interval with marks', '2014~/2015?', 'about 2014 to 2015, uncertain'],
    ['interval that goes on', '2014/..', 'from 2014'],
    ['interval without a start', '../1994-12', 'until December 1994'],
    ['unknown date', 'XXXX', 'date not given'],
    ['season', '2025-21', 'spring 2025'],
    ['year of a decade', '199X', 'the 1990s'],
    ['year of a century', '19XX', 'between 1900 and 1999'],
  ])('writes a %s', (_, date, words) => {
    expect(isEdtf(date)).toBe(true)
    expect(formatEdtf(date, texts.en)).toBe(words)
  })

  it.each([
    ['a day that is uncertain alone', '2004-06-~11'],
    ['a year before our era', '-0050'],
    ['one of a set', '[2025-11-22,2025-11-23]'],
  ])('leaves %s as it is written, which no story may have', (_, date) => {
    expect(isEdtf(date)).toBe(false)
    expect(formatEdtf(date, texts.en)).toBe(date)
  })
})

describe('EdtfDate', () => {
  const machineDate = (date: string) =>
    render(<EdtfDate date={date} />).container.querySelector('time')?.dateTime

  it.each(['2025-11-26', '2025-11', '2025'])('gives the plain date %s to machines too', (date) => {
    expect(machineDate(date)).toBe(date)
  })

  it.each(['2014~', '2025-11-26?', '2014/2015', 'XXXX', '2025-21', '-0050'])(
    'keeps %s from them',
    (date) => {
      expect(machineDate(date)).toBe('')
    },
  )
})
