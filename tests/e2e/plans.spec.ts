// Whole plans are alternatives: one at a time is drawn, wherever it is switched on, beside any measures.
import { expectOtherPicture, takeSettledPicture } from './picture.ts'
import { proposalOf, story } from './shipped.ts'
import { expect, test } from './test.ts'

const PLANS = story.proposals.filter(({ exclusiveGroup }) => exclusiveGroup === 'plans')
const [first, second] = PLANS as [(typeof PLANS)[0], (typeof PLANS)[0]]
const freeze = proposalOf('freeze')

test('given a plan and a measure that are drawn, when the other plan is switched on, then it takes the plan’s place and the measure stays @phone', async ({
  app,
}) => {
  expect(PLANS).toHaveLength(2)
  await app.open()
  await app.toggleProposal(freeze.title)
  await app.toggleProposal(first.title)
  await app.expectLink('proposals', `${freeze.id},${first.id}`)

  await app.toggleProposal(second.title)
  await expect(app.proposal(second.title)).toBeChecked()
  await expect(app.proposal(first.title)).not.toBeChecked()
  await expect(app.proposal(freeze.title)).toBeChecked()
  await app.expectLink('proposals', `${freeze.id},${second.id}`)

  await app.toggleProposal(first.title)
  await expect(app.proposal(second.title)).not.toBeChecked()
  await app.expectLink('proposals', `${freeze.id},${first.id}`)
})

test('given a plan, when it is switched off, then no plan is drawn', async ({ app }) => {
  await app.open()
  await app.toggleProposal(first.title)
  await app.toggleProposal(first.title)
  for (const { title } of PLANS) await expect(app.proposal(title)).not.toBeChecked()
  await app.expectLink('proposals', null)
})

test('given a plan that is drawn, when the other is drawn from a card, then card, switches and legend show the exchange', async ({
  app,
}) => {
  await app.open(`#area=poland&proposals=${first.id}`)
  const drawOf = ({ title }: typeof first) =>
    app.card('Poland').getByRole('button', { name: `Draw on the map: ${title}` })
  await expect(drawOf(first)).toHaveAttribute('aria-pressed', 'true')
  await drawOf(second).click()
  await expect(drawOf(second)).toHaveAttribute('aria-pressed', 'true')
  await expect(drawOf(first)).toHaveAttribute('aria-pressed', 'false')
  await app.openPanel('Proposals')
  await expect(app.proposal(first.title)).not.toBeChecked()
  await app.expectLink('proposals', second.id)
  const drawn = app.legend.getByRole('listitem')
  const entriesOf = ({ label }: typeof first) =>
    drawn.filter({ has: app.page.locator('summary strong', { hasText: label }) })
  await expect(entriesOf(second)).not.toHaveCount(0)
  // Of the one before an outline is left, and nothing else.
  await expect(entriesOf(first)).toHaveCount(1)
  await expect(entriesOf(first)).toContainText('seen before')
})

test('given a link that asks for both plans, when it is opened, then one is drawn and a notice names the other', async ({
  app,
}) => {
  await app.open(`#proposals=${second.id},${first.id}`)
  await expect(app.proposals.getByRole('switch', { checked: true })).toHaveCount(1)
  await expect(app.proposal(first.title)).toBeChecked()
  await expect(app.notices).toContainText(second.id)
  await app.expectLink('proposals', first.id)
})

test('given an exchange of plans, when the reader goes back, then the plan before is drawn again', async ({
  app,
}) => {
  await app.open()
  await app.toggleProposal(first.title)
  await app.toggleProposal(second.title)
  await app.expectLink('proposals', second.id)
  await app.goBack()
  await expect(app.proposal(first.title)).toBeChecked()
  await expect(app.proposal(second.title)).not.toBeChecked()
})

test('given a plan that another has replaced, when the legend is read, then it stays as a faint outline that can be drawn again', async ({
  app,
}) => {
  await app.open('#map=6/48/35')
  await app.toggleProposal(second.title)
  await app.expectDrawn()
  const alone = await takeSettledPicture(app)
  const faint = app.legend.getByRole('listitem').filter({ hasText: 'seen before' })
  await expect(faint).toHaveCount(0)

  await app.toggleProposal(first.title)
  await app.toggleProposal(second.title)
  await expect(faint).toHaveCount(1)
  await expect(faint).toContainText(first.label)
  await expectOtherPicture(app, alone)

  await faint.getByText('seen before').click()
  await app.legend.getByRole('button', { name: `Switch on: ${first.title}` }).click()
  await expect(app.proposal(first.title)).toBeChecked()
  await expect(faint).toContainText(second.label)

  await app.page.getByRole('button', { name: 'Switch all off' }).click()
  await expect(faint).toHaveCount(0)
})

test('given the presets of the story, when one is pressed, then its proposals are drawn and no others; pressed again, none @phone', async ({
  app,
  page,
}) => {
  const [preset] = story.presets ?? []
  if (!preset) throw new Error('the story has no preset')
  await app.open('#proposals=freeze')
  const chip = page
    .getByRole('group', { name: 'Several at once' })
    .getByRole('button', { name: preset.title })
  await expect(chip).toHaveAttribute('aria-pressed', 'false')
  await chip.click()
  await expect(chip).toHaveAttribute('aria-pressed', 'true')
  for (const id of preset.proposals) await expect(app.proposal(proposalOf(id).title)).toBeChecked()
  await expect(app.proposal(freeze.title)).not.toBeChecked()
  await app.expectLink(
    'proposals',
    story.proposals
      .map(({ id }) => id)
      .filter((id) => preset.proposals.includes(id))
      .join(','),
  )
  await chip.click()
  await app.expectLink('proposals', null)
})
