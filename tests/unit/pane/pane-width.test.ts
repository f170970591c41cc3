// The pane's width: within its limits in every window, moved by the keys of a separator, remembered as a number.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paneLimits, parseWidth, widthForKey, widthWithin } from '../../../src/pane/pane-width.ts'

const REM = 16
const desk = paneLimits(1280, REM)

describe('the limits of the pane', () => {
  it.each([
    ['list', 1280, 400],
    ['article', 1280, 560],
    ['table', 1280, 704],
    ['list', 1099, 360],
    ['article', 1099, 360],
    ['table', 1099, 604],
  ] as const)('are by what it holds: %s in %d px', (kind, viewport, standard) => {
    expect(Math.round(paneLimits(viewport, REM, kind).standard)).toBe(standard)
  })

  it('leave nearly half of the window to the map', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 720, max: 6000 }),
        fc.constantFrom('list', 'article', 'table'),
        (viewport, kind) => {
          const { min, max, standard } = paneLimits(viewport, REM, kind)
          expect(min).toBeLessThanOrEqual(standard)
          expect(standard).toBeLessThanOrEqual(max)
          expect(viewport - max).toBeGreaterThanOrEqual(0.4499 * viewport)
        },
      ),
    )
  })

  it('grow with the type', () => {
    expect(paneLimits(2880, 2 * REM)).toEqual({ min: 512, max: 1440, standard: 800 })
  })
})

describe('a width', () => {
  it('is the standard one until one is chosen, and never beyond the limits', () => {
    expect(widthWithin(null, desk)).toBe(400)
    expect(widthWithin(420.4, desk)).toBe(420)
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
