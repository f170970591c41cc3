// Border conventions: the recognised one is drawn until a reader chooses another; the choice is written on
// the map and in the link, and the legend says who holds or claims what, and where that is said.
import { expectOtherPicture, expectSamePicture, takeSettledPicture } from './picture.ts'
import { expect, test } from './test.ts'

const EAST = '#map=5.5/47.6/35.5'

test('given the recognised borders, when another convention is chosen, then map, legend and link follow, and back undoes it', async ({
  app,
}) => {
  await app.open(EAST)
  await expect(app.borders).toHaveValue('recognised')
  const recognised = await takeSettledPicture(app)

  await app.borders.selectOption('administered')
  await app.expectLink('borders', 'administered')
  await expectOtherPicture(app, recognised)
  await expect(app.legend).toContainText('Held by Russia since 2014')
  await expect(app.legend).toContainText('Recognised border, not followed here')

  await app.goBack()
  await expect(app.borders).toHaveValue('recognised')
  await app.expectLink('borders', null)
  await expectSamePicture(app, recognised)
})

test('given a link with a convention, when it is opened, then that one is in force, on the map and in the legend @phone', async ({
  app,
}) => {
  await app.open(`${EAST}&borders=claimed-by-russia`)
  await expect(app.borders).toHaveValue('claimed-by-russia')
  const isOpen = await app.legend
    .getByRole('button', { name: 'Legend' })
    .getAttribute('aria-expanded')
  if (isOpen === 'false') await app.legend.getByRole('button', { name: 'Legend' }).click()
  await app.legend.getByText('Claimed by Russia since 2022').click()
  await expect(app.legend.getByRole('button', { name: 'Zaporizhzhia' })).toBeVisible()
  await app.legend.getByRole('button', { name: 'Evidence: TASS' }).click()
  await expect(app.legend.getByRole('blockquote')).toContainText('TASS')
})

test('given a link with an unknown convention, when it is opened, then the recognised borders are drawn and a notice says so', async ({
  app,
}) => {
  await app.open('#borders=moon')
  await expect(app.borders).toHaveValue('recognised')
  await expect(app.notices).toContainText('borders “moon”')
  await app.expectLink('borders', null)
})

test('given a proposal that is drawn, when its legend entry is opened, then it says what it rests on and can be switched off', async ({
  app,
}) => {
  await app.open('#proposals=staging')
  await app.legend.getByText('Staging · allied troops').click()
  await expect(app.legend.getByRole('button', { name: 'Poland' })).toBeVisible()
  await expect(
    app.legend.getByRole('button', { name: /^Evidence: Paragraph 32/ }).first(),
  ).toBeVisible()
  await app.legend.getByRole('button', { name: 'Switch off: Staging in a neighbour' }).click()
  await app.expectLink('proposals', null)
  await expect(app.proposal('Staging in a neighbour')).not.toBeChecked()
  await expect(app.legend.getByRole('button', { name: 'Legend' })).toBeFocused()
})
