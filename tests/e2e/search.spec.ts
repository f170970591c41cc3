// Search: anything in the story is found in any spelling, and every hit leads to its place.
import { expectNoViolation } from './axe.ts'
import { proposalOf, story } from './shipped.ts'
import { expect, test } from './test.ts'

test('given any place on the page, when / is pressed, then one types into the search; in a field it is a sign like others', async ({
  app,
  page,
}) => {
  await app.open()
  await app.map.focus()
  await app.pressKeys('/')
  await expect(app.search).toBeFocused()
  await app.search.fill('a')
  await app.pressKeys('/')
  await expect(app.search).toHaveValue('a/')
  await page.keyboard.press('Escape')
  await expect(app.search).toHaveValue('')
})

test('given another spelling, when an area is searched and chosen with the keyboard, then its card is there, and the map shows it @phone', async ({
  app,
}) => {
  await app.open('#map=3/10/10')
  await app.searchFor('Крым')
  const option = app.hits.getByRole('option').first()
  await expect(option).toContainText('Crimea')
  await expect(option).toHaveAttribute('aria-selected', 'true')
  const active = await app.search.getAttribute('aria-activedescendant')
  expect(await option.getAttribute('id')).toBe(active)
  await app.pressKeys('Enter')
  await app.expectCard('Crimea')
  await expect(app.hits).toHaveCount(0)
  await expect.poll(async () => (await app.camera()).zoom).toBeGreaterThan(4)
  const { lat, lng } = await app.camera()
  expect(Math.abs(lat - 45.3)).toBeLessThan(4)
  expect(Math.abs(lng - 34)).toBeLessThan(6)
})

test('given hits of several kinds, when one goes through them with the arrow keys, then each in turn is the one that Enter chooses', async ({
  app,
}) => {
  await app.open()
  await app.searchFor('Kiev')
  await expect(app.hits.getByRole('group', { name: 'Actors' })).toBeVisible()
  const passages = app.hits.getByRole('group', { name: /^Passages/ })
  await expect(passages.getByRole('option').first()).toContainText('Kyiv')
  const options = app.hits.getByRole('option')
  await app.pressKeys('ArrowDown')
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true')
  await app.pressKeys('ArrowUp', 'ArrowUp')
  await expect(options.last()).toHaveAttribute('aria-selected', 'true')
})

test('given words of a passage, when the hit is chosen, then the article shows that passage @phone', async ({
  app,
}) => {
  await app.open()
  await app.searchFor('deterrent strong')
  const passages = app.hits.getByRole('group', { name: /^Passages/ })
  await expect(passages.locator('mark').first()).toHaveText('deterrent')
  await passages.getByRole('option').first().click()
  const passage = story.passages.find(({ text }) => text.includes('deterrent strong'))
  await app.expectPassageShown(passage?.paragraphs[0] ?? 0)
})

test('given a proposal, when its hit is chosen, then it is drawn and what it says is in sight @phone', async ({
  app,
  page,
}) => {
  await app.open('#panel=timeline')
  const { title, summary } = proposalOf('freeze')
  await app.searchFor('freeze front')
  await app.hits.getByRole('group', { name: 'Proposals' }).getByRole('option').first().click()
  await app.expectLink('proposals', 'freeze')
  await expect(app.proposal(title)).toBeChecked()
  await expect(page.getByText(summary)).toBeInViewport()
})

test('given an actor and a source, when their hits are chosen, then the actor’s card and the page about the map open', async ({
  app,
  page,
}) => {
  await app.open()
  await app.searchFor('Зеленский')
  await app.hits.getByRole('group', { name: 'Actors' }).getByRole('option').first().click()
  await app.expectCard('Volodymyr Zelenskyy')
  const source = story.sources.find(({ document }) => document === 'A/RES/68/262')
  await app.searchFor('A/RES/68/262')
  await app.hits.getByRole('group', { name: 'Sources' }).getByRole('option').first().click()
  await app.expectLink('panel', 'about')
  await expect(page.getByRole('listitem').filter({ hasText: source?.note ?? '' })).toBeInViewport()
})

test('given nothing typed, and then what the story does not have, then the reader is told what to do, with the nearest word', async ({
  app,
  page,
}) => {
  await app.open()
  await app.search.click()
  await expect(page.getByText(/^Type a place, a name/)).toBeVisible()
  await app.search.fill('zzgarantees')
  await expect(page.getByText('Nothing in this story has “zzgarantees”.')).toBeVisible()
  await page.getByRole('button', { name: 'guarantees', exact: true }).click()
  await expect(app.search).toHaveValue('guarantees')
  await expect(app.hits.getByRole('option').first()).toBeVisible()
})

test('given a page that was opened, when nobody has searched, then no code of the search has come', async ({
  app,
  page,
}) => {
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  await app.open()
  const before = scripts.length
  await app.searchFor('Crimea')
  expect(scripts.slice(0, before).filter((url) => /search-client|Hits/.test(url))).toEqual([])
  expect(scripts.slice(before).some((url) => /search-client/.test(url))).toBe(true)
})

for (const theme of ['light', 'dark'] as const) {
  test(`given the ${theme} theme, when axe looks at hits, at none and at the empty search, then it finds nothing @phone`, async ({
    app,
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme })
    await app.open()
    await app.search.click()
    await expect(page.getByText(/^Type a place, a name/)).toBeVisible()
    await expectNoViolation(page, 'at first')
    await app.searchFor('Ukraine')
    await expectNoViolation(page, 'hits')
    await app.search.fill('zzgarantees')
    await expect(page.getByText(/^Nothing in this story/)).toBeVisible()
    await expectNoViolation(page, 'no hits')
  })
}

test('given 320 pixels, when one searches, then all hits are within the page', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await app.open()
  await app.searchFor('Ukraine')
  const widths = await page.evaluate(() => ({
    page: document.documentElement.scrollWidth,
    hit: Math.max(
      ...Array.from(document.querySelectorAll('.hit'), (one) => one.getBoundingClientRect().right),
    ),
  }))
  expect(widths.page).toBe(320)
  expect(widths.hit).toBeLessThanOrEqual(320)
})
