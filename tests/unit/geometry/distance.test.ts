// How far a place is from a line, and on which side of it, by hand. Coordinates are (lng, lat).
import { describe, expect, it } from 'vitest'
import { DEGREE_KM, makeDistance } from '../../../src/geometry/distance.ts'

describe('the distance to a line', () => {
  it('is shorter along a parallel the farther north it is', () => {
    const toMeridian = makeDistance([
      [
        [0, 0],
        [0, 80],
      ],
    ])
    expect(toMeridian(1, 0.5).km).toBeCloseTo(DEGREE_KM, 0)
    expect(toMeridian(1, 60).km / DEGREE_KM).toBeCloseTo(0.5, 3)
  })

  it('is that to the nearest of several lines, and infinite where there is none', () => {
    const toLines = makeDistance([
      [
        [5, 0],
        [5, 1],
      ],
      [
        [2, 0],
        [2, 1],
      ],
    ])
    expect(toLines(1, 0.5).km / DEGREE_KM).toBeCloseTo(1, 2)
    expect(makeDistance([])(1, 0.5).km).toBe(Number.POSITIVE_INFINITY)
  })

  it('tells the side, along the line', () => {
    const northward = makeDistance([
      [
        [0, 0],
        [0, 1],
      ],
    ])
    expect(northward(-1, 0.5)).toMatchObject({ side: 'left', isAtEnd: false })
    expect(northward(1, 0.5)).toMatchObject({ side: 'right', isAtEnd: false })
    expect(northward(0.1, 3)).toMatchObject({ isAtEnd: true })
    expect(northward(0.1, -3)).toMatchObject({ isAtEnd: true })
  })

  it('beyond a sharp bend tells the side of the edge that the place lies more squarely beside', () => {
    // Eastward, then back to the north-west: what is left of it lies between its edges.
    const bent = makeDistance([
      [
        [0, 0],
        [1, 0],
        [0, 0.2],
      ],
    ])
    expect(bent(1.2, 0.01)).toMatchObject({ side: 'right', isAtEnd: false })
    expect(bent(0.5, 0.05)).toMatchObject({ side: 'left' })
  })
})
