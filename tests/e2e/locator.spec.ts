// Where the map's view lies: framed on a small map from near, on a globe from afar, by whoever draws the map. It
// covers nothing, takes no click, and fetches only what it shows.
import type { Page } from '@playwright/test'
import { palettes } from '../../src/theme/tokens.ts'
import { rgbOf } from './pixels.ts'
import { expect, test } from './test.ts'

const NEAR = '#map=7/48.3/37'
const REGION = '#map=4.8/48.3/31'
const WORLD = '#map=2.5/35/25'
/** The smallest map that has a locator, in CSS pixels. */
const LEAST = { width: 520, height: 360 }

const frameOf = (page: Page) => page.locator('.locator-frame path').getAttribute('d')
/** The coarse files that were asked for. */
function watchFiles(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const [path] = /geo\/world\/\w+/.exec(request.url()) ?? []
    if (path) asked.push(path)
  })
  return asked
}

for (const draw of ['plain', 'gl'] as const) {
  test(`given the map drawn by ${draw}, when the reader is near, in the region, far away, then the view is framed, not framed, on the globe`, async ({
    app,
    page,
  }) => {
    await app.open(`${NEAR}&draw=${draw}`)
    await app.expectDrawnBy(draw)
    await expect(page.locator('.locator-inset')).toBeVisible()
    await app.goTo(`${REGION}&draw=${draw}`)
    await expect(page.locator('.locator')).toHaveCount(0)
    await app.goTo(`${WORLD}&draw=${draw}`)
    await expect(page.locator('.locator-globe')).toBeVisible()
    expect(await frameOf(page)).not.toBe('')
  })

  test(`given the map drawn by ${draw}, when it is dragged, then the frame moves along, the picture stays`, async ({
    app,
    page,
  }) => {
    await app.open(`${NEAR}&draw=${draw}`)
    await app.expectDrawnBy(draw)
    const locator = page.locator('.locator-inset')
    await expect(locator).toBeVisible()
    const picture = await locator.locator('svg').first().innerHTML()
    const frame = await frameOf(page)
    const { x, y, width, height } = await app.mapBox()
    await page.mouse.move(x + width / 2, y + height / 3)
    await page.mouse.down()
    await page.mouse.move(x + width / 2 + 160, y + height / 3 + 60, { steps: 4 })
    await expect.poll(() => frameOf(page)).not.toBe(frame)
    await page.mouse.up()
    expect(await locator.locator('svg').first().innerHTML()).toBe(picture)
  })
}

/** What stands on the map and touches the locator, and what a click on it meets. */
const coveredBy = (page: Page) =>
  page.evaluate(() => {
    const own = document.querySelector('.locator')?.getBoundingClientRect() ?? new DOMRect()
    const others = document.querySelectorAll(
      ':is([data-on-map], [data-over-map]):not(.locator-place)',
    )
    const overlaps = ({ left, top, right, bottom }: DOMRect) =>
      left < own.right && right > own.left && top < own.bottom && bottom > own.top
    return {
      covered: [...others]
        .filter((one) => overlaps(one.getBoundingClientRect()))
        .map(({ className }) => className),
      hit: document.elementFromPoint(own.x + own.width / 2, own.y + own.height / 2)?.tagName,
    }
  })

for (const link of [NEAR, WORLD, `?embed${NEAR}`]) {
  test(`given ${link}, when the locator is there, then it lies beside all else and lets clicks through`, async ({
    app,
    page,
  }) => {
    for (const width of [1280, 1000]) {
      await page.setViewportSize({ width, height: 800 })
      await app.open(`${link}&draw=plain`)
      await expect(page.locator('.locator')).toBeVisible()
      expect(await coveredBy(page), `at a width of ${width}`).toEqual({
        covered: [],
        hit: 'CANVAS',
      })
    }
  })
}

for (const link of [NEAR, WORLD]) {
  test(`given ${link} on the smallest map that has a locator, when three proposals and a voice are on and the legend is open, then it lies beside all else`, async ({
    app,
    page,
  }) => {
    const viewport = { width: 1000, height: 600 }
    await page.setViewportSize(viewport)
    await app.open(`${link}&draw=plain&proposals=freeze,staging,plan-28&voice=ukraine`)
    const map = await app.mapBox()
    await page.setViewportSize({
      width: viewport.width + LEAST.width - map.width,
      height: viewport.height + LEAST.height - map.height,
    })
    await app.reload()
    expect(await app.mapBox()).toMatchObject(LEAST)
    const toggle = app.legend.getByRole('button', { name: 'Legend' })
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click()
    await expect(page.locator('.locator')).toBeVisible()
    expect(await coveredBy(page)).toEqual({ covered: [], hit: 'CANVAS' })
  })
}

test('given the view of a region, when the page is idle, then the coarse files come, once each; going near and away asks for nothing', async ({
  app,
  page,
}) => {
  const asked = watchFiles(page)
  await app.open(`${REGION}&draw=plain`)
  await expect.poll(() => [...asked].sort()).toEqual(['geo/world/borders', 'geo/world/land'])
  await app.goTo(`${NEAR}&draw=plain`)
  await expect(page.locator('.locator-inset')).toBeVisible()
  await app.goTo(`${REGION}&draw=plain`)
  await expect(page.locator('.locator')).toHaveCount(0)
  await app.goTo(`${NEAR}&draw=plain`)
  await expect(page.locator('.locator-inset')).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(asked).toHaveLength(2)
})

test('given a locator, when the theme changes, then its colours are the ones of the map; on paper it is not there', async ({
  app,
  page,
}) => {
  await app.open(`${NEAR}&draw=plain`)
  const land = page.locator('.locator path').first()
  await expect(land).toHaveCSS('fill', rgbOf(palettes.light.land))
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(land).toHaveCSS('fill', rgbOf(palettes.dark.land))
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.locator')).toBeHidden()
})

test('given a card over the map, when it is open, then the locator makes room for it', async ({
  app,
  page,
}) => {
  await app.open(`${NEAR}&draw=plain&panel=article`)
  await expect(page.locator('.locator-inset')).toBeVisible()
  await app.goTo(`${NEAR}&draw=plain&panel=article&area=donetsk`)
  await app.expectCard('Donetsk')
  await expect(page.locator('.locator-inset')).toBeHidden()
})

test('given a phone, when the reader is near, then there is no locator, and nothing is fetched for one @phone-only', async ({
  app,
  page,
}) => {
  const asked = watchFiles(page)
  await app.open(`${NEAR}&draw=plain`)
  await page.waitForLoadState('networkidle')
  await expect(page.locator('.locator')).toHaveCount(0)
  expect(asked).toEqual([])
})
