// The page about the map: reached from the map and by a link, with its figures, and with a way back.
import type { Page } from '@playwright/test'
import { expectNoViolation } from './axe.ts'
import { areaOf, story } from './shipped.ts'
import { expect, test } from './test.ts'

const aboutOf = (page: Page) => page.getByRole('article', { name: 'About this map' })

test('given the timeline, when the page about the map is opened from the map, then it is in the link and focused, and its way back leads to the timeline @phone', async ({
  app,
  page,
}) => {
  await app.open()
  await app.openPanel('Timeline')
  await app.expectLink('panel', 'timeline')
  await app.openAbout()
  await app.expectLink('panel', 'about')
  const heading = aboutOf(page).getByRole('heading', { level: 2, name: 'About this map' })
  await expect(heading).toBeFocused()
  await expect(heading).toBeInViewport()

  await aboutOf(page).getByRole('button', { name: 'Back to Timeline' }).click()
  await app.expectLink('panel', 'timeline')
  await expect(page.getByRole('heading', { name: 'What happened when' })).toBeVisible()
  const opener = (await app.isPhone()) ? 'Menu' : 'About this map'
  await expect(page.getByRole('button', { name: opener })).toBeFocused()
  await app.goBack()
  await expect(aboutOf(page)).toBeVisible()
})

test('given a link to it, when it is opened, then it names sources, licences, convention, doubts and checks', async ({
  app,
  page,
}) => {
  await app.open('#panel=about')
  const about = aboutOf(page)
  for (const [heading, told] of [
    ['Sources', 'Natural Earth'],
    ['Sources', 'CC BY 4.0'],
    ['Sources', 'SIL Open Font License'],
    ['Sources', 'MIT'],
    ['How it is made', 'share one border'],
    ...story.conventions.map((one) => ['Which borders', one.text] as const),
    ['What is in doubt', '1:10 million'],
    ['What is in doubt', areaOf('front-line').schematic ?? 'schematic'],
    ['What is in doubt', areaOf('eastern-ukraine').vague ?? 'vague'],
    ['How it was checked', 'no seam'],
  ] as const) {
    await expect(about.getByRole('region', { name: heading })).toContainText(told)
  }
  const borders = about.getByRole('region', { name: 'Which borders' })
  await borders.getByRole('button', { name: 'Evidence: A/RES/68/262' }).first().click()
  await expect(borders.getByRole('blockquote')).toContainText('100 votes to 11')

  await about.getByText(`What this story doubts, corrects or notes (${story.notes.length})`).click()
  await expect(about.getByText(story.notes[0]?.text ?? 'a note')).toBeVisible()
  await about.getByRole('button', { name: 'Back to Proposals' }).click()
  await expect(app.proposals).toBeVisible()
})

test('given the layers, when the page is open, then each published figure stands beside a computed one and their difference @phone', async ({
  app,
  page,
}) => {
  await app.open('#panel=about')
  const table = page.getByRole('table', { name: 'Areas, in km²' })
  const withFigure = story.areas.filter((area) => area.officialArea)
  await expect(table.getByRole('row')).toHaveCount(withFigure.length + 1)
  for (const { names, officialArea } of withFigure) {
    const row = table.getByRole('row').filter({
      has: page.getByRole('rowheader', { name: names.en, exact: true }),
    })
    const cells = await row.getByRole('cell').allTextContents()
    const [published, computed] = cells.map((cell) => Number(cell.replaceAll(',', '')))
    expect(published).toBe(officialArea?.km2)
    const ratio = (computed ?? Number.NaN) / (published ?? Number.NaN) - 1
    expect(Math.abs(ratio), names.en).toBeLessThan(0.1)
    const told = Number(cells[2]?.replace('−', '-').replace('%', ''))
    expect(told / 100, names.en).toBeCloseTo(ratio, 2)
  }
  const borders = page.getByRole('table', { name: 'Borders, in km' })
  await expect(borders.getByRole('rowheader', { name: 'Ukraine and Poland' })).toBeVisible()
})

test.describe('given code that does not come', () => {
  test.use({ tolerated: /Failed to load|Failed to fetch/ })

  test('when the page is opened, then its place says so, and the rest goes on', async ({
    app,
    page,
  }) => {
    await page.route('**/AboutPanel-*.js', (route) => route.abort())
    await app.open()
    await app.openAbout()
    await expect(page.getByText('This page could not be loaded')).toBeVisible()
    await app.openPanel('Proposals')
    await expect(app.proposals).toBeVisible()
  })
})

for (const theme of ['Light', 'Dark'] as const) {
  test(`given the ${theme.toLowerCase()} theme, when axe looks at the page about the map, then it finds nothing @phone`, async ({
    app,
    page,
  }) => {
    await app.open('#panel=about')
    await app.chooseTheme(theme)
    await expect(page.getByRole('table')).toHaveCount(2)
    await page.getByText('What this story doubts').click()
    await expectNoViolation(page)
  })
}
