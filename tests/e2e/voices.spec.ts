// Actors and their voices: their cards, the way to them from wherever they are named, and the map of what one of them
// wants and refuses.
import { expectNoViolation } from './axe.ts'
import { expectOtherPicture, expectSamePicture, takeSettledPicture } from './picture.ts'
import { placeIn, proposalOf } from './shipped.ts'
import { expect, test } from './test.ts'

const CAMERA = '#map=5/48.3/34'

test('given the card of an area, when an actor that is named there is chosen, then its card is there, in the link, and the way back leads to the area', async ({
  app,
}) => {
  await app.open('#area=crimea')
  await app.expectCard('Crimea')
  await app.actor('Russia', app.card('Crimea')).click()
  await app.expectCard('Russia')
  const card = app.card('Russia')
  await expect(card.getByRole('heading', { level: 2 })).toBeFocused()
  await expect(card.getByRole('region', { name: 'Positions' })).toContainText('front line')
  await expect(card.getByRole('region', { name: 'Beyond the article' })).toBeAttached()
  await app.expectLink('actor', 'russia')
  await app.expectLink('area', null)

  await app.goBack()
  await app.expectCard('Crimea')
  await app.goForward()
  await app.expectCard('Russia')
})

test('given a capital that stands for its government, when it is chosen in the article, then the card of who is meant is there, and it looks unlike a place', async ({
  app,
}) => {
  await app.open('#panel=article')
  const metonym = app.passage(2).getByRole('button', { name: 'Kyiv' }).first()
  const place = app.mention(9, 'Crimea')
  const styleOf = (target: typeof place) =>
    target.evaluate((element) => getComputedStyle(element).textDecorationStyle)
  expect(await styleOf(metonym)).not.toBe(await styleOf(place))
  await metonym.click()
  await app.expectCard('Ukraine')
  await app.expectLink('actor', 'ukraine')
  await expect(app.card('Ukraine').getByRole('region', { name: 'In the article' })).toContainText(
    '“Kyiv” stands for the government',
  )
})

test('given the card of an actor, when its voice is picked, then map, banner, legend and link say what it wants and refuses, and Escape closes the card first and then ends the voice', async ({
  app,
  page,
}) => {
  await app.open(`${CAMERA}&actor=russia`)
  const before = await takeSettledPicture(app)
  const pick = app.card('Russia').getByRole('button', { name: /what it wants and refuses/ })
  await pick.click()
  await expect(pick).toHaveAttribute('aria-pressed', 'true')
  await expect(app.voice).toContainText('What Russia wants and refuses')
  await app.expectLink('voice', 'russia')
  await expectOtherPicture(app, before)

  await test.step('the legend says on what it rests', async () => {
    await app.legend.getByText('Russia · rejects', { exact: true }).click()
    const evidence = app.legend.getByRole('button', { name: /^Evidence: Paragraph/ }).first()
    await evidence.click()
    await expect(app.legend.getByRole('blockquote').first()).toBeVisible()
    await app.legend.getByText('Russia · rejects', { exact: true }).click()
  })

  await page.keyboard.press('Escape')
  await app.expectNoCard()
  await expect(app.voice).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(app.voice).toHaveCount(0)
  await app.expectLink('voice', null)
})

test('given a link with a voice, when it is opened, then the map shows it, the banner leads to the actor, and its button ends it @phone', async ({
  app,
}) => {
  await app.open(`${CAMERA}&voice=russia`)
  await app.voice
    .getByRole('button', { name: 'What Russia wants and refuses', exact: true })
    .click()
  await app.expectCard('Russia')
  await app.closeCard()
  await app.voice.getByRole('button', { name: /^End/ }).click()
  await expect(app.voice).toHaveCount(0)
  await app.expectLink('voice', null)
})

test('given a picked voice, when the graphics card draws, then it shows the voice too, and no longer once it is ended', async ({
  app,
}) => {
  await app.open(`${CAMERA}&draw=gl`)
  await app.expectDrawnBy('gl')
  const before = await takeSettledPicture(app)
  await app.open(`${CAMERA}&draw=gl&voice=russia`)
  await app.expectDrawnBy('gl')
  await expectOtherPicture(app, before)
  await app.voice.getByRole('button', { name: /^End/ }).click()
  await expectSamePicture(app, before)
})

test('given the first view, when the legend is asked for what is ringed with dots, then it names whose view the article does not give, with the passage', async ({
  app,
}) => {
  await app.open()
  await app.legend.getByText('Silent in the article').click()
  await expect(app.legend.getByRole('button', { name: 'Poland', exact: true })).toBeVisible()
  await expect(app.legend.getByRole('button', { name: 'Romania', exact: true })).toBeVisible()
  await expect(app.legend.getByRole('button', { name: 'Ukraine', exact: true })).toHaveCount(0)
  await app.legend.getByRole('button', { name: 'Evidence: Paragraph 32' }).first().click()
  await expect(app.legend.getByRole('blockquote').first()).toBeVisible()
})

test('given a mouse, when it rests on an area, then its name and counts stand beside it, and leave with it', async ({
  app,
  page,
}) => {
  await app.open(CAMERA)
  const { x, y } = await app.pointOf(placeIn('crimea'))
  const tip = page.locator('.area-tip')
  await expect(tip).toBeHidden()
  await page.mouse.move(x - 3, y)
  await page.mouse.move(x, y)
  await expect(tip).toBeVisible()
  await expect(tip).toContainText(/Crimea\s*\d+ passages? · \d+ positions? · \d+ silences?/)
  const box = await tip.boundingBox()
  expect(Math.abs((box?.x ?? 0) - x)).toBeLessThan(300)
  await page.mouse.move(2, 2)
  await expect(tip).toBeHidden()
})

test('given the list of places, when a row has the focus of the keyboard, then its area lights up on the map', async ({
  app,
  page,
}) => {
  await app.open(`${CAMERA}&panel=places`)
  await expect(app.area('Poland')).toBeVisible()
  const before = await takeSettledPicture(app)
  await app.tabTo(app.areas.getByRole('option').first())
  await page.keyboard.press('ArrowDown')
  await expectOtherPicture(app, before)
})

test('given a screen reader, when a proposal is drawn or a voice picked, then it is said, and the map says in words what it shows', async ({
  app,
  page,
}) => {
  await app.open(`${CAMERA}&actor=poland`)
  await expect(app.map).toHaveAccessibleDescription(/Ringed with dots.*Poland, Romania/)
  await app
    .card('Poland')
    .getByRole('button', { name: /what it wants and refuses/ })
    .click()
  await expect(
    page.getByRole('status').filter({ hasText: 'What Poland wants and refuses: ' }),
  ).toContainText('silent in Poland')
  await app.closeCard()
  const { title } = proposalOf('staging')
  await app.toggleProposal(title)
  await expect(page.getByRole('status').filter({ hasText: `Drawn: ${title}.` })).toBeAttached()
  await expect(app.map).toHaveAccessibleDescription(new RegExp(`Drawn: ${title}`))
})

for (const theme of ['light', 'dark'] as const) {
  test(`given the ${theme} theme, when axe looks at an actor’s card with its voice on the map, then it finds nothing @phone`, async ({
    app,
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await app.open(`${CAMERA}&actor=russia&voice=russia`)
    await app.expectCard('Russia')
    await expect(app.card('Russia').getByRole('region', { name: 'Positions' })).toBeVisible()
    await expectNoViolation(page)
  })
}
