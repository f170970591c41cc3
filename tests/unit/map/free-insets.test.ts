// What the panels leave of the map: each takes from one side, and they never take nearly all.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freeInsets } from '../../../src/map/free-insets.ts'

/** A box in CSS pixels as the browser gives it. */
const box = (left: number, top: number, width: number, height: number) =>
  ({ left, top, width, height, right: left + width, bottom: top + height }) as DOMRectReadOnly

const map = box(0, 0, 1000, 800)
const MARGIN = 32

describe('freeInsets', () => {
  it('leaves a margin where nothing covers the map', () => {
    const margins = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN }
    expect(freeInsets(map, [])).toEqual(margins)
    expect(freeInsets(map, [box(1000, 0, 300, 800)])).toEqual(margins)
    expect(freeInsets(map, [box(100, 100, 0, 0)])).toEqual(margins)
  })

  it.each([
    ['right', box(700, 0, 300, 800), { right: 300 + MARGIN }],
    ['left', box(0, 0, 250, 800), { left: 250 + MARGIN }],
    ['bottom', box(0, 500, 1000, 300), { bottom: 300 + MARGIN }],
    ['top', box(0, 0, 1000, 60), { top: 60 + MARGIN }],
  ])('counts a panel at the %s on that side', (_, panel, inset) => {
    const margins = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN }
    expect(freeInsets(map, [panel])).toEqual({ ...margins, ...inset })
  })

  it('counts the wider of two panels on one side, and both where they are on two', () => {
    const card = box(700, 0, 300, 800)
    expect(freeInsets(map, [card, box(800, 0, 200, 800)]).right).toBe(300 + MARGIN)
    const both = freeInsets(map, [card, box(0, 700, 700, 100)])
    expect([both.right, both.bottom]).toEqual([300 + MARGIN, 100 + MARGIN])
  })

  it('measures from the map, wherever it is on the page', () => {
    const moved = freeInsets(box(400, 100, 1000, 800), [box(1100, 100, 300, 800)])
    expect(moved.right).toBe(300 + MARGIN)
  })

  it('lets a panel that would leave too little lie over the map', () => {
    const wide = box(300, 0, 700, 800)
    expect(freeInsets(map, [wide]).right).toBe(MARGIN)
    const card = box(700, 0, 300, 800)
    expect(freeInsets(map, [card, box(0, 0, 400, 800)])).toMatchObject({
      right: 300 + MARGIN,
      left: MARGIN,
    })
  })

  it('always leaves room for the camera', () => {
    const length = fc.integer({ min: 1, max: 2000 })
    const place = fc.integer({ min: -500, max: 2000 })
    const anyBox = fc.tuple(place, place, length, length).map((numbers) => box(...numbers))
    fc.assert(
      fc.property(anyBox, fc.array(anyBox, { maxLength: 5 }), (around, panels) => {
        const { top, right, bottom, left } = freeInsets(around, panels)
        expect(Math.min(top, right, bottom, left)).toBeGreaterThanOrEqual(0)
        expect(around.width - left - right).toBeGreaterThan(around.width * 0.25)
        expect(around.height - top - bottom).toBeGreaterThan(around.height * 0.25)
      }),
    )
  })
})
