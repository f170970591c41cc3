// The first map: in the page before any script, with links that answer; and what takes its place shows the same.
import type { Page } from '@playwright/test'
import type { Driver } from './driver.ts'
import { hold } from './hold.ts'
import { shiftBetween } from './pixels.ts'
import { passagesOf } from './shipped.ts'
import { expect, test } from './test.ts'

/** The page's code does not come, as on a slow line. */
const SCRIPTS = /\/assets\/.*\.js$/

/** What of the map no panel covers, in the first view on a desk. */
async function takeMap(app: Driver): Promise<Buffer> {
  await app.page.mouse.move(2, 2)
  return app.page.screenshot({ clip: { x: 700, y: 120, width: 500, height: 600 } })
}

/** The picture of the first map has come; the page's own load waits for the scripts too. */
async function expectPicture(page: Page): Promise<void> {
  const come = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .some(({ name }) => /\/first-[^/]*\.webp$/.test(name)),
    )
  await expect.poll(come, 'the picture has come').toBe(true)
}

test('given a page whose scripts have not come, when an area of the picture is clicked, then its card is there, and stays when they come', async ({
  page,
  app,
}) => {
  const letThem = await hold(page, SCRIPTS)
  await page.goto('/', { waitUntil: 'commit' })
  await page.getByRole('link', { name: 'Crimea', exact: true }).click()
  const card = page.getByRole('complementary', { name: 'Crimea', exact: true })
  await expect(card).toBeVisible()
  await expect(card).toContainText('Disputed')
  expect(
    await page.evaluate(() => 'bench' in window || document.querySelector('canvas')),
  ).toBeNull()
  letThem()
  await app.expectDrawn()
  await app.expectCard('Crimea')
  await app.expectLink('area', 'crimea')
})

for (const scheme of ['light', 'dark'] as const) {
  test(`given the ${scheme} theme, when the plain map takes the picture’s place, and the graphics card its, then nothing moves`, async ({
    page,
    app,
    context,
  }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await page.addInitScript(() => {
      const shifts: number[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as unknown as { value: number }).value)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    const letThem = await hold(page, SCRIPTS)
    await page.goto('/#draw=gl', { waitUntil: 'commit' })
    await expect(page.locator('.first-links')).toBeAttached()
    await expectPicture(page)
    await page.evaluate(() => document.fonts.ready)
    const first = await takeMap(app)
    // From here on: what a late font moves before is for layout.spec to bound.
    await page.evaluate(() => {
      const { shifts } = window as unknown as { shifts: number[] }
      shifts.length = 0
    })
    const legend = await page.getByRole('region', { name: 'Legend', exact: true }).innerText()
    letThem()
    await app.expectDrawn()
    const plain = await takeMap(app)
    expect(await app.legend.innerText()).toBe(legend)
    await app.expectDrawnBy('gl')
    const gl = await takeMap(app)
    expect(await app.legend.innerText()).toBe(legend)
    expect(await shiftBetween(context, first, plain), 'picture to plain map').toEqual({
      x: 0,
      y: 0,
    })
    // Their names are set by different engines, which part by up to a pixel.
    const { x, y } = await shiftBetween(context, plain, gl)
    expect(Math.max(Math.abs(x), Math.abs(y)), 'plain map to graphics card').toBeLessThanOrEqual(1)
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual(
      [],
    )
  })
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the page has the map with its links, the retelling, positions and proposals', async ({
    page,
  }) => {
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const link = page.getByRole('link', { name: 'Donetsk', exact: true }).first()
    await expect(link).toHaveAttribute('href', '#area=donetsk')
    const section = page.getByRole('complementary', { name: 'Donetsk', exact: true })
    await expect(section).toBeVisible()
    for (const { text } of passagesOf('donetsk')) await expect(page.getByText(text)).toBeVisible()
    await expect(page.getByRole('switch').first()).toBeHidden()
  })
})

test('the page tells machines what it is: structured data, a preview, a description', async ({
  page,
  request,
}) => {
  const html = await (await request.get('/')).text()
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? ''
  const article = JSON.parse(data) as Record<string, unknown>
  expect(article['@type']).toBe('Article')
  expect((article.contentLocation as unknown[]).length).toBeGreaterThan(3)
  const preview = /property="og:image" content="\.\/([^"]+)"/.exec(html)?.[1] ?? ''
  expect((await request.get(`/${preview}`)).status()).toBe(200)
  await page.goto('/')
})
