// A line beside a line: on its right, as far as it is told, closed rings without a gap, corners without spikes.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { offsetPart, offsetRun } from '../../../src/paint/offset.ts'
import { partOf, type Run } from '../../../src/paint/parts.ts'

const run = (isClosed: boolean, ...points: (readonly [number, number])[]): Run => ({
  points: Float64Array.from(points.flat()),
  isClosed,
})
const pointsOf = ({ points }: Run) =>
  Array.from(
    { length: points.length / 2 },
    (_, i) => [points[2 * i] as number, points[2 * i + 1] as number] as const,
  )
const rounded = (one: Run) =>
  pointsOf(one).map(([x, y]) => [Math.round(x * 1e6) / 1e6 + 0, Math.round(y * 1e6) / 1e6 + 0])

describe('offsetRun', () => {
  it('lies to the right of the way, where y grows downward', () => {
    expect(rounded(offsetRun(run(false, [0, 0], [10, 0]), 2))).toEqual([
      [0, 2],
      [10, 2],
    ])
    expect(rounded(offsetRun(run(false, [0, 0], [0, 10]), 2))).toEqual([
      [-2, 0],
      [-2, 10],
    ])
    expect(rounded(offsetRun(run(false, [0, 0], [10, 0]), -2))).toEqual([
      [0, -2],
      [10, -2],
    ])
  })

  it('keeps its distance around a corner', () => {
    expect(rounded(offsetRun(run(false, [0, 0], [10, 0], [10, 10]), 2))).toEqual([
      [0, 2],
      [8, 2],
      [8, 10],
    ])
  })

  it('goes into a ring that runs clockwise, and comes back to where it began', () => {
    const ring = run(true, [0, 0], [10, 0], [10, 10], [0, 10], [0, 0])
    expect(rounded(offsetRun(ring, 2))).toEqual([
      [2, 2],
      [8, 2],
      [8, 8],
      [2, 8],
      [2, 2],
    ])
    expect(offsetRun(ring, 2).isClosed).toBe(true)
  })

  it('is as far from a straight stretch at its ends as it is told, and never runs out in spikes', () => {
    const coordinate = fc.integer({ min: -50, max: 50 })
    const line = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(
        line,
        fc.integer({ min: -9, max: 9 }),
        fc.boolean(),
        (points, distance, isClosed) => {
          const before = run(
            isClosed,
            ...points,
            ...(isClosed ? [points[0] as [number, number]] : []),
          )
          const after = offsetRun(before, distance)
          expect(after.points.every(Number.isFinite)).toBe(true)
          const moved = pointsOf(after).map(([x, y], i) => {
            const [fromX, fromY] = pointsOf(before)[i] ?? [0, 0]
            return Math.hypot(x - fromX, y - fromY)
          })
          expect(Math.max(...moved)).toBeLessThanOrEqual(Math.abs(distance) / 0.4 + 1e-9)
          if (isClosed) expect(rounded(after)[0]).toEqual(rounded(after).at(-1))
        },
      ),
    )
  })

  it('cuts a hairpin short', () => {
    const [, tip] = pointsOf(offsetRun(run(false, [0, 0], [100, 0], [0, 1]), 2))
    expect(Math.hypot((tip?.[0] ?? 0) - 100, tip?.[1] ?? 0)).toBeLessThanOrEqual(5 + 1e-9)
  })

  it('leaves a line alone that goes nowhere', () => {
    expect(rounded(offsetRun(run(false, [1, 1], [1, 1]), 3))).toEqual([
      [1, 1],
      [1, 1],
    ])
  })
})

describe('offsetPart', () => {
  it('moves every ring, and its bounds with them', () => {
    const ring = run(true, [0, 0], [10, 0], [10, 10], [0, 10], [0, 0])
    const part = offsetPart(partOf([ring]), 2)
    expect(part.box.map((side) => Math.round(side))).toEqual([2, 2, 8, 8])
  })
})
