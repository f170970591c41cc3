// Boxes that must not overlap: found as all pairs compared would find them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, createBoxes } from '../../../src/paint/boxes.ts'

const side = fc.integer({ min: -300, max: 900 })
const box = fc
  .tuple(side, side, fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 100 }))
  .map(([x, y, width, height]): Box => [x, y, x + width, y + height])

const overlap = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

describe('boxes', () => {
  it('are free where they overlap none that was taken', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 30 }), box, (taken, one) => {
        const boxes = createBoxes()
        for (const other of taken) boxes.take(other)
        expect(boxes.isFree(one)).toBe(!taken.some((other) => overlap(one, other)))
      }),
      { numRuns: 500 },
    )
  })

  it('may touch', () => {
    const boxes = createBoxes()
    boxes.take([0, 0, 64, 64])
    expect(boxes.isFree([64, 0, 128, 64])).toBe(true)
    expect(boxes.isFree([63.5, 0, 128, 64])).toBe(false)
  })
})
