// The hint of the first visit: one line, told politely, gone for good once it is not needed.
import type { Page } from '@playwright/test'
import { expect, test } from './test.ts'

const hintOf = (page: Page) => page.getByRole('region', { name: 'Hint', exact: true })

test('given the first visit, when the page is open, then one line says what can be done, announced and beside nothing of the map’s own @phone', async ({
  app,
  page,
}) => {
  await app.open()
  const hint = hintOf(page)
  await expect(hint.getByRole('status')).toHaveText(
    /^(Click|Tap) an area for what is said about it/,
  )
  const box = await hint.boundingBox()
  expect(box?.height).toBeLessThan(48)
  const covered = await page.evaluate(() => {
    const of = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
    const hint = of('.first-hint')
    return ['.map-buttons', '.legend', '.attribution', '.map-scale', '.pane'].filter((selector) => {
      const other = of(selector)
      if (!hint || !other) return false
      return (
        hint.left < other.right &&
        other.left < hint.right &&
        hint.top < other.bottom &&
        other.top < hint.bottom
      )
    })
  })
  expect(covered).toEqual([])
})

test('given the hint, when it is closed, then it never comes back @phone', async ({
  app,
  page,
}) => {
  await app.open()
  await hintOf(page).getByRole('button', { name: 'Dismiss the hint' }).click()
  await expect(hintOf(page)).toHaveCount(0)
  await app.reload()
  await expect(hintOf(page)).toHaveCount(0)
})

test('given the hint, when the reader selects an area, then it never comes back, also without the card', async ({
  app,
  page,
}) => {
  await app.open()
  await expect(hintOf(page)).toBeVisible()
  await app.clickArea('romania')
  await app.expectCard('Romania')
  await expect(hintOf(page)).toHaveCount(0)
  await app.closeCard()
  await app.expectNoCard()
  await expect(hintOf(page)).toHaveCount(0)
  await app.open()
  await expect(hintOf(page)).toHaveCount(0)
})

test('given a link to an area, when its card is closed, then the hint is there, as the reader selected nothing yet', async ({
  app,
  page,
}) => {
  await app.open('#area=poland')
  await app.expectCard('Poland')
  await expect(hintOf(page)).toHaveCount(0)
  await app.closeCard()
  await expect(hintOf(page)).toBeVisible()
})
