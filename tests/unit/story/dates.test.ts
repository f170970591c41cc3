// Plain dates are told without the library, and never one that the library refuses.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPlainEdtf } from '../../../src/story/dates.ts'
import { isEdtf } from '../../../src/story/edtf-library.ts'

const number = (least: number, most: number, width: number) =>
  fc.integer({ min: least, max: most }).map((n) => String(n).padStart(width, '0'))
const date = fc
  .tuple(number(0, 9999, 4), number(0, 14, 2), number(0, 32, 2), fc.integer({ min: 1, max: 3 }))
  .chain(([year, month, day, parts]) =>
    fc
      .constantFrom('', '?', '~', '%')
      .map((mark) => [year, month, day].slice(0, parts).join('-') + mark),
  )
const text = fc.oneof(
  date,
  fc
    .tuple(fc.oneof(date, fc.constant('..')), fc.oneof(date, fc.constant('..')))
    .map((two) => two.join('/')),
  fc.string(),
)

describe('isPlainEdtf', () => {
  it('accepts nothing that the library refuses', async () => {
    const { default: edtf } = await import('edtf')
    let plain = 0
    fc.assert(
      fc.property(text, (value) => {
        if (isPlainEdtf(value) !== true) return
        plain++
        expect(() => edtf(value), value).not.toThrow()
      }),
      { numRuns: 2000 },
    )
    expect(plain).toBeGreaterThan(100)
  })

  it.each([
    '2025',
    '2025-11',
    '2025-11-26',
    '2024-02-29',
    '2022-03~',
    '2025-11-22/2025-11-23',
    '../1994',
    '2014/..',
  ])('knows %s', (value) => expect(isPlainEdtf(value)).toBe(true))

  it.each(['2025-02-29', '2025-11-31?', '2025-11-23/2025-11-22', '../2023-02-29'])(
    'knows that there is no %s',
    (value) => expect(isPlainEdtf(value)).toBe(false),
  )

  it.each(['2025-13', '2025-11-26?/2025', 'XXXX', '2025-21', '..', '', '2025/2026/2027'])(
    'leaves %j to the library',
    (value) => expect(isPlainEdtf(value)).toBeUndefined(),
  )

  it.each([
    ['XXXX', true],
    ['2025-21', true],
    ['2025-02-29', false],
    ['yesterday', false],
    ['20251126', false],
    ['12345', false],
    ['20251126/20251127', false],
    ['Y12345', true],
    ['Y-17000', true],
    ['{1960,1961}', true],
    ['{..1984}', true],
    ['-0044', true],
  ])('is followed by the library for %s', (value, is) => {
    expect([isEdtf(value), isEdtf(value)]).toEqual([is, is])
  })

  it('is followed by the library also where a build has made its names short', async () => {
    const { List, Set: EdtfSet, Interval, Season } = await import('edtf')
    for (const type of [List, EdtfSet, Interval, Season]) {
      Object.defineProperty(type, 'name', { value: 'e' })
    }
    const values = ['{1967,1969}', '[1967..1969]', '1984?/2004~', '2001-22', '{..1983-12-31,1984}']
    expect(values.map(isEdtf)).toEqual(values.map(() => true))
  })
})
