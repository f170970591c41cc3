// The words of the definition: values by zoom and by state, and tests on the properties of a feature.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allHold, atZoom, holds, isByState, type Test } from '../../../src/scene/marks.ts'

const stops = [
  [2, 10],
  [4, 20],
  [8, 0],
] as const

describe('atZoom', () => {
  it.each([
    [0, 10],
    [2, 10],
    [3, 15],
    [4, 20],
    [5, 15],
    [8, 0],
    [24, 0],
  ])('at %d is %d: straight between the stops, level beyond them', (zoom, value) => {
    expect(atZoom(stops, zoom)).toBeCloseTo(value, 9)
  })

  it('is a number where it is one, and the one stop where there is one', () => {
    expect([atZoom(3, 0), atZoom(3, 10), atZoom([[5, 7]], 1), atZoom([[5, 7]], 9)]).toEqual([
      3, 3, 7, 7,
    ])
  })

  it('never leaves what its stops span', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 24, noNaN: true }), (zoom) => {
        const value = atZoom(stops, zoom)
        return value >= 0 && value <= 20
      }),
    )
  })
})

describe('isByState', () => {
  it('tells states from numbers and stops', () => {
    expect(isByState({ rest: 0, pointed: 1, selected: 2 })).toBe(true)
    expect([isByState<number>(0), isByState<readonly number[]>([1])]).toEqual([false, false])
  })
})

describe('holds', () => {
  const feature = { id: 'moor', km: 50, capital: false }

  it.each<[Test, boolean]>([
    [['is', 'id', 'moor'], true],
    [['is', 'id', 'fen'], false],
    [['is', 'capital', false], true],
    [['is', 'rank', 1], false],
    [['in', 'id', ['fen', 'moor']], true],
    [['in', 'id', []], false],
    [['in', 'rank', ['undefined']], false],
    [['has', 'km'], true],
    [['has', 'rank'], false],
    [['over', 'km', 49], true],
    [['over', 'km', 50], false],
    [['at-most', 'km', 50], true],
    [['at-most', 'km', 49], false],
    [['over', 'rank', 1000], true],
    [['at-most', 'rank', 0], true],
    [['over', 'id', 0], true],
    [['not', ['is', 'id', 'moor']], false],
    [['not', ['not', ['has', 'km']]], true],
  ])('%j: %s', (test, expected) => {
    expect(holds(test, feature)).toBe(expected)
  })

  it('asks for all tests, and for none where there is none', () => {
    expect(allHold(undefined, null)).toBe(true)
    expect(allHold([], null)).toBe(true)
    expect(allHold([['has', 'id']], null)).toBe(false)
    expect(
      allHold(
        [
          ['has', 'id'],
          ['is', 'km', 50],
        ],
        feature,
      ),
    ).toBe(true)
    expect(
      allHold(
        [
          ['has', 'id'],
          ['is', 'km', 51],
        ],
        feature,
      ),
    ).toBe(false)
  })
})
