// The panel of positions: who says what as a grid, two actors, room for agreement, and what a link keeps of it.
import type { Page } from '@playwright/test'
import { LARGE_TABLE, makeTableStory } from '../fuzz/table-story.ts'
import { expectNoViolation } from './axe.ts'
import { proposalOf, story, storyJson } from './shipped.ts'
import { expect, test } from './test.ts'

const POSITIONS = '#panel=positions'

const gridOf = (page: Page) => page.getByRole('grid', { name: 'Positions' })
const slipOf = (page: Page, actor: string) =>
  page.getByRole('main').getByRole('region', { name: new RegExp(`^${actor}`) })

/** The cell of an actor and a column, by their names. */
async function cellOf(page: Page, actor: string, column: string) {
  const grid = gridOf(page)
  const at = await grid
    .getByRole('columnheader', { name: new RegExp(`${column}$`) })
    .getAttribute('aria-colindex')
  return grid
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: actor, exact: true }) })
    .locator(`[aria-colindex="${at}"]`)
}

const nameOf = (id: string) => story.actors.find((actor) => actor.id === id)?.name ?? ''

/** Actors with a view or a silence on a proposal. */
const heard = new Set([
  ...story.positions.flatMap(({ on, actors }) => ('proposal' in on ? actors : [])),
  ...story.silences.flatMap(({ proposals, actor }) => (proposals.length > 0 ? [actor] : [])),
])

test('given the tab of positions, when it is opened, then there is a grid with every actor that was heard of and every proposal', async ({
  app,
  page,
}) => {
  await app.open()
  await app.openPanel('Positions')
  await app.expectLink('panel', 'positions')
  const grid = gridOf(page)
  await expect(grid.getByRole('rowheader')).toHaveCount(heard.size)
  for (const id of heard) {
    await expect(grid.getByRole('rowheader', { name: nameOf(id), exact: true })).toHaveCount(1)
  }
  await expect(grid.getByRole('columnheader')).toHaveCount(story.proposals.length)
  for (const group of ['States', 'Alliances, groups, documents', 'People', 'Analysts']) {
    await expect(grid.getByRole('gridcell', { name: group, exact: true })).toHaveCount(1)
  }
})

test('given silence, nothing said and an actor that is undecided, when the table is read, then each is told apart from the others', async ({
  app,
  page,
}) => {
  await app.open(POSITIONS)
  await expect(await cellOf(page, 'Poland', 'Staging in a neighbour')).toHaveAccessibleName(
    'silent',
  )
  await expect(await cellOf(page, 'NATO', 'NATO membership')).toHaveAccessibleName(
    /^undecided, .*; silent$/,
  )
  const blank = await cellOf(page, 'Poland', 'NATO membership')
  await expect(blank).toHaveAccessibleName('')
  await blank.click()
  await expect(slipOf(page, 'Poland')).toContainText('no view was to be expected')
})

test('given a cell with several views, when it is opened, then all are there with basis, date and evidence, the article apart from what lies beyond it, and the link keeps it', async ({
  app,
  page,
}) => {
  await app.open(POSITIONS)
  const cell = await cellOf(page, 'Ukraine', '30-day ceasefire')
  await expect(cell).toHaveAccessibleName(
    'supports on conditions, text of a document, 11 March 2025, beyond the article; silent',
  )
  await cell.click()
  await app.expectLink('cell', 'ukraine,ceasefire')
  const slip = slipOf(page, 'Ukraine')
  await expect(slip.getByRole('heading', { level: 3 })).toBeFocused()
  await expect(slip.getByRole('heading', { level: 4 })).toHaveText([
    'Silences',
    'Beyond the article',
  ])
  await expect(slip).toContainText('text of a document · 11 March 2025')
  await slip
    .getByRole('button', { name: /^Evidence:/ })
    .first()
    .click()
  await expect(slip.getByRole('blockquote')).toBeVisible()

  await app.reload()
  await expect(slipOf(page, 'Ukraine')).toBeVisible()
  await slipOf(page, 'Ukraine').getByRole('button', { name: 'Close the views' }).click()
  await expect(slipOf(page, 'Ukraine')).toHaveCount(0)
  await app.expectLink('cell', null)
  await app.goBack()
  await app.expectLink('cell', 'ukraine,ceasefire')
})

