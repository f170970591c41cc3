// From near the view is framed on a map of the region, from afar on the globe, in between and in little room nowhere.
import { describe, expect, it } from 'vitest'
import type { View } from '../../../src/geometry/mercator.ts'
import { framePath, GLOBE_RADIUS, locatorOf } from '../../../src/locator/locate-view.ts'

const HOME = [13, 43.2, 42.5, 55.5] as const
const at = (zoom: number, lat = 48, lng = 37, width = 880, height = 725): View => ({
  width,
  height,
  camera: { zoom, lng, lat },
})
const kindAt = (view: View) => locatorOf(view, HOME)?.kind ?? 'none'
const numbersOf = (path: string) => (path.match(/-?[\d.]+/g) ?? []).map(Number)
function located(view: View) {
  const locator = locatorOf(view, HOME)
  if (!locator) throw new Error('there is no locator')
  return locator
}
/** Left, top, right, bottom of a frame. */
function boxOf(path: string) {
  const numbers = numbersOf(path)
  const [xs, ys] = [numbers.filter((_, i) => i % 2 === 0), numbers.filter((_, i) => i % 2 === 1)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const
}

describe('a locator', () => {
  it.each([
    [1, 'globe'],
    [2.99, 'globe'],
    [3, 'none'],
    [4.8, 'none'],
    [5.99, 'none'],
    [6, 'inset'],
    [10.5, 'inset'],
  ])('at zoom %d is: %s', (zoom, kind) => {
    expect(kindAt(at(zoom))).toBe(kind)
  })

  it.each([
    [519, 725],
    [880, 359],
    [390, 418],
    [0, 0],
  ])('has no room on a map of %d by %d', (width, height) => {
    expect(kindAt(at(7, 48, 37, width, height))).toBe('none')
    expect(kindAt(at(1.6, 48, 37, width, height))).toBe('none')
    expect(kindAt(at(7, 48, 37, Math.max(width, 520), Math.max(height, 360)))).toBe('inset')
  })
})

describe('the inset', () => {
  it('is one and the same wherever the view lies within the story’s bounds', () => {
    const here = located(at(7))
    expect(located(at(7.5, 49.2, 30))).toEqual(here)
    expect(here.view.camera.lng).toBeCloseTo((13 + 42.5) / 2)
  })

  it('goes along where the view has left them', () => {
    const { camera } = located(at(7, 38.7, -9.1)).view
    expect(camera.lng).toBeCloseTo(-9.1)
    expect(camera.zoom).toBe(located(at(7)).view.camera.zoom)
  })

  it('holds the whole frame, wherever that is', () => {
    for (const view of [
      at(6),
      at(6, 43.5, 14),
      at(9, 60, -150),
      at(6, 80, 0),
      at(10.5, -40, 179),
    ]) {
      const locator = located(view)
      const [left, top, right, bottom] = boxOf(framePath(view, locator))
      expect(left).toBeGreaterThanOrEqual(0)
      expect(top).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(locator.view.width)
      expect(bottom).toBeLessThanOrEqual(locator.view.height)
    }
  })

  it('frames the view at its own shape, half as large a level nearer', () => {
    const locator = located(at(6.5))
    const sizeAt = (zoom: number) => {
      const [left, top, right, bottom] = boxOf(framePath(at(zoom), locator))
      return [right - left, bottom - top] as const
    }
    const [width, height] = sizeAt(6.5)
    expect(width / height).toBeCloseTo(880 / 725, 1)
    expect(width / sizeAt(7.5)[0]).toBeCloseTo(2, 1)
  })

  it('shows where the view is also when that is too small to be seen', () => {
    const locator = located(at(10.5))
    const [left, top, right, bottom] = boxOf(framePath(at(10.5), locator))
    expect([right - left, bottom - top].map(Math.round)).toEqual([6, 6])
  })

  it('frames a view on the other turn of the world', () => {
    const locator = located(at(7, 60, 179.9))
    expect(boxOf(framePath(at(7, 60, -179.9), locator))[0]).toBeGreaterThan(0)
    expect(boxOf(framePath(at(7, 60, -179.9), locator))[2]).toBeLessThan(locator.view.width)
  })
})

describe('the globe', () => {
  it('turns in steps, and never so far that it stands on its head', () => {
    const middleAt = (lat: number, lng: number) => {
      const locator = located(at(1.6, lat, lng))
      return locator.kind === 'globe' && locator.middle
    }
    expect(middleAt(35, 25)).toEqual([30, 30])
    expect(middleAt(37, 31)).toEqual(middleAt(35, 25))
    expect(middleAt(-80, -100)).toEqual([-105, -60])
  })

  it('frames the view within its limb', () => {
    const view = at(2.5, 35, 25)
    const numbers = numbersOf(framePath(view, located(view)))
    expect(numbers.length).toBeGreaterThan(100)
    for (let i = 0; i < numbers.length; i += 2) {
      const [x = 0, y = 0] = numbers.slice(i)
      expect(Math.hypot(x - GLOBE_RADIUS, y - GLOBE_RADIUS)).toBeLessThan(GLOBE_RADIUS)
    }
  })

  it.each([
    [1, 1500],
    [1.6, 880],
  ])('has no frame where the map shows more than a side of it: zoom %d, %d wide', (zoom, width) => {
    const view = at(zoom, 35, 25, width)
    expect(framePath(view, located(view))).toBe('')
  })

  it('has no frame while the map has been moved over its limb', () => {
    expect(framePath(at(2.9, 35, 150), located(at(2.9, 35, 25)))).toBe('')
  })

  it('has a smaller frame where the map is nearer', () => {
    const areaAt = (zoom: number) => {
      const view = at(zoom, 30, 30)
      const [left, top, right, bottom] = boxOf(framePath(view, located(view)))
      return (right - left) * (bottom - top)
    }
    expect(areaAt(2.4)).toBeGreaterThan(1.5 * areaAt(2.9))
  })
})
