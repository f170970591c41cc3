// The first view of a story: the page's size alone decides it, it shows the story's bounds, all have one middle, and
// its picture is larger than what it must show.
import { describe, expect, it } from 'vitest'
import { project } from '../../../src/geometry/mercator.ts'
import { FIRST_VIEWS, firstCamera, firstViewOf } from '../../../src/map/first-view.ts'
import { shippedStory } from '../support/shipped-story.ts'

/** Whether a media query of widths and heights holds on a page. */
const holdsOn = (width: number, height: number) => (media: string) =>
  (!media.includes('orientation: portrait') || height >= width) &&
  [...media.matchAll(/\((min|max)-(width|height): (\d+)px\)/g)].every(([, limit, side, pixels]) => {
    const own = side === 'width' ? width : height
    return limit === 'min' ? own >= Number(pixels) : own <= Number(pixels)
  })

describe('firstViewOf', () => {
  it.each([
    [360, 740, 'phone'],
    [719, 900, 'phone'],
    [720, 1000, 'upright'],
    [1099, 700, 'tablet'],
    [1100, 700, 'desk'],
    [1440, 900, 'desk'],
    [1800, 939, 'desk'],
    [1800, 940, 'wide'],
    [3840, 2160, 'wide'],
  ])('of a page of %d by %d is %s', (width, height, name) => {
    expect(firstViewOf(holdsOn(width, height)).name).toBe(name)
  })

  it('is one in any case', () => {
    expect(FIRST_VIEWS).toContain(firstViewOf(() => false))
  })

  it('has one for each page, so that the browser chooses as the script does', () => {
    for (let width = 300; width < 2600; width += 50) {
      for (let height = 300; height < 1600; height += 50) {
        expect(FIRST_VIEWS.some(({ media }) => holdsOn(width, height)(media))).toBe(true)
      }
    }
  })
})

/** CSS pixels: what rounding may take away. */
const HAIR = 1e-6

describe.each(FIRST_VIEWS)('the first view on a $name', (view) => {
  const [west, south, east, north] = shippedStory.view.bounds

  it('shows the bounds of the story on the smallest map of such a page, and fills it', () => {
    const shown = { ...view.fit, camera: firstCamera(shippedStory.view.bounds, view) }
    const [a, b] = [project([west, north], shown), project([east, south], shown)]
    const margins = [a.x, a.y, view.fit.width - b.x, view.fit.height - b.y]
    for (const margin of margins) expect(margin).toBeGreaterThan(-HAIR)
    expect(Math.min(...margins)).toBeLessThan(HAIR)
  })

  it('has the middle that all have', () => {
    const [first] = FIRST_VIEWS.map((one) => firstCamera(shippedStory.view.bounds, one))
    const own = firstCamera(shippedStory.view.bounds, view)
    expect(own.lng).toBeCloseTo(first?.lng ?? Number.NaN, 9)
    expect(own.lat).toBeCloseTo(first?.lat ?? Number.NaN, 9)
  })

  it('has a picture that is larger than what it must show', () => {
    expect(view.picture.width).toBeGreaterThanOrEqual(view.fit.width)
    expect(view.picture.height).toBeGreaterThanOrEqual(view.fit.height)
  })
})
