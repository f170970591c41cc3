// Dates: what a story may have, and nothing that EDTF does not know.
import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { earliestOf, isEdtf } from '../../../src/story/dates.ts'

const number = (least: number, most: number, width: number) =>
  fc.integer({ min: least, max: most }).map((n) => String(n).padStart(width, '0'))
// Not the first hundred years: an interval of those the library reads as of the last century.
const date = fc
  .tuple(number(100, 9999, 4), number(0, 25, 2), number(0, 32, 2), fc.integer({ min: 1, max: 3 }))
  .chain(([year, month, day, parts]) =>
    fc
      .constantFrom('', '?', '~', '%')
      .map((mark) => [year, month, day].slice(0, parts).join('-') + mark),
  )
const end = fc.oneof(date, fc.constantFrom('..', '197X', '19XX', 'XXXX'))
const text = fc.oneof(
  date,
  end,
  fc.tuple(end, end).map((two) => two.join('/')),
  fc.string(),
)

describe('isEdtf', () => {
  it('accepts nothing that a library for EDTF refuses', () => {
    let accepted = 0
    fc.assert(
      fc.property(text, (value) => {
        if (!isEdtf(value)) return
        accepted++
        expect(() => edtf(value), value).not.toThrow()
      }),
      { numRuns: 2000 },
    )
    expect(accepted).toBeGreaterThan(100)
  })

  it.each([
    '2025',
    '2025-11',
    '2025-11-26',
    '2024-02-29',
    '2022-03~',
    '1974-22',
    '197X',
    '19XX',
    'XXXX',
    '2025-11-22/2025-11-23',
    '2025-11-22?/2025-11-23?',
    '2023/2024-03',
    '../1994',
    '2014/..',
    '0000-01-01',
    '0044-03-15',
    '0079-08-24/0099',
  ])('knows %s', (value) => expect(isEdtf(value)).toBe(true))

  it.each([
    '2025-02-29',
    '2025-13',
    '2025-11-31?',
    '2025-11-23/2025-11-22',
    '2025-11-26?/2024',
    '../2023-02-29',
    '../..',
    '..',
    '',
    '2025/2025',
    '0113/0113',
    '2025-11-26?/2025-11-26',
    '2025/2026/2027',
    '{2004,2006}',
    '2004-04-XX',
    'yesterday',
    // Any digits are a year to the library, and to nobody else.
    '20251126',
    '12345',
    '20251126/20251127',
    'Y12345',
    '-0044',
  ])('has no date %s', (value) => expect(isEdtf(value)).toBe(false))
})

describe('earliestOf', () => {
  it('puts dates of every kind in one order', () => {
    const dates = ['../1994', '1974-22', '1975', '197X', '2014/2022', '2014-02-27', '2025-11?']
    expect(dates.toSorted((a, b) => (earliestOf(a) < earliestOf(b) ? -1 : 1))).toEqual([
      '../1994',
      '197X',
      '1974-22',
      '1975',
      '2014/2022',
      '2014-02-27',
      '2025-11?',
    ])
  })
})
