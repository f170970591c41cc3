// The reading pane: made wider and narrower, put away and brought back, and remembered.
import type { Page } from '@playwright/test'
import { cornersOf } from './shipped.ts'
import { expect, test } from './test.ts'

const paneOf = (page: Page) => page.getByRole('region', { name: 'Story', exact: true })
const edgeOf = (page: Page) => page.getByRole('separator', { name: 'Width of the reading pane' })
const toggleOf = (page: Page) => page.getByRole('button', { name: 'Reading pane', exact: true })

const widthOf = async (page: Page) => (await paneOf(page).boundingBox())?.width ?? Number.NaN

test('given the first visit, when the edge is moved by keys, then pane and value follow within the limits, and the map has the rest', async ({
  app,
  page,
}) => {
  await app.open()
  const edge = edgeOf(page)
  await expect(edge).toHaveAttribute('aria-orientation', 'vertical')
  expect(await widthOf(page)).toBe(400)
  await app.tabTo(edge)
  for (const [key, width] of [
    ['ArrowRight', 416],
    ['ArrowLeft', 400],
    ['Home', 256],
    ['ArrowLeft', 256],
    ['End', 704],
    ['ArrowRight', 704],
  ] as const) {
    await app.pressKeys(key)
    await expect(edge).toHaveAttribute('aria-valuenow', String(width))
    expect(await widthOf(page), key).toBe(width)
  }
  await expect(edge).toHaveAttribute('aria-valuemin', '256')
  await expect(edge).toHaveAttribute('aria-valuemax', '704')
  await expect.poll(async () => (await app.mapBox()).width).toBe(1280 - 704)
})

test('given a pane, when its edge is dragged, then it follows the pointer, a reload keeps the width, and a double click brings the usual one back', async ({
  app,
  page,
}) => {
  await app.open()
  const edge = edgeOf(page)
  await page.mouse.move(400, 300)
  await page.mouse.down()
  await page.mouse.move(460, 310)
  await page.mouse.move(500, 320)
  await page.mouse.up()
  expect(await widthOf(page)).toBe(500)
  await page.mouse.move(700, 300)
  expect(await widthOf(page), 'after the pointer is up').toBe(500)

  await app.reload()
  expect(await widthOf(page)).toBe(500)
  await edge.dblclick({ position: { x: 4, y: 200 } })
  expect(await widthOf(page)).toBe(400)
  await app.reload()
  expect(await widthOf(page)).toBe(400)
})

test('given a pane scrolled down, when it is put away and brought back, then the map has its room, a reload keeps it, and it comes back as it was', async ({
  app,
  page,
}) => {
  await app.open()
  await app.proposals.getByRole('listitem').last().scrollIntoViewIfNeeded()
  const scrolled = () => paneOf(page).evaluate((pane) => pane.scrollTop)
  const before = await scrolled()
  expect(before).toBeGreaterThan(0)

  const toggle = toggleOf(page)
  await expect(toggle).toHaveAttribute('aria-expanded', 'true')
  await toggle.click()
  await expect(toggle).toHaveAttribute('aria-expanded', 'false')
  await expect(toggle).toBeFocused()
  await expect(paneOf(page)).toHaveCount(0)
  await expect(edgeOf(page)).toHaveCount(0)
  await expect.poll(async () => (await app.mapBox()).width).toBe(1280)
  await toggle.click()
  expect(await scrolled()).toBe(before)

  await toggle.click()
  await app.reload()
  await expect(toggle).toHaveAttribute('aria-expanded', 'false')
  expect((await app.mapBox()).width).toBe(1280)
  await toggle.click()
  await expect(paneOf(page)).toBeVisible()
})

test('given the focus on the edge, when Enter is pressed, then the pane is put away and the focus is on the button that brings it back', async ({
  app,
  page,
}) => {
  await app.open()
  await app.tabTo(edgeOf(page))
  await app.pressKeys('Enter')
  await expect(toggleOf(page)).toBeFocused()
  await expect(paneOf(page)).toHaveCount(0)
  await app.pressKeys('Enter')
  await expect(paneOf(page)).toBeVisible()
})

test('given a pane that is put away, when evidence is shown in the article, or a link asks for a panel, then the pane is there', async ({
  app,
  page,
}) => {
  await app.open('#area=poland')
  await toggleOf(page).click()
  const card = app.card('Poland')
  await card
    .getByRole('button', { name: /^Evidence: Paragraph/ })
    .first()
    .click()
  await card.getByRole('button', { name: 'Show in the article' }).first().click()
  await expect(paneOf(page)).toBeVisible()

  await toggleOf(page).click()
  await page.goto('about:blank')
  await app.open('#panel=timeline')
  await expect(paneOf(page)).toBeVisible()
})

for (const [what, key] of [
  ['put away', 'Enter'],
  ['at its widest', 'End'],
] as const) {
  test(`given a pane ${what}, when an area is selected on the map, then the camera fits it into what pane and card leave free`, async ({
    app,
    page,
  }) => {
    await app.open('#map=5/51/20')
    await app.tabTo(edgeOf(page))
    await app.pressKeys(key)
    const width = key === 'Enter' ? 1280 : 1280 - 704
    await expect.poll(async () => (await app.mapBox()).width).toBe(width)
    await app.clickArea('poland')
    await app.expectCard('Poland')
    await expect(async () => {
      const map = await app.mapBox()
      const card = await app.card('Poland').boundingBox()
      // Where a card would leave too little of a narrow map, it lies over it.
      const isBeside = (card?.x ?? 0) - map.x > map.width * 0.4
      const right = isBeside ? (card?.x ?? 0) : map.x + map.width
      for (const corner of cornersOf('poland')) {
        const { x, y } = await app.pointOf(corner)
        expect(x).toBeGreaterThan(map.x)
        expect(x).toBeLessThan(right)
        expect(y).toBeGreaterThan(map.y)
        expect(y).toBeLessThan(map.y + map.height)
      }
    }).toPass({ timeout: 20_000 })
  })
}

test('given storage that is closed, when the pane is put away, then it is, and the page works', async ({
  app,
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('closed', 'SecurityError')
      },
    })
  })
  await app.open()
  await toggleOf(page).click()
  await expect(paneOf(page)).toHaveCount(0)
  await toggleOf(page).click()
  await expect(paneOf(page)).toBeVisible()
})

test('given a phone, when the page is open, then the sheet is as before: no edge, no button to put it away @phone @phone-only', async ({
  app,
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('standpoint:pane-collapsed', 'yes'))
  await app.open()
  await expect(paneOf(page)).toBeVisible()
  await expect(edgeOf(page)).toHaveCount(0)
  await expect(toggleOf(page)).toHaveCount(0)
})
