// Two to four plans side by side: in maps under one camera, in sentences with numbers, and in a table.
import type { Locator, Page } from '@playwright/test'
import { expectNoViolation } from './axe.ts'
import type { Driver } from './driver.ts'
import { projectToPage } from './project.ts'
import { placeIn, proposalOf } from './shipped.ts'
import { expect, test } from './test.ts'
import { moveFingers } from './touch.ts'

const A = proposalOf('plan-28')
const B = proposalOf('plan-european')
const NOW = 'As it stands'
const LINK = `#compare=${A.id},${B.id}`

const comparisonOf = (page: Page) => page.getByRole('region', { name: 'Comparison', exact: true })
const mapOf = (page: Page, title: string) =>
  comparisonOf(page).getByRole('region', { name: `Map: ${title}`, exact: true })
const tableOf = (page: Page) =>
  comparisonOf(page).getByRole('table', { name: 'Differences', exact: true })
const rowOf = (page: Page, area: string) =>
  tableOf(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader').getByRole('button', { name: area, exact: true }) })

async function open(page: Page, link: string) {
  await page.goto(`/${link}`)
  await expectReady(page)
}
async function expectReady(page: Page) {
  const ready = page.locator('.comparison[aria-busy="false"]')
  await expect(ready, 'maps and differences are there').toBeVisible({ timeout: 60_000 })
}

/** Two maps side by side, near enough to tell areas apart. */
async function openBeside(page: Page): Promise<readonly [Locator, Locator]> {
  await open(page, `${LINK}&map=5/47.5/34.5&maps=beside`)
  return [mapOf(page, A.title), mapOf(page, B.title)]
}

/** The picture of a map; it changes where its camera does. */
async function expectMoved(map: Locator, act: () => Promise<void>) {
  const before = await map.screenshot()
  await act()
  await expect.poll(async () => (await map.screenshot()).equals(before)).toBe(false)
}

async function clickArea(app: Driver, map: Locator, id: string) {
  const box = await map.boundingBox()
  if (!box) throw new Error('the map is not on the page')
  const { x, y } = projectToPage(placeIn(id), await app.camera(), box)
  await app.page.mouse.click(x, y)
}

/** The row of an area is told apart, and in sight. */
async function expectCurrent(page: Page, area: string) {
  const name = rowOf(page, area).getByRole('button', { name: area, exact: true })
  await expect(name).toHaveAttribute('aria-current', 'true')
  await expect(name).toBeInViewport()
}

async function dragMap(page: Page, map: Locator, by: number) {
  const box = await map.boundingBox()
  if (!box) throw new Error('the map is not on the page')
  const [x, y] = [box.x + box.width / 4, box.y + box.height / 3]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + by / 2, y + by / 3, { steps: 4 })
  await page.mouse.move(x + by, y + by / 2, { steps: 4 })
  await page.mouse.up()
}

