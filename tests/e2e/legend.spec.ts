// The legend as a filter: an entry lists its areas alone and outlines them on the map, and the link keeps it.
import { expectOtherPicture, takeSettledPicture } from './picture.ts'
import { expect, test } from './test.ts'

const CAMERA = '#map=5/48.3/34'

test('given the legend, when its disputed areas alone are asked for, then list, map and link follow, until all are again', async ({
  app,
}) => {
  await app.open(CAMERA)
  const before = await takeSettledPicture(app)
  await app.openPanel('Places')
  await expect(app.area('Crimea')).toBeVisible()
  const all = await app.areas.getByRole('option').count()
  await app.openPanel('Proposals')
  await app.legend.getByText('Status disputed').click()
  const only = app.legend.getByRole('button', { name: 'Only these areas: Status disputed' })
  await only.click()

  await expect(only).toHaveAttribute('aria-pressed', 'true')
  await expect(app.area('Crimea')).toBeVisible()
  await expect(app.area('Poland')).toHaveCount(0)
  await app.expectLink('only', 'disputed')
  await expectOtherPicture(app, before)

  await app.page.getByRole('button', { name: 'List all areas' }).click()
  await expect(app.areas.getByRole('option')).toHaveCount(all)
  await expect(app.page.getByRole('heading', { name: 'Areas' })).toBeFocused()
  await expect(only).toHaveAttribute('aria-pressed', 'false')
  await app.expectLink('only', null)
})

test('given a link with a filter, when it is opened, then the legend and the list say so @phone', async ({
  app,
}) => {
  await app.open(`${CAMERA}&only=vague`)
  const toggle = app.legend.getByRole('button', { name: 'Legend' })
  if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click()
  await expect(app.legend.getByText('No agreed bounds · Only these')).toBeVisible()
  await app.openPanel('Places')
  await expect(app.page.getByText('Only 1: no agreed bounds.')).toBeAttached()
})

test('given a proposal with guarantors, when the map shows the world, then the legend tells of the arcs, and not in the region', async ({
  app,
}) => {
  const guarantor = app.legend.getByText('signatory')
  await app.open('#map=3/49/30&proposals=budapest')
  await expect(guarantor).toHaveText(
    'Budapest 1994 · signatory, joined by arcs to what is guaranteed',
  )
  await app.open('#map=4.8/49/30&proposals=budapest')
  await expect(guarantor).toHaveText('Budapest 1994 · signatory')
})

test('given a comparison, when its legend is opened, then it tells what each map draws, once, and on a phone it lies below them @phone', async ({
  app,
  page,
}) => {
  await page.goto('/#compare=plan-28,now')
  await expect(page.locator('.comparison[aria-busy="false"]')).toBeVisible({ timeout: 60_000 })
  const toggle = app.legend.getByRole('button', { name: 'Legend' })
  await expect(toggle).toHaveAttribute('aria-expanded', 'false')
  await toggle.click()
  for (const words of ['28-point plan · freeze', 'Held by Russia since 2014', 'Status disputed']) {
    await expect(app.legend.getByText(words, { exact: true })).toBeAttached()
  }
  await expect(app.legend.getByText('Recognised borders', { exact: true })).toHaveCount(1)
  if (await app.isPhone()) {
    const maps = await page.locator('.compare-frame').boundingBox()
    const list = await app.legend.getByRole('list').boundingBox()
    expect(list?.y).toBeGreaterThanOrEqual((maps?.y ?? 0) + (maps?.height ?? 0))
  }
  await toggle.click()
  await expect(app.legend.getByRole('list')).toHaveCount(0)
})
