// Nothing jumps, nothing scrolls sideways, and on a phone the map keeps its share of the screen.
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './test.ts'

type Shift = PerformanceEntry & { readonly value: number }

/** As Chromium scores it: the share of the viewport that moves, times how far; CLS counts 0.1 as good. */
const STEADY = 0.01

/** A finger that moves its strip brings all of it into sight, but for a part of a pixel. */
async function expectReached(element: Locator): Promise<void> {
  await element.scrollIntoViewIfNeeded()
  await expect(element).toBeInViewport({ ratio: 0.98 })
}

/** Starts to add up the layout shifts, also those that follow an action of the reader. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts: Shift[] = []
    const observer = new PerformanceObserver((list) => {
      shifts.push(...(list.getEntries() as Shift[]))
    })
    observer.observe({ type: 'layout-shift', buffered: true })
    Object.assign(window, {
      takeShifts: () => {
        shifts.push(...(observer.takeRecords() as Shift[]))
        return shifts.splice(0).reduce((sum, { value }) => sum + value, 0)
      },
    })
  })
  return () => page.evaluate('window.takeShifts()')
}

test('given the first visit, when the page loads and areas are selected, then nothing moves that the reader looks at', async ({
  app,
  page,
}) => {
  const takeShifts = await watchShifts(page)
  await app.open()
  expect.soft(await takeShifts(), 'on load').toBeLessThan(STEADY)
  for (const name of ['Donetsk', 'Poland']) {
    await app.openPanel('Places')
    // The list comes back from behind a card: there nobody looked at it.
    await takeShifts()
    await app.area(name).click()
    await app.expectCard(name)
    await expect(app.card(name)).toContainText('km²')
    expect.soft(await takeShifts(), `on selecting ${name}`).toBeLessThan(STEADY)
  }
  await app.closeCard()
  await app.expectNoCard()
  expect.soft(await takeShifts(), 'on closing the card').toBeLessThan(STEADY)
})

for (const [what, key, value] of [
  ['a width', 'standpoint:pane-width', '500'],
  ['a collapsed pane', 'standpoint:pane-collapsed', 'yes'],
] as const) {
  test(`given ${what} that is remembered, when the page loads, then the first paint has it and nothing moves`, async ({
    app,
    page,
  }) => {
    await page.addInitScript((entry) => localStorage.setItem(...entry), [key, value] as const)
    const takeShifts = await watchShifts(page)
    await app.open()
    expect((await app.mapBox()).width).toBe(key.endsWith('width') ? 780 : 1280)
    expect(await takeShifts()).toBeLessThan(STEADY)
  })
}

test('given a phone, when the page loads, then nothing moves that the reader looks at @phone @phone-only', async ({
  app,
  page,
}) => {
  const takeShifts = await watchShifts(page)
  await app.open()
  expect(await takeShifts()).toBeLessThan(STEADY)
})

test('given a phone, when a card is open, then the sheet leaves at least 40 % of the screen, until it is expanded @phone @phone-only', async ({
  app,
  page,
}) => {
  await app.open()
  await app.clickArea('donetsk')
  await app.expectCard('Donetsk')
  const share = () =>
    page.evaluate(() => {
      const sheet = document.querySelector('.sheet')?.getBoundingClientRect()
      return sheet ? (innerHeight - sheet.top) / innerHeight : Number.NaN
    })
  expect(await share()).toBeLessThanOrEqual(0.6)
  const heading = app.card('Donetsk').getByRole('heading', { level: 2 })
  await expect(heading).toBeInViewport()

  await page.getByRole('button', { name: 'Large panel' }).click()
  await expect.poll(share).toBeGreaterThan(0.6)
  await page.getByRole('button', { name: 'Large panel' }).click()
  await expect.poll(share).toBeLessThanOrEqual(0.6)
})

for (const width of [390, 320]) {
  test(`given a phone of ${width} px, when page and card are open, then nothing scrolls sideways or is cut off @phone @phone-only`, async ({
    app,
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 })
    await app.open('#area=donetsk&proposals=staging,freeze')
    await app.expectCard('Donetsk')
    const tooWide = await page.evaluate(() => {
      const isTooWide = (element: Element) => {
        const { overflowX } = getComputedStyle(element)
        const canScroll = overflowX === 'auto' || overflowX === 'scroll'
        return (
          (canScroll || element === document.scrollingElement) &&
          element.scrollWidth > element.clientWidth
        )
      }
      // One line of ways, which a finger moves along, as it is made to.
      const isStrip = (element: Element) => element.matches('.tabs, .card-nav, .presets')
      return Array.from(document.querySelectorAll('*'))
        .filter((element) => isTooWide(element) && !isStrip(element))
        .map((e) => e.className)
    })
    expect(tooWide).toEqual([])
    // What sticks out at the left does not scroll; it is cut off.
    const outside = await page.evaluate(() => {
      const isReached = (element: Element) => {
        const strip = element.closest('.tabs, .card-nav, .presets')
        return strip !== null && getComputedStyle(strip).overflowX === 'auto'
      }
      return Array.from(document.querySelectorAll('.sheet *, .legend *'))
        .filter((element) => {
          const { left, right, width } = element.getBoundingClientRect()
          const isForScreenReaders = width <= 1
          const isCutOff = left < -0.5 || (right > innerWidth + 0.5 && !isReached(element))
          return !isForScreenReaders && isCutOff
        })
        .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`)
    })
    expect(outside).toEqual([])
    await expectReached(app.card('Donetsk').locator('.card-nav').getByRole('button').last())
    await app.closeCard()
    await expectReached(page.getByRole('tablist', { name: 'Panels' }).getByRole('tab').last())
  })
}