test('given the first view, when Compare is pressed, then two plans stand beside each other, the link has them, and the way back leads to the map @phone', async ({
  app,
  page,
}) => {
  await app.open()
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expectReady(page)
  await app.expectLink('compare', `${A.id},${B.id}`)
  await expect(mapOf(page, A.title)).toBeVisible()
  await expect(tableOf(page).getByRole('columnheader', { name: A.title })).toBeVisible()
  await expect(tableOf(page).getByRole('columnheader', { name: B.title })).toBeVisible()
  await expect(app.map).toHaveCount(0)
  await page.getByRole('button', { name: 'Close the comparison' }).click()
  await app.expectDrawn()
  await expect(page.getByRole('button', { name: 'Compare', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expectReady(page)

  await app.goBack()
  await app.expectDrawn()
  await expect(comparisonOf(page)).toHaveCount(0)
  await expect(app.map).toBeVisible()
})

test('given a plan that is drawn, when its group is compared, then it is the baseline; closing leads back to it', async ({
  app,
  page,
}) => {
  await app.open(`#proposals=${B.id}`)
  await page.getByRole('button', { name: /^Compare: / }).click()
  await expectReady(page)
  await app.expectLink('compare', `${B.id},${A.id}`)
  await page.getByRole('button', { name: 'Close the comparison' }).click()
  await app.expectDrawn()
  await app.expectLink('compare', null)
  await expect(app.proposal(B.title)).toBeChecked()
})

test('given a comparison, when a tab is chosen or a passage is shown, then that takes its place', async ({
  app,
  page,
}) => {
  await open(page, LINK)
  await page.getByRole('tab', { name: 'Timeline' }).click()
  await expect(comparisonOf(page)).toHaveCount(0)
  await app.expectLink('panel', 'timeline')

  await open(page, LINK)
  const evidence = comparisonOf(page).getByRole('button', { name: /^Evidence: Paragraph 17/ })
  await evidence.first().click()
  await comparisonOf(page).getByRole('button', { name: 'Show in the article' }).first().click()
  await expect(comparisonOf(page)).toHaveCount(0)
  await app.expectPassageShown(17)
})

test('given a link with a comparison, when it is opened, then baseline, maps, rows and camera are as they were', async ({
  app,
  page,
}) => {
  await open(page, `#map=6.5/47.5/36&compare=${B.id},now&maps=beside&rows=changes`)
  await expect(page.getByRole('combobox', { name: 'Baseline', exact: true })).toHaveValue(B.id)
  await expect(mapOf(page, B.title)).toBeVisible()
  await expect(mapOf(page, NOW)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Side by side' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expect(page.getByLabel('Only where they differ')).toBeChecked()
  await app.expectLink('map', '6.5/47.5/36')
})

test('given maps side by side, when either is dragged or moved by keys, then the other goes with it', async ({
  app,
  page,
}) => {
  const [one, other] = await openBeside(page)

  // Both are at the one camera that the link has: a place of it is its area on either.
  await clickArea(app, one, 'crimea')
  await expectCurrent(page, 'Crimea')
  const before = await app.camera()
  await expectMoved(other, () => dragMap(page, one, 60))
  await expect.poll(() => app.camera()).not.toEqual(before)
  await clickArea(app, other, 'zaporizhzhia')
  await expectCurrent(page, 'Zaporizhzhia')

  const dragged = await app.camera()
  await expectMoved(one, () => dragMap(page, other, -40))
  await expect.poll(() => app.camera()).not.toEqual(dragged)
  await expectMoved(one, async () => {
    await other.focus()
    await app.pressKeys('ArrowRight')
  })
  await expectMoved(other, async () => {
    await one.focus()
    await app.pressKeys('+')
  })
})

test.describe('with fingers', () => {
  test.use({ hasTouch: true })

  test('given maps side by side, when fingers draw or part on one, then the other goes with it', async ({
    app,
    page,
  }) => {
    const [one, other] = await openBeside(page)
    const box = await one.boundingBox()
    if (!box) throw new Error('the map is not on the page')
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await expectMoved(other, () =>
      moveFingers(
        page,
        [0, 20, 40, 60].map((by) => [{ x: x + by, y }]),
      ),
    )
    const { zoom } = await app.camera()
    await expectMoved(other, () =>
      moveFingers(
        page,
        [40, 50, 60, 70, 80].map((by) => [
          { x: x - by, y },
          { x: x + by, y },
        ]),
      ),
    )
    await expect.poll(async () => (await app.camera()).zoom).toBeCloseTo(zoom + 1, 1)
  })
})

test('given maps that are swiped, when the edge is moved by keys or drawn, then it says where it is and shows more of one map', async ({
  app,
  page,
}) => {
  await open(page, LINK)
  const edge = comparisonOf(page).getByRole('slider', { name: 'Edge between the maps' })
  await expect(edge).toHaveValue('0.5')
  await expect(edge).toHaveAttribute('aria-valuetext', /50%/)
  const frame = page.locator('.compare-frame')
  const before = await frame.screenshot()
  await app.tabTo(edge)
  await app.pressKeys(...Array.from({ length: 10 }, () => 'ArrowRight'))
  await expect(edge).toHaveAttribute('aria-valuetext', /60%/)
  expect((await frame.screenshot()).equals(before)).toBe(false)
  await app.pressKeys('Home')
  await expect(edge).toHaveAttribute('aria-valuetext', /\b0%/)

  const handle = page.locator('.swipe-handle')
  const [at, box] = [await handle.boundingBox(), await frame.boundingBox()]
  if (!at || !box) throw new Error('there is no handle')
  await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 4, at.y + 20, { steps: 5 })
  await page.mouse.up()
  await expect.poll(async () => Number(await edge.inputValue())).toBeCloseTo(0.25, 1)
})

test('given a page with room, when a comparison is opened, then maps stand beside each other by themselves', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1600, height: 900 })
  await open(page, LINK)
  const [one, other] = [
    await mapOf(page, A.title).boundingBox(),
    await mapOf(page, B.title).boundingBox(),
  ]
  expect((one?.x ?? 0) + (one?.width ?? 0)).toBeLessThanOrEqual(other?.x ?? 0)
  await page.getByRole('button', { name: 'Swipe' }).click()
  await expect(page.locator('.swipe-handle')).toBeVisible()
})

