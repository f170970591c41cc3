// On paper stands what is on: the title, when it was printed, the link that leads back, the map, and what is read.
import { proposalOf } from './shipped.ts'
import { expect, test } from './test.ts'

test('given proposals that are on, when the page is printed, then paper has the title, the date, the link and these proposals, and nothing to press', async ({
  app,
  page,
}) => {
  await app.open('#proposals=freeze,staging')
  const address = page.url()
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText(/^Printed on \d/)).toContainText(address)
  await expect(app.legend).toBeVisible()
  for (const id of ['freeze', 'staging']) {
    await expect(page.getByText(proposalOf(id).title, { exact: true })).toBeVisible()
  }
  await expect(page.getByText(proposalOf('ceasefire').title, { exact: true })).toBeHidden()
  for (const name of ['Share', 'Export', 'Menu', 'Zoom in']) {
    await expect(page.getByRole('button', { name, exact: true })).toBeHidden()
  }
  await expect(app.search).toBeHidden()
  await expect(page.getByRole('tab')).toHaveCount(0)
})

test('given the card of an area, when the page is printed, then the card stands below the map in two columns, and not what it covers', async ({
  app,
  page,
}) => {
  await app.open('#area=poland')
  await page.setViewportSize({ width: 680, height: 960 })
  await page.emulateMedia({ media: 'print' })
  const card = app.card('Poland')
  await expect(card).toBeVisible()
  await expect(card).toHaveCSS('column-count', '2')
  await expect(card.getByRole('button', { name: 'Cite', exact: true }).first()).toBeHidden()
  const [map, own] = await Promise.all([page.locator('.map').boundingBox(), card.boundingBox()])
  expect(own?.y).toBeGreaterThan((map?.y ?? 0) + (map?.height ?? 0))
  await expect(page.getByRole('group', { name: 'Proposals' })).toBeHidden()
})
