// Each proposal's switch draws it, lists it in the legend and writes it into the link, and takes it back.
import { expectOtherPicture, expectSamePicture, takeSettledPicture } from './picture.ts'
import { proposalOf, story } from './shipped.ts'
import { expect, test } from './test.ts'

/** A proposal without provisions has nothing to draw, and so no switch. */
const drawnProposals = story.proposals.filter(({ provisions }) => provisions.length > 0)

test('given the first view, when a proposal is switched on and off, then map, legend and link follow and come back exactly', async ({
  app,
}) => {
  test.setTimeout(420_000)
  await app.open()
  const before = await takeSettledPicture(app)

  for (const { id, title, label } of drawnProposals) {
    await test.step(title, async () => {
      await app.toggleProposal(title)
      await expect(app.proposal(title)).toBeChecked()
      await expect(app.legend.getByRole('listitem').filter({ hasText: label })).not.toHaveCount(0)
      await app.expectLink('proposals', id)
      await expectOtherPicture(app, before)

      await app.toggleProposal(title)
      await expect(app.proposal(title)).not.toBeChecked()
      await expect(app.legend.getByRole('listitem').filter({ hasText: label })).toHaveCount(0)
      await app.expectLink('proposals', null)
      await expectSamePicture(app, before)
    })
  }
})

test('given proposals switched on in any order, when the link is read, then it has them in the order of the story, and all go off at once @phone', async ({
  app,
}) => {
  const ids = drawnProposals.map(({ id }) => id)
  const [first, second, third] = [ids[1], ids[3], ids[5]] as [string, string, string]
  await app.open()
  for (const id of [third, first, second]) await app.toggleProposal(proposalOf(id).title)
  await app.expectLink('proposals', [first, second, third].join(','))

  await app.proposals.getByRole('button', { name: 'Switch all off' }).click()
  await app.expectLink('proposals', null)
  for (const id of [first, second, third]) {
    await expect(app.proposal(proposalOf(id).title)).not.toBeChecked()
  }
})

test('given the card of Poland, when a proposal is drawn from there, then its switch is on too', async ({
  app,
}) => {
  const { title } = proposalOf('staging')
  await app.open('#area=poland')
  const draw = app.card('Poland').getByRole('button', { name: `Draw on the map: ${title}` })
  await draw.click()
  await expect(draw).toHaveAttribute('aria-pressed', 'true')
  await app.openPanel('Proposals')
  await expect(app.proposal(title)).toBeChecked()
})

test('given a map of the graphics card, when a proposal is switched on and off before a frame is drawn, then the map comes to rest', async ({
  app,
}) => {
  const { title } = proposalOf('staging')
  await app.open('#panel=proposals&draw=gl')
  await app.expectDrawnBy('gl')
  await app.proposal(title).evaluate(async (box: HTMLInputElement) => {
    box.click()
    // The page has answered the first click by then; the map has not.
    await Promise.resolve()
    box.click()
  })
  await expect(app.proposal(title)).not.toBeChecked()
  await app.expectDrawn()
})