test('given a tablet, when a comparison is opened, then the maps stand above the words, and nothing is wider than the page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 820, height: 1180 })
  await open(page, LINK)
  const map = await mapOf(page, A.title).boundingBox()
  const words = await page.getByRole('heading', { name: 'In words' }).boundingBox()
  expect((map?.y ?? 0) + (map?.height ?? 0)).toBeLessThanOrEqual(words?.y ?? 0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(820)
})

test('given a phone, when a chip is tapped, then the map of the other plan is there, at the same camera @phone-only @phone', async ({
  app,
  page,
}) => {
  await open(page, LINK)
  const chips = page.getByRole('group', { name: 'Map shown' })
  await expect(chips.getByRole('button', { name: A.title })).toHaveAttribute('aria-pressed', 'true')
  await expect(mapOf(page, B.title)).toHaveCount(0)
  const camera = await app.camera()
  await chips.getByRole('button', { name: B.title }).tap()
  await expect(mapOf(page, B.title)).toBeVisible()
  await expect(mapOf(page, A.title)).toHaveCount(0)
  expect(await app.camera()).toEqual(camera)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})

test('given two plans, when the differences are read, then sentences say who would do what, how much that is, and who is silent @phone', async ({
  page,
}) => {
  await open(page, LINK)
  const comparison = comparisonOf(page)
  await expect(
    comparison.getByText(
      /^Under “28-point plan”, Crimea and Luhansk: recognised as de facto Russian, by the US too \(about 53,\d00 km², 8\.9% of Ukraine\)\.$/,
    ),
  ).toBeVisible()
  await expect(
    comparison.getByText(
      'Of “European counterproposal” nothing is drawn for Crimea or Luhansk, but something is for Ukraine, around them.',
    ),
  ).toBeVisible()
  await expect(
    comparison.getByText(/between about [\d,]+ and [\d,]+ km², \d+% to \d+% of Donetsk/),
    'what lies beside a schematic line is a range',
  ).toBeVisible()
  await expect(comparison.getByText(/Towns there: .*Sevastopol/)).toBeVisible()
  await expect(comparison.getByText(/within 10 km of it/), 'the method is told').toBeVisible()
  await expect(comparison.getByText(/unchanged|no change/i)).toHaveCount(0)
})

test('given two plans, when a cell of the table is read, then it has who, what and evidence that opens in place', async ({
  page,
}) => {
  await open(page, LINK)
  const donetsk = rowOf(page, 'Donetsk')
  const [ofA, ofB] = [donetsk.getByRole('cell').nth(0), donetsk.getByRole('cell').nth(1)]
  await expect(ofA).toContainText('Russia')
  await expect(ofA).toContainText('without military forces')
  await expect(ofB).toContainText('Nothing of it is drawn here')
  await ofA
    .getByRole('button', { name: /^Evidence: Axios/ })
    .first()
    .click()
  await expect(ofA.getByRole('blockquote')).toBeVisible()
})

