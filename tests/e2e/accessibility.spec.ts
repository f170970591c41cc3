// No rule of axe is broken, in both themes, in every panel, with and without card and overlays.
import { expectNoViolation } from './axe.ts'
import { INVENTED_ARTICLE, PARAGRAPHS, serveInventedStory } from './invented.ts'
import { proposalOf } from './shipped.ts'
import { expect, test } from './test.ts'

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

  test(`given the ${theme.toLowerCase()} theme, when axe looks at the article and the timeline, then it finds nothing @phone`, async ({
    app,
    page,
  }) => {
    await app.open('#panel=article&passage=p30')
    await app.chooseTheme(theme)
    await test.step('the article, with a passage marked and a mention lit', async () => {
      await app.expectPassageShown(30)
      await app.mention(30, 'Ukraine').focus()
      await expectNoViolation(page)
    })

    await test.step('with the form for the text', async () => {
      await app.offerArticle()
      await app.chooseArticleFile('empty.txt', '')
      await expect(app.article.getByRole('status')).toContainText('There is no text in it.')
      await expectNoViolation(page)
    })

    await test.step('the timeline, with evidence', async () => {
      await app.openPanel('Timeline')
      await app.timeline
        .getByRole('button', { name: /^Evidence:/ })
        .first()
        .click()
      await expect(app.timeline.getByRole('blockquote')).toBeVisible()
      await expectNoViolation(page)
    })
  })

  test(`given the ${theme.toLowerCase()} theme and a text that was brought, when axe looks at the article, then it finds nothing @phone`, async ({
    app,
    page,
  }) => {
    await serveInventedStory(page)
    await app.open(INVENTED_ARTICLE)
    await app.chooseTheme(theme)
    // Without one passage, so that what is said of a missing one is looked at too.
    await app.pasteArticle(PARAGRAPHS.filter((_, i) => i !== 11).join('\n\n'))
    await expect(app.article.getByRole('status')).toContainText('39 of 40')
    await expectNoViolation(page)
  })
}
