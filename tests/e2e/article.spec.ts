// The article's panel: the whole retelling in reading order, joined both ways with the map and the cards.
import { expectNotTinted, expectTinted } from './driver.ts'
import { takePictureAsPointed, takeSettledPicture } from './picture.ts'
import { areaOf, passagesOf, placeIn, story } from './shipped.ts'
import { expect, test } from './test.ts'

const ARTICLE = '#panel=article'

/** What a passage is, where it is no plain paragraph. */
const MARKS = {
  headline: 'Headline',
  heading: 'Heading',
  body: '',
  caption: 'Photo caption',
  embed: 'Embedded video',
}

test('given the article opened by its tab, when it is read, then every passage stands there in order, with its number and what it is @phone', async ({
  app,
}) => {
  await app.open()
  await app.openPanel('Article')
  await app.expectLink('panel', 'article')
  const told = story.passages.map(
    ({ paragraphs, kind, text }) => `¶ ${paragraphs.join(', ')}${MARKS[kind]}Cite${text}`,
  )
  await expect(app.passages).toHaveText(told)
  const [source] = story.sources.filter(({ role }) => role === 'primary')
  await expect(app.article.getByRole('heading', { level: 2 })).toHaveText(source?.title ?? '')
  await expect(app.article).toContainText('Retold here in our own words')
})

test('given a mention in the article, when it is clicked, then its area has the card and the link, and the article stays @phone', async ({
  app,
}) => {
  await app.open(ARTICLE)
  for (const [paragraph, words, id] of [
    [9, 'Crimea', 'crimea'],
    [32, 'Poland', 'poland'],
  ] as const) {
    const before = await app.camera()
    await app.mention(paragraph, words).click()
    await app.expectCard(areaOf(id).names.en)
    await app.expectLink('area', id)
    await app.expectLink('panel', 'article')
    await expect.poll(() => app.camera(), 'the map goes there').not.toEqual(before)
    if (await app.isPhone()) await app.closeCard()
    await expect(app.passage(paragraph)).toBeInViewport()
  }
})

test('given the focus on a mention, when Enter is pressed and then Escape, then the card opens and closes and the reader is where they were', async ({
  app,
}) => {
  await app.open(ARTICLE)
  const mention = app.mention(4, 'Eastern Ukraine')
  await app.tabTo(mention)
  await app.pressKeys('Enter')
  await app.expectCard('Eastern Ukraine')
  await app.pressKeys('Escape')
  await app.expectNoCard()
  await expect(mention).toBeFocused()
})

test('given a capital that stands for its government, when the article is read, then it is no way to the map and says why', async ({
  app,
}) => {
  await app.open(ARTICLE)
  await expect(app.passage(2)).toContainText('Kyiv')
  await expect(
    app.passage(2).getByTitle('Here “Kyiv” stands for the government, not the place.'),
  ).toHaveText('Kyiv')
})

test('given the article, when a mention is pointed at or has the focus, then its area lights up on the map, and no longer after', async ({
  app,
  page,
}) => {
  await app.open(ARTICLE)
  const mention = app.mention(4, 'Eastern Ukraine')
  await mention.scrollIntoViewIfNeeded()
  const before = await takeSettledPicture(app)
  const isAsBefore = async () => (await takePictureAsPointed(app)).equals(before)

  await mention.hover()
  await expect.poll(isAsBefore, 'the map stays as it was while pointing').toBe(false)
  await page.mouse.move(2, 2)
  await expect.poll(isAsBefore, 'the map comes back').toBe(true)

  await mention.focus()
  await expect.poll(isAsBefore, 'the map stays as it was while focused').toBe(false)
  await mention.blur()
  await expect.poll(isAsBefore, 'the map comes back').toBe(true)
})

test('given the article, when an area is pointed at on the map, then its mentions light up in the text, and no others', async ({
  app,
  page,
}) => {
  await app.open(ARTICLE)
  const [crimea, ukraine] = [app.mention(9, 'Crimea'), app.mention(9, 'Ukraine')]
  await expectNotTinted(crimea)

  const { x, y } = await app.pointOf(placeIn('crimea'))
  await page.mouse.move(x, y)
  await expectTinted(crimea)
  await expectNotTinted(ukraine)

  await page.mouse.move(2, 2)
  await expectNotTinted(crimea)
})

test('given a link to a passage, when it is opened and loaded again, then the passage is in sight and marked @phone', async ({
  app,
}) => {
  await app.open('#panel=article&passage=p30')
  await app.expectPassageShown(30)
  await app.reload()
  await app.expectPassageShown(30)
  await expect(app.notices).toBeEmpty()
})

test('given a link to a passage, when the reader goes to another panel and back, then no passage is marked any more', async ({
  app,
}) => {
  await app.open('#panel=article&passage=p30')
  await app.expectPassageShown(30)
  await app.openPanel('Timeline')
  await app.expectLink('passage', null)
  await app.openPanel('Article')
  await expectNotTinted(app.passage(30))
})

test('given a piece of evidence on a card, when it is asked for in the article, then the article shows its passage, and going back brings the card @phone', async ({
  app,
}) => {
  const paragraph = passagesOf('poland')[0]?.paragraphs[0] ?? Number.NaN
  await app.open('#area=poland')
  const here = app.card('Poland').getByRole('region', { name: 'Proposals here' })
  await here
    .getByRole('button', { name: `Evidence: Paragraph ${paragraph}` })
    .first()
    .click()
  await here.getByRole('button', { name: 'Show in the article' }).click()

  await app.expectPassageShown(paragraph)
  await app.expectLink('passage', `p${paragraph}`)
  // On a phone the article stands in front of the card.
  if (!(await app.isPhone())) await app.expectCard('Poland')

  await app.goBack()
  await expect(app.article).toBeHidden()
  await app.expectCard('Poland')
})

test('given a passage that was shown from a card, when the reader has scrolled on and asks for it again, then it is in sight again, with the focus', async ({
  app,
}) => {
  const paragraph = passagesOf('poland')[0]?.paragraphs[0] ?? Number.NaN
  await app.open('#area=poland')
  const here = app.card('Poland').getByRole('region', { name: 'Proposals here' })
  await here
    .getByRole('button', { name: `Evidence: Paragraph ${paragraph}` })
    .first()
    .click()
  const show = here.getByRole('button', { name: 'Show in the article' })
  await show.click()
  await app.expectPassageShown(paragraph)

  await app.passage(2).scrollIntoViewIfNeeded()
  await expect(app.passage(paragraph)).not.toBeInViewport()
  await show.click()
  await app.expectPassageShown(paragraph)
  await expect(app.passage(paragraph)).toBeFocused()
})

// On a phone card and article have one place, and it is the passage that was asked for.
test('given a link to an area and a passage, when it is opened, then the passage is in sight @phone', async ({
  app,
}) => {
  await app.open('#area=donetsk&panel=article&passage=p30')
  await app.expectPassageShown(30)
  if (await app.isPhone()) await app.page.getByRole('button', { name: 'Back to Donetsk' }).click()
  await app.expectCard('Donetsk')
})
