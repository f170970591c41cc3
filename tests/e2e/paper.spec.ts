// On paper: the whole map, light, with its colours; asked for by key, by button, or in the browser's own menu.
import type { Page } from '@playwright/test'
import { takeSettledPicture } from './picture.ts'
import { expect, test } from './test.ts'

const countPrints = (page: Page) =>
  page.addInitScript(() => {
    let count = 0
    window.print = () => {
      document.documentElement.dataset.printed = String(++count)
    }
  })
const printed = (page: Page) => page.locator('html[data-printed="1"]')

for (const [name, size] of [
  ['a large screen', { width: 2560, height: 1440 }],
  ['a phone', { width: 390, height: 844 }],
] as const) {
  test(`given ${name}, when it is printed, then the whole map is on the paper`, async ({
    app,
    page,
  }) => {
    await page.setViewportSize(size)
    await app.open('#area=donetsk&proposals=freeze')
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    // Between the margins of A4.
    await page.setViewportSize({ width: 680, height: 1000 })
    const { map, canvas } = await page.evaluate(() => {
      const boxOf = (element: Element | null) =>
        element?.getBoundingClientRect().toJSON() as DOMRect
      const map = document.querySelector('.map')
      return { map: boxOf(map), canvas: boxOf(map?.querySelector('canvas') ?? null) }
    })
    expect(map.width).toBeLessThanOrEqual(650)
    expect(map.height).toBeLessThanOrEqual(610)
    expect(Math.max(map.width / 642, map.height / 605)).toBeGreaterThan(0.95)
    for (const side of ['width', 'height'] as const) {
      expect(Math.abs(map[side] - canvas[side]), side).toBeLessThan(4)
    }
    const exact = page.locator('.legend .swatch').first()
    await expect(exact).toHaveCSS('print-color-adjust', 'exact')
  })
}

test('given the dark theme, when the browser’s own menu prints, then page and map are light at once', async ({
  app,
  page,
}) => {
  const drawnMap = () =>
    page.evaluate(() => document.querySelector<HTMLCanvasElement>('.map canvas')?.toDataURL())
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await app.open('#map=5/48/30&draw=plain&proposals=staging')
  await takeSettledPicture(app)
  const light = await drawnMap()
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await expect.poll(drawnMap).not.toBe(light)
  // What is there when the event is over is what goes to the printer.
  const printed = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'))
    return document.querySelector<HTMLCanvasElement>('.map canvas')?.toDataURL()
  })
  expect(printed === light, 'the map is drawn as in the light theme').toBe(true)
})

for (const [what, init] of [
  ['caps lock', { key: 'P', code: 'KeyP' }],
  ['Cyrillic letters', { key: 'з', code: 'KeyP' }],
] as const) {
  test(`given ${what}, when Ctrl+P is pressed, then the viewer prints`, async ({ app, page }) => {
    await countPrints(page)
    await app.open()
    await page.evaluate((keys) => {
      const event = { ...keys, ctrlKey: true, bubbles: true, cancelable: true }
      document.body.dispatchEvent(new KeyboardEvent('keydown', event))
    }, init)
    await expect(printed(page)).toBeAttached()
  })
}

test.describe('given no map', () => {
  test.use({ tolerated: /Failed to load resource|net::ERR/, colorScheme: 'dark' })

  test('when Ctrl+P is pressed, then what there is is printed all the same', async ({
    app,
    page,
  }) => {
    await countPrints(page)
    await page.route('**/geo/**', () => {})
    await page.goto('/')
    await app.expectAnswering()
    await app.selectFromList('Donetsk')
    await app.pressKeys('Control+p')
    await expect(printed(page)).toBeAttached()
  })
})
