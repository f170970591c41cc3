// No rule of axe is broken, in both themes, with and without card and overlays.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { proposalOf } from './shipped.ts'
import { expect, test } from './test.ts'

async function expectNoViolation(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const told = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  )
  // Soft, so that one run tells what is wrong in every state of the page.
  expect.soft(told).toEqual([])
}

for (const theme of ['Light', 'Dark'] as const) {
  test(`given the ${theme.toLowerCase()} theme, when axe looks at the page, bare, with overlays and with a card, then it finds nothing @phone`, async ({
    app,
    page,
  }) => {
    await app.open()
    await app.chooseTheme(theme)
    await test.step('bare', () => expectNoViolation(page))

    await test.step('with overlays and what a proposal says', async () => {
      for (const id of ['staging', 'freeze']) await app.toggleProposal(proposalOf(id).title)
      const { title } = proposalOf('staging')
      await app.proposals.getByRole('button', { name: `What it says: ${title}` }).click()
      await expectNoViolation(page)
    })

    await test.step('with a card and its evidence', async () => {
      await app.selectFromList('Donetsk')
      await app.expectCard('Donetsk')
      const card = app.card('Donetsk')
      await card
        .getByRole('button', { name: /^Evidence:/ })
        .first()
        .click()
      await expect(card.getByRole('blockquote')).toBeVisible()
      await expectNoViolation(page)
    })
  })
}
