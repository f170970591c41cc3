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