test('given a cell with views on areas, when it is pointed at or opened, then its areas stand out on the map', async ({
  app,
  page,
}) => {
  await app.open(`#map=6.6/45.3/34.4&panel=positions&by=areas&draw=plain`)
  const picture = () => app.map.screenshot()
  await page.getByRole('heading', { name: 'Positions' }).waitFor({ state: 'attached' })
  await page.mouse.move(30, 780)
  const before = await picture()
  const cell = await cellOf(page, 'Russia', 'Crimea')
  await cell.hover()
  await expect.poll(async () => before.equals(await picture()), 'the map is as before').toBe(false)
  await page.mouse.move(30, 780)
  await expect.poll(async () => before.equals(await picture()), 'the map is as before').toBe(true)
})

test('given a row, when its voice is picked by the keyboard, then the map shows it, and no longer when it is pressed again', async ({
  app,
  page,
}) => {
  await app.open(POSITIONS)
  const head = gridOf(page).getByRole('rowheader', { name: 'Russia', exact: true })
  await head.getByRole('button', { name: 'Russia', exact: true }).focus()
  await app.pressKeys('Tab')
  const pick = head.getByRole('button', { name: 'What Russia wants and refuses', exact: true })
  await expect(pick).toBeFocused()
  await app.pressKeys('Enter')
  await expect(pick).toHaveAttribute('aria-pressed', 'true')
  await expect(app.voice).toBeVisible()
  await app.expectLink('voice', 'russia')
  await app.expectNoCard()
  await app.pressKeys('Enter')
  await expect(app.voice).toHaveCount(0)
  await app.expectLink('voice', null)

  await test.step('arrow keys go on from its row', async () => {
    await app.pressKeys('ArrowDown')
    await expect(pick).not.toBeFocused()
    await app.pressKeys('ArrowUp')
    await expect(head.getByRole('button', { name: 'Russia', exact: true })).toBeFocused()
  })
})

test('given a head of a column, when it is pressed, then its proposal is drawn, and pressed again it is not', async ({
  app,
  page,
}) => {
  await app.open(POSITIONS)
  const head = gridOf(page).getByRole('button', { name: proposalOf('freeze').title, exact: true })
  await head.click()
  await app.expectLink('proposals', 'freeze')
  await expect(head).toHaveAttribute('aria-pressed', 'true')
  await head.click()
  await app.expectLink('proposals', null)
})

test('given the keyboard, when it is used in the grid, then arrows move, Enter opens a cell and Escape comes back to it', async ({
  app,
  page,
}) => {
  await app.open(POSITIONS)
  const grid = gridOf(page)
  await app.tabTo(grid.getByRole('button', { name: 'Ukraine', exact: true }))
  await app.pressKeys('ArrowDown', 'ArrowRight')
  const cell = await cellOf(page, 'Russia', proposalOf('allied-force').title)
  await expect(cell).toBeFocused()
  await app.pressKeys('Enter')
  const slip = slipOf(page, 'Russia')
  await expect(slip.getByRole('heading', { level: 3 })).toBeFocused()
  await app.pressKeys('Escape')
  await expect(slip).toHaveCount(0)
  await expect(cell).toBeFocused()
  await app.pressKeys('Control+Home', 'End')
  await expect(
    grid.getByRole('button', { name: proposalOf('leaders-meeting').title }),
  ).toBeFocused()
  await app.pressKeys('Tab')
  await expect(grid.locator(':focus')).toHaveCount(0)
})

test('given filters, when they are set, then only what they keep is shown, what they keep back is marked, and the link has them', async ({
  app,
  page,
}) => {
  await app.open(POSITIONS)
  await page.getByText('Filters', { exact: true }).click()
  await page
    .getByRole('combobox', { name: 'Basis', exact: true })
    .selectOption({ label: 'in their own words' })
  await app.expectLink('basis', 'own-words')
  const cell = await cellOf(page, 'Vladimir Putin', proposalOf('article-5-guarantee').title)
  await expect(cell).toHaveAccessibleName('1 kept back by the filters')
  await expect(
    await cellOf(page, 'Vladimir Putin', proposalOf('allied-force').title),
  ).toHaveAccessibleName('rejects, in their own words, 5 September 2025, beyond the article')
  await page
    .getByRole('combobox', { name: 'Source', exact: true })
    .selectOption({ label: 'The article' })
  await expect(gridOf(page).getByRole('rowheader', { name: 'Vladimir Putin' })).toHaveCount(1)

  await page
    .getByRole('combobox', { name: 'Proposal', exact: true })
    .selectOption({ label: proposalOf('plan-28').title })
  await expect(gridOf(page).getByRole('columnheader')).toHaveCount(1)
  await app.reload()
  await expect(gridOf(page).getByRole('columnheader')).toHaveCount(1)
  await page.getByText('Filters: 3 on').click()
  await page.getByRole('button', { name: 'Clear the filters' }).click()
  await expect(gridOf(page).getByRole('columnheader')).toHaveCount(story.proposals.length)
  await app.expectLink('basis', null)
})

