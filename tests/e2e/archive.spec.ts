// A large layer that comes in parts: what is in sight is fetched, and what the reader goes to.
import type { Route } from '@playwright/test'
import { readHeader } from '../../src/archive/header.ts'
import type { Driver } from './driver.ts'
import { ARCHIVE, ARCHIVE_FILE, AT, FAR, FIRST, INSIDE, nameOf, serveMany } from './many.ts'
import { expect, test } from './test.ts'

const sum = (asked: readonly { from: number; to: number }[]) =>
  asked.reduce((total, { from, to }) => total + to - from, 0)

/** Whether the map is at the area that is far from the first view. */
const expectThere = (app: Driver) =>
  expect
    .poll(async () => {
      const { lng, lat } = await app.camera()
      return [Math.abs(lng - AT[0]) < 0.5, Math.abs(lat - AT[1]) < 0.5]
    })
    .toEqual([true, true])

for (const draw of ['plain', 'gl'] as const) {
  test(`given a layer of 3,000 areas, when its map is opened (${draw}), then less than a fifth of it is fetched, an area answers a click, and another far away is gone to`, async ({
    app,
    page,
  }) => {
    const asked = await serveMany(page)
    await app.open(`#story=many&draw=${draw}`)
    await app.expectDrawnBy(draw)
    expect(sum(asked), 'bytes of the first view').toBeLessThan(ARCHIVE.length / 5)
    await app.clickPlace(INSIDE)
    await app.expectCard(nameOf(FIRST))
    await expect(app.card(nameOf(FIRST))).toContainText('km²')
    const before = asked.length
    await app.searchFor(nameOf(FAR))
    await page.keyboard.press('Enter')
    await app.expectCard(nameOf(FAR))
    await expectThere(app)
    await expect(app.card(nameOf(FAR))).toContainText('km²')
    expect(asked.length, 'what is far is fetched when it is gone to').toBeGreaterThan(before)
    expect(sum(asked), 'bytes in the end').toBeLessThan(ARCHIVE.length / 2)
    const spans = asked.map(({ from, to }) => `${from}-${to}`)
    expect(new Set(spans).size, 'nothing is fetched twice').toBe(spans.length)
    await expect(app.notices).toBeEmpty()
  })
}

test('given a link to an area of a large layer, when it is opened, then the map begins there @phone', async ({
  app,
  page,
}) => {
  const asked = await serveMany(page)
  await app.open(`#story=many&area=${FAR}`)
  await app.expectCard(nameOf(FAR))
  await expectThere(app)
  await expect(app.card(nameOf(FAR))).toContainText('km²')
  expect(sum(asked)).toBeLessThan(ARCHIVE.length / 5)
})

test('given a host that knows no ranges, when a large layer is opened, then it comes whole, once', async ({
  app,
  page,
}) => {
  const asked = await serveMany(page, { knowsRanges: false })
  await app.open(`#story=many&area=${FAR}`)
  await expect(app.card(nameOf(FAR))).toContainText('km²')
  expect(asked).toHaveLength(1)
})

test.describe('given a large layer whose host cannot be reached any more', () => {
  test.use({ tolerated: /Failed to load resource|net::ERR/ })

  test('when the map moves on, then that is told once and not asked for again, until the network is back', async ({
    app,
    page,
    context,
  }) => {
    await serveMany(page)
    await app.open('#story=many')
    await app.expectDrawn()
    const refused: (string | undefined)[] = []
    const refuse = (route: Route) => {
      refused.push(route.request().headers().range)
      return route.abort()
    }
    await page.route(`**/${ARCHIVE_FILE}`, refuse)
    await app.searchFor(nameOf(FAR))
    await page.keyboard.press('Enter')
    await expect(app.card(nameOf(FAR))).toContainText('has not come yet')
    await expect(app.notices).toContainText(`${ARCHIVE_FILE}: found no answer`)
    await app.notices.getByRole('button', { name: 'Dismiss' }).click()
    await expectThere(app)
    const { zoom } = await app.camera()
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect.poll(async () => (await app.camera()).zoom).toBeGreaterThan(zoom)
    await expect(app.notices).toBeEmpty()
    await page.unroute(`**/${ARCHIVE_FILE}`, refuse)
    await context.setOffline(true)
    await context.setOffline(false)
    await expect(app.card(nameOf(FAR))).toContainText('km²')
    expect(new Set(refused).size, 'each part is asked for once').toBe(refused.length)
    expect(refused).not.toEqual([])
  })
})

test('given an archive whose tiles are broken, when an area of it is chosen, then its card does not wait for what cannot come, and one notice says why', async ({
  app,
  page,
}) => {
  const { tiles } = readHeader(ARCHIVE)
  await serveMany(page, { archive: Uint8Array.from(ARCHIVE).fill(0, tiles.offset) })
  await app.open(`#story=many&area=${FIRST}`)
  await expect(app.card(nameOf(FIRST))).toContainText('could not be loaded')
  await expect(app.notices).toContainText(`${ARCHIVE_FILE}: found a part that cannot be unpacked`)
  expect((await app.notices.innerText()).split(ARCHIVE_FILE), 'how often').toHaveLength(2)
})

test('given an archive that is cut off, when its story is opened, then one notice says so, and the rest is there', async ({
  app,
  page,
}) => {
  await serveMany(page)
  await page.route(`**/${ARCHIVE_FILE}`, (route) =>
    route.fulfill({ body: Buffer.from(ARCHIVE.subarray(0, 5000)) }),
  )
  await app.open('#story=many')
  await expect(app.notices).toContainText(ARCHIVE_FILE)
  expect((await app.notices.innerText()).split(ARCHIVE_FILE), 'how often it is told').toHaveLength(
    2,
  )
  await app.openPanel('Article')
  await expect(app.passages.first()).toBeVisible()
})