test('given proposals that would do the same, when only changes are wanted, then that row goes, the page says so, and the link has it', async ({
  app,
  page,
}) => {
  await open(page, '#compare=us-backed-guarantees,bilateral-agreement')
  await expect(comparisonOf(page).getByText('nothing that is compared differs')).toBeVisible()
  await expect(rowOf(page, 'Ukraine')).toContainText('alike')
  await page.getByLabel('Only where they differ').check()
  await app.expectLink('rows', 'changes')
  await expect(tableOf(page)).toHaveCount(0)
  await expect(
    comparisonOf(page).getByText('They do not differ anywhere on the map.'),
  ).toBeVisible()
})

test('given a comparison with how things stand, when another baseline is chosen, then the columns and the link change places', async ({
  app,
  page,
}) => {
  await open(page, `#compare=${A.id},now`)
  await expect(
    comparisonOf(page).getByText(/^As it stands, Crimea: held by Russia since 2014 \(about /),
  ).toBeVisible()
  await page.getByRole('button', { name: `Make it the baseline: ${NOW}` }).click()
  await app.expectLink('compare', `now,${A.id}`)
  await expect(tableOf(page).getByRole('columnheader').nth(1)).toContainText(NOW)
  await expect(tableOf(page).getByRole('columnheader').nth(1)).toContainText('Baseline')
})

test('given two plans, when others are added, then up to four stand on the page, each with its map', async ({
  app,
  page,
}) => {
  await open(page, `${LINK}&maps=beside`)
  await page.getByRole('button', { name: 'Add one more' }).click()
  await page.getByRole('button', { name: 'Add one more' }).click()
  await expect(page.getByRole('button', { name: 'Add one more' })).toHaveCount(0)
  await expect(comparisonOf(page).getByRole('region', { name: /^Map: / })).toHaveCount(4)
  await page.getByRole('button', { name: `Leave out: ${NOW}` }).click()
  await expect(comparisonOf(page).getByRole('region', { name: /^Map: / })).toHaveCount(3)
  expect((await app.linkValue('compare'))?.split(',')).toHaveLength(3)
})

test('given a link that asks for what cannot be compared, when it is opened, then that is left out with a notice', async ({
  app,
  page,
}) => {
  await open(page, `#compare=${A.id},atlantis`)
  await app.expectLink('compare', `${A.id},now`)
  await expect(app.notices).toContainText('atlantis')
})

for (const theme of ['light', 'dark'] as const) {
  test(`given the ${theme} theme, when axe looks at a comparison, then it finds nothing @phone`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme })
    await open(page, `${LINK},now`)
    const donetsk = rowOf(page, 'Donetsk')
    await donetsk.getByRole('button', { name: 'Donetsk', exact: true }).click()
    await donetsk
      .getByRole('button', { name: /^Evidence: / })
      .first()
      .click()
    await expectNoViolation(page)
  })
}

test('given a comparison, when only the keyboard is used, then choice, maps, edge, words and table are reached in reading order', async ({
  app,
  page,
}) => {
  await open(page, LINK)
  await app.tabTo(page.getByRole('combobox', { name: 'Baseline', exact: true }))
  await app.tabTo(page.getByRole('button', { name: 'Close the comparison' }))
  await app.tabTo(mapOf(page, A.title))
  await app.tabTo(mapOf(page, B.title))
  await app.tabTo(page.getByRole('slider'))
  await app.tabTo(page.getByRole('button', { name: 'As a table' }))
  await app.pressKeys('Enter')
  await expect(tableOf(page)).toBeInViewport()
  await app.tabTo(rowOf(page, 'Crimea').getByRole('button', { name: 'Crimea', exact: true }))
  await app.pressKeys('Enter')
  await app.expectLink('area', 'crimea')
})
