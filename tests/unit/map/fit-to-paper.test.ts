// The map on paper: whole, whatever the window was.
import { describe, expect, it } from 'vitest'
import { paperScale } from '../../../src/map/fit-to-paper.ts'

describe('the map on paper', () => {
  it.each([
    ['a wide screen', { width: 2200, height: 1390 }],
    ['a desk', { width: 928, height: 774 }],
    ['a phone', { width: 390, height: 844 }],
    ['a phone on its side', { width: 480, height: 390 }],
  ])('is whole, and as large as it can be, of %s', (_, { width, height }) => {
    const scale = paperScale({ width, height })
    expect(width * scale).toBeLessThanOrEqual(642.001)
    expect(height * scale).toBeLessThanOrEqual(605.001)
    expect(Math.max((width * scale) / 642, (height * scale) / 605)).toBeCloseTo(1)
  })

  it('is left as it is where there is none', () => {
    expect(paperScale({ width: 0, height: 0 })).toBe(1)
  })
})
