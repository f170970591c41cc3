// What stands over what: nothing that is read is covered, and what goes on beyond its edge shows it.
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './test.ts'

const TABLET = { width: 820, height: 1180 }

/** Whether the reader sees the element, or what is in it, at its middle and just within its upper corners. */
const isOnTop = (element: Locator) =>
  element.evaluate((one) => {
    const { left, top, right, bottom } = one.getBoundingClientRect()
    const points = [
      [(left + right) / 2, (top + bottom) / 2],
      [left + 3, top + 3],
      [right - 3, top + 3],
    ] as const
    return points.every(([x, y]) => one.contains(document.elementFromPoint(x, y)))
  })

/** Whether the two share any of the page. */
async function overlap(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = [await one.boundingBox(), await other.boundingBox()]
  if (!a || !b) throw new Error('it is not on the page')
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** Whether a pseudo-element of it is drawn. */
const hasPart = (element: Locator, part: '::before' | '::after') =>
  element.evaluate((one, name) => getComputedStyle(one, name).content !== 'none', part)

test.describe('on a phone, with notes', () => {
  test.use({ areNotesClosed: false })

  test('given the legend, when it is opened, then it lies over all that stands on the map, and can be closed @phone-only', async ({
    app,
  }) => {
    await app.open()
    await expect(app.notes).toBeVisible()
    const toggle = app.legend.getByRole('button', { name: 'Legend' })
    await toggle.click()
    await expect(app.legend.getByText('Status disputed')).toBeVisible()
    expect(await isOnTop(toggle)).toBe(true)
    expect(await isOnTop(app.legend)).toBe(true)
    await toggle.click()
    await expect(app.page.getByRole('button', { name: 'Share' })).toBeVisible()
  })

  test('given a camera far from them, when the reader goes through the notes, then the map goes to each, and at the first view it stays @phone-only', async ({
    app,
  }) => {
    const next = app.notes.getByRole('button', { name: /Next note/ })
    await app.open('#map=7/44/20')
    await next.click()
    await expect(app.notes).toContainText('2 of')
    await expect.poll(async () => (await app.camera()).lng).toBeGreaterThan(22)

    await app.open()
    const before = await app.camera()
    await next.click()
    await expect(app.notes).toContainText('2 of')
    expect(await app.camera()).toEqual(before)
  })
})

test('given a tablet upright, when a legend is longer than its place, then it fades until its end is in sight', async ({
  app,
  page,
}) => {
  await page.setViewportSize(TABLET)
  await app.open('#proposals=plan-28')
  const items = app.legend.locator('.legend-items')
  await expect.poll(() => hasPart(items, '::after')).toBe(true)
  await items.evaluate((list) => list.scrollTo(0, list.scrollHeight))
  await expect.poll(() => hasPart(items, '::after')).toBe(false)
  await app.open()
  await expect.poll(() => hasPart(items, '::after')).toBe(false)
})

test('given the table, when its columns go on, then their heads fade, until the last is whole in sight', async ({
  app,
  page,
}) => {
  await app.open('#panel=positions')
  const grid = page.locator('.grid-scroller')
  const heads = page.locator('.grid-heads')
  await expect.poll(() => hasPart(heads, '::before')).toBe(true)
  await grid.evaluate((one) => one.scrollTo(one.scrollWidth, 0))
  await expect.poll(() => hasPart(heads, '::before')).toBe(false)
  const last = await page.getByRole('columnheader').last().getByRole('button').boundingBox()
  const place = await grid.boundingBox()
  if (!last || !place) throw new Error('the last head, or the table, has no place')
  expect(last.x + last.width).toBeLessThanOrEqual(place.x + place.width)
})

for (const passage of ['p12', 'p28', 'p30']) {
  test(`given a link to ${passage} beside a card, when the article opens, then no bar lies over its first line, and its number stands clear @phone`, async ({
    app,
    page,
  }) => {
    await app.open(`#area=donetsk&panel=article&passage=${passage}`)
    const asked = page.locator('.article-passage[data-asked]')
    await expect(asked).toBeInViewport()
    const words = asked.locator('.reading')
    await expect.poll(() => firstLineIsSeen(words)).toBe(true)
    const number = await asked.locator('abbr').first().boundingBox()
    expect((await words.boundingBox())?.x).toBeGreaterThanOrEqual(
      (number?.x ?? 0) + (number?.width ?? 0) + 4,
    )
  })
}

const firstLineIsSeen = (words: Locator) =>
  words.evaluate((one) => {
    const range = document.createRange()
    range.selectNodeContents(one)
    const [line] = range.getClientRects()
    if (!line) return false
    const { right } = one.getBoundingClientRect()
    return [line.left + 2, (line.left + line.right) / 2, right - 4].every((x) =>
      one.contains(document.elementFromPoint(x, line.top + 4)),
    )
  })

/** Whether all its words stand within it; a line is a little higher than its letters. */
function isWhole(element: Element): boolean {
  const words = document.createRange()
  words.selectNodeContents(element)
  const [one, all] = [element.getBoundingClientRect(), words.getBoundingClientRect()]
  return all.right <= one.right + 1 && all.bottom <= one.bottom + 4 && all.top >= one.top - 4
}

const title = (page: Page) => page.locator('.top-bar h1')

for (const width of [720, 820, 1024, 1100]) {
  test(`given a page ${width} wide, when it opens, then the story’s title is there whole`, async ({
    app,
    page,
  }) => {
    await page.setViewportSize({ width, height: 1000 })
    await app.open()
    expect(await title(page).evaluate(isWhole)).toBe(true)
    await expect(title(page)).toHaveAttribute('title', 'Talks on the war in Ukraine')
  })
}

for (const [where, link] of [
  ['the proposals', '#proposals=plan-28'],
  ['the article', '#proposals=plan-28&panel=article'],
  ['the table', '#proposals=plan-28&panel=positions'],
] as const) {
  test(`given a plan that is drawn beside ${where}, when there are notices, then the hint gives way and nothing lies over its title @phone`, async ({
    app,
    page,
  }) => {
    const plan = page.locator('.plan-title')
    await app.open(link)
    await expect(page.getByRole('region', { name: 'Hint', exact: true })).toBeHidden()
    await app.open(`${link}&area=nowhere`)
    const notice = app.notices.locator('.notice')
    await expect(notice).toBeVisible()
    expect(await overlap(plan, notice)).toBe(false)
    expect(await overlap(plan, page.locator('.page-tools'))).toBe(false)
  })
}
