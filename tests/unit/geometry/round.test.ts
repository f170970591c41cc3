// Rounding: as fine as the outline allows, and no finer.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundArea, roundLength, roundRange } from '../../../src/geometry/round.ts'

describe('roundArea', () => {
  it.each([
    [0, 0],
    [4, 0],
    [7, 10],
    [864, 860],
    [2586, 2590],
    [26_521.4, 26_500],
    [597_212, 597_000],
    [16_859_654, 16_900_000],
    [999.9, 1000],
  ])('rounds %d km2 to %d', (km2, rounded) => {
    expect(roundArea(km2)).toBe(rounded)
  })
})

describe('roundLength', () => {
  it.each([
    [0, 0],
    [0.4, 0],
    [1.6, 2],
    [14.2, 14],
    [532, 530],
    [996, 1000],
    [1234.5, 1230],
    [12_345, 12_300],
  ])('rounds %d km to %d', (km, rounded) => {
    expect(roundLength(km)).toBe(rounded)
  })
})

describe.each([
  ['roundArea', roundArea, 10, 0.005],
  ['roundLength', roundLength, 1, 0.05],
])('%s', (_, round, finest, share) => {
  it('stays near, keeps the order and rounds once and for all', () => {
    const value = fc.double({ min: 0, max: 5e8, noNaN: true })
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(Math.abs(round(a) - a)).toBeLessThanOrEqual(Math.max(finest / 2, a * share) + 1e-6)
        expect(round(round(a))).toBeCloseTo(round(a), 6)
        if (a <= b) expect(round(a)).toBeLessThanOrEqual(round(b))
        expect(Number.isInteger(round(a))).toBe(true)
      }),
    )
  })
})

describe('roundRange', () => {
  it.each([
    [
      [4005, 7963],
      [4000, 8000],
    ],
    [
      [18_557, 22_515],
      [18_000, 23_000],
    ],
    [
      [0, 686],
      [0, 690],
    ],
    [
      [3, 12],
      [0, 20],
    ],
  ] as const)('rounds %j outward to %j', ([least, most], rounded) => {
    expect(roundRange(least, most)).toEqual(rounded)
  })

  it('has what it was given within it', () => {
    const value = fc.double({ min: 0, max: 1e8, noNaN: true })
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [least, most] = roundRange(Math.min(a, b), Math.max(a, b))
        expect(least).toBeLessThanOrEqual(Math.min(a, b))
        expect(most).toBeGreaterThanOrEqual(Math.max(a, b) - 1e-6)
      }),
    )
  })
})
