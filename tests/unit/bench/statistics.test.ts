// Medians and percentiles of what a bench measured.
import { describe, expect, it } from 'vitest'
import { median, percentile, summarise } from '../../bench/statistics.ts'

describe('median', () => {
  it.each([
    [[3], 3],
    [[5, 1, 3], 3],
    [[4, 1, 3, 2], 2.5],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected)
  })

  it('of nothing is not a number', () => {
    expect(median([])).toBeNaN()
  })

  it('leaves what it was given as it was', () => {
    const values = [3, 1, 2]
    median(values)
    expect(values).toEqual([3, 1, 2])
  })
})

describe('percentile', () => {
  it('lies between two values', () => {
    expect(percentile([0, 10], 95)).toBeCloseTo(9.5)
    expect(percentile([1, 2, 3, 4, 5], 0)).toBe(1)
    expect(percentile([1, 2, 3, 4, 5], 100)).toBe(5)
  })
})

describe('summarise', () => {
  it('tells median, least and most', () => {
    expect(summarise([9, 1, 5])).toEqual({ median: 5, least: 1, most: 9 })
  })
})