test('given actors with nothing in the table, when they are asked for, then they are shown, and fold again', async ({
  app,
  page,
}) => {
  await app.open(POSITIONS)
  const rows = gridOf(page).getByRole('rowheader')
  await expect(rows).toHaveCount(heard.size)
  await page
    .getByRole('button', {
      name: `Show ${story.actors.length - heard.size} actors with nothing in them`,
    })
    .click()
  await expect(rows).toHaveCount(story.actors.length)
  await app.expectLink('empty', 'shown')
  await page.getByRole('button', { name: 'Fold what has nothing in it' }).click()
  await expect(rows).toHaveCount(heard.size)
})

test('given another order, when it is chosen, then rows and columns follow it', async ({
  app,
  page,
}) => {
  await app.open(POSITIONS)
  await page
    .getByRole('combobox', { name: 'Order', exact: true })
    .selectOption({ label: 'by name' })
  const labels = story.proposals.map(({ label }) => label)
  await expect(gridOf(page).getByRole('columnheader')).toHaveText(
    labels.toSorted((a, b) => a.localeCompare(b, 'en')),
  )
  await app.expectLink('sort', 'name')
})

test('given two actors, when they are chosen, then it is told where they agree, differ and cannot be compared, each with its evidence @phone', async ({
  app,
  page,
}) => {
  await app.open(POSITIONS)
  await page.getByRole('button', { name: 'Two actors' }).click()
  await page
    .getByRole('combobox', { name: 'First actor', exact: true })
    .selectOption({ label: 'Ukraine' })
  await page
    .getByRole('combobox', { name: 'Second actor', exact: true })
    .selectOption({ label: 'Russia' })
  await app.expectLink('pair', 'ukraine,russia')
  const part = (name: string) => page.getByRole('region', { name, exact: true })
  await expect(part('They differ').getByRole('listitem')).toContainText([
    '30-day ceasefire',
    'NATO membership',
    'Crimea',
  ])
  const membership = part('They differ').getByRole('button', { name: /NATO membership/ })
  await expect(membership).toContainText(/Ukraine.*accepts.*Russia.*refuses/)
  await membership.click()
  await part('They differ')
    .getByRole('button', { name: /^Evidence:/ })
    .first()
    .click()
  await expect(part('They differ').getByRole('blockquote')).toBeVisible()
  await expect(part('Cannot be compared: silence')).toContainText('Allied force inside Ukraine')
  await expect(part('What the story says of both together')).toContainText('disagree')
  const count = (name: string) => part(name).getByRole('button', { expanded: false }).count()
  const [agree, silent] = [await count('They agree'), await count('Cannot be compared: silence')]
  await expect(page.getByText(new RegExp(`^${agree} agree, 3 differ, `))).toBeVisible()
  expect(silent).toBeGreaterThan(0)
})

test('given the name of an actor in the grid, when it is pressed, then its card opens beside the table', async ({
  app,
  page,
}) => {
  await app.open(POSITIONS)
  await gridOf(page).getByRole('button', { name: 'Italy', exact: true }).click()
  await app.expectCard('Italy')
  await expect(gridOf(page)).toBeVisible()
})

test('given room for agreement, when parties are chosen, then each proposal has a range from those who accept by what the story tells to those who would if the silent agreed @phone', async ({
  app,
  page,
}) => {
  await app.open('#panel=positions&view=agreement&parties=ukraine,russia,usa,poland')
  const room = (id: string) =>
    page
      .getByRole('list', { name: 'Room for agreement' })
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: proposalOf(id).title, exact: true }) })
  await expect(room('staging')).toContainText(
    '0 of 4 accept, by what the story tells; 4 if the silent agreed',
  )
  await expect(room('plan-28')).toContainText(
    '2 of 4 accept, by what the story tells; 3 if the silent agreed',
  )
  await expect(room('ceasefire')).toContainText(
    '2 of 4 accept, by what the story tells, 1 of them on conditions; none is silent',
  )
  await room('plan-28').getByRole('button', { name: 'Ukraine' }).click()
  await expect(room('plan-28')).toContainText(
    'The article gives no view of Ukraine on the 28-point plan.',
  )
  await page.getByText('Parties: 4 chosen').click()
  await page.getByRole('checkbox', { name: 'Poland' }).uncheck()
  await expect(room('staging')).toContainText(
    '0 of 3 accept, by what the story tells; 3 if the silent agreed',
  )
  await app.expectLink('parties', 'ukraine,russia,usa')
  await page.getByRole('checkbox', { name: /speak for a party/ }).check()
  await expect(room('allied-force')).toContainText('Russia (Vladimir Putin)')
  await room('staging').getByText('By provision: 2').click()
  await expect(room('staging')).toContainText(/Poland: .*based here/)
})

