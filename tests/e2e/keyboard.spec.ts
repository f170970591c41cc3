// Everything that the mouse can do, by keys alone.
import { areaOf, passagesOf, story } from './shipped.ts'
import { expect, test } from './test.ts'

test('given the keyboard, when an area is chosen in the list, then its card has the focus, and Escape closes it and gives the focus back to the list', async ({
  app,
}) => {
  await app.open('#panel=places')
  const options = app.areas.getByRole('option')
  await app.tabTo(options.first())
  await app.pressKeys('ArrowDown', 'ArrowDown')
  await expect(options.nth(2)).toBeFocused()
  const name = await options.nth(2).evaluate((option) => {
    const label = document.getElementById(option.getAttribute('aria-labelledby') ?? '')
    return label?.textContent ?? ''
  })
  await app.pressKeys('Enter')
  await app.expectCard(name)
  await expect(app.card(name).getByRole('heading', { level: 2 })).toBeFocused()

  await app.pressKeys('Escape')
  await app.expectNoCard()
  await expect(app.area(name)).toBeFocused()
})

test('given a card opened by key, when its Close is pressed, or Escape within it, then the focus returns to the list', async ({
  app,
}) => {
  await app.open('#panel=places')
  const first = app.areas.getByRole('option').first()
  const close = app.page.getByRole('button', { name: 'Close', exact: true })
  await app.tabTo(first)
  for (const key of ['Enter', 'Escape']) {
    await app.pressKeys('Enter')
    await app.tabTo(close)
    await app.pressKeys(key)
    await app.expectNoCard()
    await expect(first).toBeFocused()
  }
})

test('given the focus on a switch, when Space is pressed, then the proposal is on, and off again', async ({
  app,
}) => {
  const [proposal] = story.proposals
  if (!proposal) throw new Error('the story has no proposal')
  await app.open()
  const toggle = app.proposal(proposal.title)
  await app.tabTo(toggle)
  await app.pressKeys('Space')
  await expect(toggle).toBeChecked()
  await app.expectLink('proposals', proposal.id)
  await app.pressKeys('Space')
  await expect(toggle).not.toBeChecked()
})

test('given the focus on the map, when Enter is pressed, then the area at the middle is selected', async ({
  app,
}) => {
  await app.open('#map=7/47.98/37.72')
  await app.tabTo(app.map)
  await app.pressKeys('Enter')
  await app.expectCard('Donetsk')
  await app.pressKeys('Escape')
  await app.expectNoCard()
  await expect(app.map).toBeFocused()
})

test('given no area at the middle of the map, when Enter is pressed there, then a message says so', async ({
  app,
}) => {
  await app.open('#map=4/10/-35')
  await app.tabTo(app.map)
  await app.pressKeys('Enter')
  await expect(app.page.getByText('No area of this story is at the cross.')).toBeVisible()
  await app.expectNoCard()
})

test('given the focus on the map, when arrows and plus are pressed, then the camera moves', async ({
  app,
}) => {
  await app.open('#map=5/48/30')
  await app.tabTo(app.map)
  await app.pressKeys('ArrowRight')
  await expect.poll(async () => (await app.camera()).lng).toBeGreaterThan(30.5)
  await app.pressKeys('+')
  await expect.poll(async () => (await app.camera()).zoom).toBe(6)
})

test('given a card, when an evidence button is pressed by key, then the passage opens in place and the focus stays', async ({
  app,
}) => {
  const passage = passagesOf('poland')[0]
  if (!passage) throw new Error('the story has no passage on Poland')
  await app.open('#area=poland')
  const section = app
    .card(areaOf('poland').names.en)
    .getByRole('region', { name: 'Proposals here' })
  const evidence = section
    .getByRole('button', { name: `Evidence: Paragraph ${passage.paragraphs.join(', ')}` })
    .first()
  await app.tabTo(evidence)
  await app.pressKeys('Enter')
  await expect(evidence).toHaveAttribute('aria-expanded', 'true')
  await expect(section.getByRole('blockquote')).toContainText(passage.text)
  await expect(evidence).toBeFocused()
  await app.pressKeys('Enter')
  await expect(section.getByRole('blockquote')).toHaveCount(0)
})
