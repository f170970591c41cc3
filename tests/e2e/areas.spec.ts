// Each area of the story, chosen on the map itself, shows what is said about it.
import { areaOf, cornersOf, passagesOf } from './shipped.ts'
import { expect, test } from './test.ts'

// Of nested areas a click takes the smallest. Donbas has no point of its own, as its two oblasts fill it:
// on the map it is reached through one of them, by the card's way outward.
for (const id of ['crimea', 'donetsk', 'poland', 'romania']) {
  const { names } = areaOf(id)
  test(`given the first view, when ${names.en} is clicked on the map, then its card tells what the article says @phone`, async ({
    app,
  }) => {
    await app.open()
    await app.clickArea(id)

    await app.expectCard(names.en)
    const card = app.card(names.en)
    for (const heading of ['In the article', 'Positions', 'Silences', 'Proposals here', 'Facts']) {
      await expect(card.getByRole('heading', { name: heading, exact: true })).toBeVisible()
    }
    const said = card.getByRole('region', { name: 'In the article' })
    const passages = passagesOf(id)
    expect(passages.length, `the story names ${names.en}`).toBeGreaterThan(0)
    for (const { text, paragraphs } of passages.slice(0, 4)) {
      const item = said.getByRole('listitem').filter({ hasText: text })
      await expect(item).toBeVisible()
      await expect(item).toContainText(`¶ ${paragraphs.join(', ')}`)
    }
    await app.expectLink('area', id)
    // On a phone it takes the card's place, whose closing would clear the selection.
    if (await app.isPhone()) return
    await app.openPanel('Places')
    await expect(app.area(names.en)).toHaveAttribute('aria-selected', 'true')
  })
}

test('given Luhansk clicked on the map, when the way outward is followed, then Donbas, Eastern Ukraine and Ukraine show their cards @phone', async ({
  app,
}) => {
  await app.open()
  await app.clickArea('luhansk')
  await app.expectCard('Luhansk')
  for (const name of ['Donbas', 'Eastern Ukraine', 'Ukraine']) {
    const current = app.page.getByRole('complementary')
    const wayOut = current.getByRole('navigation', { name: 'Part of' })
    await expect(wayOut.getByRole('button').last()).toHaveText(name)
    await wayOut.getByRole('button', { name, exact: true }).click()
    await app.expectCard(name)
  }
})

test('given the list, when Donbas is chosen there, then its card tells what the article says @phone', async ({
  app,
}) => {
  await app.open()
  await app.selectFromList('Donbas')
  await app.expectCard('Donbas')
  const said = app.card('Donbas').getByRole('region', { name: 'In the article' })
  const [first] = passagesOf('donbas')
  await expect(said).toContainText(first?.text ?? 'a passage')
  await expect(said).toContainText(`¶ ${first?.paragraphs.join(', ')}`)
})

test('given a card, when a place that no area of the story covers is clicked, then the card closes', async ({
  app,
}) => {
  await app.open('#map=5/45/18&area=romania')
  await app.expectCard('Romania')
  await app.clickPlace([14.5, 47.5])
  await app.expectNoCard()
  await app.expectLink('area', null)
})

test('given a selection, when it fits into what the panels leave free, then no corner of it is covered @phone', async ({
  app,
}) => {
  await app.open()
  const before = await app.camera()
  await app.selectFromList('Poland')
  await app.expectCard('Poland')
  await expect.poll(() => app.camera(), 'the camera moves').not.toEqual(before)

  const free = async () => {
    const map = await app.mapBox()
    const card = await app.card('Poland').boundingBox()
    const isBeside = card !== null && card.y < map.y + map.height && card.x > map.x
    return { ...map, right: isBeside ? card.x : map.x + map.width, bottom: map.y + map.height }
  }
  await expect(async () => {
    const box = await free()
    for (const corner of cornersOf('poland')) {
      const { x, y } = await app.pointOf(corner)
      expect(x).toBeGreaterThan(box.x)
      expect(x).toBeLessThan(box.right)
      expect(y).toBeGreaterThan(box.y)
      expect(y).toBeLessThan(box.bottom)
    }
  }).toPass({ timeout: 20_000 })
})