test('given a phone, when the positions are opened, then each proposal has a strip of signs that opens to its actors and their evidence @phone @phone-only', async ({
  app,
  page,
}) => {
  await app.open()
  await app.openPanel('Positions')
  const strips = page.getByRole('list', { name: 'Positions', exact: true })
  const title = proposalOf('allied-force').title
  const strip = strips.getByRole('listitem').filter({ hasText: title }).first()
  await strip.getByRole('button', { name: title }).click()
  await strip.getByRole('button', { name: /Canada/ }).click()
  await app.expectLink('cell', 'canada,allied-force')
  await strip.getByRole('button', { name: /^Evidence:/ }).click()
  await expect(strip.getByRole('blockquote')).toBeVisible()
})

for (const view of ['table', 'two-actors&pair=ukraine,russia', 'agreement']) {
  test(`given 320 px and the view ${view}, when it is shown, then nothing is wider than the page @phone @phone-only`, async ({
    app,
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await app.open(`${POSITIONS}&view=${view}`)
    await page.getByRole('heading', { name: 'Positions' }).waitFor({ state: 'attached' })
    const tooWide = await page
      .locator('.positions-panel')
      .evaluate((panel) =>
        [panel, ...panel.querySelectorAll('*')]
          .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
          .map(({ className }) => String(className)),
      )
    expect(tooWide).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })
}

for (const theme of ['Light', 'Dark'] as const) {
  test(`given the ${theme.toLowerCase()} theme, when axe looks at the positions in every view, then it finds nothing @phone`, async ({
    app,
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme === 'Dark' ? 'dark' : 'light' })
    await app.open(`${POSITIONS}&cell=putin,allied-force&proposals=staging&from=beyond`)
    await page.getByRole('button', { name: 'Evidence' }).first().waitFor()
    await page.getByText('Filters: 1 on').click()
    await test.step('the table, with filters and a cell', () => expectNoViolation(page))
    await app.open(`${POSITIONS}&view=two-actors&pair=ukraine,russia`)
    await page.getByRole('button', { name: /NATO membership/ }).click()
    await test.step('two actors', () => expectNoViolation(page))
    await app.open(`${POSITIONS}&view=agreement`)
    await page.getByText(/^Parties: /).click()
    await page.getByRole('button', { name: 'Canada' }).first().click()
    await test.step('room for agreement', () => expectNoViolation(page))
  })
}

test('given 200 actors and 500 proposals, when the grid is moved through, then only what is near is on the page and every cell is reached', async ({
  app,
  page,
}) => {
  await page.route('**/stories/table/story.json', (route) =>
    route.fulfill({ json: makeTableStory(storyJson as object, LARGE_TABLE) }),
  )
  await app.open('#story=table&panel=positions&empty=shown')
  const grid = gridOf(page)
  await expect(grid).toHaveAttribute('aria-colcount', String(LARGE_TABLE.proposals + 1))
  await expect(grid.getByRole('gridcell').first()).toBeVisible()
  expect(await grid.getByRole('gridcell').count()).toBeLessThan(3000)
  await app.tabTo(grid.getByRole('button', { name: 'Ukraine', exact: true }))
  await app.pressKeys('Control+End')
  const focused = grid.locator('[role="gridcell"]:focus')
  await expect(focused).toHaveAttribute('aria-colindex', String(LARGE_TABLE.proposals + 1))
  await expect(focused).toBeInViewport()
  // The focus outlives the cells around it.
  await grid.evaluate((element) => element.parentElement?.scrollTo(0, 0))
  await expect(grid.getByRole('rowheader', { name: 'Ukraine', exact: true })).toBeInViewport()
  await expect(focused).toHaveCount(1)
})
