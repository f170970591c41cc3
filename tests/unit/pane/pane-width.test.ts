// The pane's width: within its limits in every window, moved by the keys of a separator, remembered as a number.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paneLimits, parseWidth, widthForKey, widthWithin } from '../../../src/pane/pane-width.ts'

const REM = 16
const desk = paneLimits(1280, REM)

describe('the limits of the pane', () => {
  it('are those of the style sheet before: 22 rem, and 19 rem below 1024 px', () => {
    expect(desk.standard).toBe(352)
    expect(paneLimits(1023, REM).standard).toBe(304)
  })

  it('leave 24 rem to the map wherever the window has them beside the narrowest pane', () => {
    fc.assert(
      fc.property(fc.integer({ min: 720, max: 6000 }), (viewport) => {
        const { min, max, standard } = paneLimits(viewport, REM)
        expect(min).toBeLessThanOrEqual(standard)
        expect(standard).toBeLessThanOrEqual(max)
        expect(viewport - max).toBeGreaterThanOrEqual(24 * REM)
      }),
    )
  })

  it('grow with the type', () => {
    expect(paneLimits(2560, 2 * REM)).toEqual({ min: 512, max: 1440, standard: 704 })
  })
})

describe('a width', () => {
  it('is the standard one until one is chosen, and never beyond the limits', () => {
    expect(widthWithin(null, desk)).toBe(352)
    expect(widthWithin(400.4, desk)).toBe(400)
    expect(widthWithin(5, desk)).toBe(desk.min)
    expect(widthWithin(5000, desk)).toBe(desk.max)
  })

  it.each([
    ['ArrowLeft', 336],
    ['ArrowRight', 368],
    ['Home', desk.min],
    ['End', desk.max],
    ['a', null],
    ['Tab', null],
  ])('follows the key %s', (key, width) => {
    expect(widthForKey(key, 352, desk, REM)).toBe(width)
  })

  it('stops at the limits', () => {
    expect(widthForKey('ArrowLeft', desk.min, desk, REM)).toBe(desk.min)
    expect(widthForKey('ArrowRight', desk.max - 1, desk, REM)).toBe(desk.max)
  })

  it.each([
    ['352', 352],
    [null, null],
    ['', null],
    ['-5', null],
    ['1e9', null],
    ['999999', null],
    ['calc(1px)', null],
  ])('is read from what was remembered: %s', (remembered, width) => {
    expect(parseWidth(remembered)).toBe(width)
  })
})
