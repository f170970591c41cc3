// Broken files: what is broken is named, nothing of it is executed, and the rest goes on.
import { STORY_FILE, story, storyJson } from './shipped.ts'
import { expect, test } from './test.ts'

const STORY = `**/${STORY_FILE}`
const AREAS = '**/geo/areas.geojson'

/** The shipped story as a new object that a test may break. */
const copyOfStory = () => structuredClone(storyJson) as typeof story & Record<string, unknown>

test.describe('given a story that cannot be read', () => {
  for (const [what, body, told] of [
    ['a web page', '<!doctype html><title>Not found</title>', 'a web page'],
    ['no valid JSON', '{ "format": 1, ', 'no valid JSON'],
  ] as const) {
    test(`when its file is ${what}, then the page names the file and says what was found`, async ({
      page,
    }) => {
      await page.route(STORY, (route) => route.fulfill({ body, contentType: 'application/json' }))
      await page.goto('/')
      await expect(page.getByRole('heading', { name: 'This story cannot be shown' })).toBeVisible()
      const fault = page.getByRole('main').getByRole('listitem')
      await expect(fault).toHaveCount(1)
      await expect(fault).toContainText(STORY_FILE)
      await expect(fault).toContainText(told)
      await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
    })
  }

  test('when several of its places are wrong, then each is listed with its path', async ({
    page,
  }) => {
    const broken = {
      ...copyOfStory(),
      title: 7,
      format: 99,
      positions: story.positions.map((one, i) => (i === 3 ? { ...one, stance: 'suports' } : one)),
    }
    await page.route(STORY, (route) => route.fulfill({ json: broken }))
    await page.goto('/')
    const faults = page.getByRole('main').getByRole('listitem')
    await expect(faults).toHaveCount(3)
    for (const path of ['$.title', '$.format', '$.positions[3].stance']) {
      await expect(faults.filter({ hasText: path })).toHaveCount(1)
    }
    await expect(faults.filter({ hasText: '$.positions[3].stance' })).toContainText('supports')
  })

  test('when references lead nowhere, then each is listed with its path', async ({ page }) => {
    const broken = {
      ...copyOfStory(),
      view: { ...story.view, focus: ['crimea', 'atlantis'] },
      areas: story.areas.map((area, i) => (i === 2 ? { ...area, partOf: ['donbass'] } : area)),
    }
    await page.route(STORY, (route) => route.fulfill({ json: broken }))
    await page.goto('/')
    const faults = page.getByRole('main').getByRole('listitem')
    await expect(faults.filter({ hasText: '$.view.focus[1]' })).toContainText('atlantis')
    await expect(faults.filter({ hasText: '$.areas[2].partOf[0]' })).toContainText('donbas')
  })
})

test.describe('given a story file that is missing', () => {
  test.use({ tolerated: /Failed to load resource/ })

  test('when the page is opened, then it names the file, and Try again loads it once it is there', async ({
    app,
    page,
  }) => {
    await page.route(STORY, (route) => route.fulfill({ status: 404, body: 'nothing here' }))
    await page.goto('/')
    await expect(page.getByRole('main')).toContainText(STORY_FILE)
    await expect(page.getByRole('main')).toContainText('404')
    await page.unroute(STORY)
    await page.getByRole('button', { name: 'Try again' }).click()
    await app.expectDrawn()
    await expect(page.getByRole('heading', { level: 1, name: story.title })).toBeVisible()
  })
})

test.describe('given a layer that cannot be used', () => {
  test.use({ tolerated: /Failed to load resource/ })

  for (const [what, answer] of [
    ['is missing', { status: 404, body: 'nothing here' }],
    ['is not GeoJSON', { json: { type: 'Topology', objects: {} } }],
    ['is a web page', { body: '<!doctype html><title>Oops</title>' }],
  ] as const) {
    test(`when geo/areas.geojson ${what}, then a notice names it and map, lists and cards go on`, async ({
      app,
      page,
    }) => {
      await page.route(AREAS, (route) => route.fulfill(answer))
      await app.open()
      await expect(app.notices).toContainText('geo/areas.geojson')
      await expect(app.map).toBeVisible()

      await app.selectFromList('Donetsk')
      await app.expectCard('Donetsk')
      await expect(app.card('Donetsk')).toContainText('could not be loaded')
      await app.selectFromList('Poland')
      await app.expectCard('Poland')
      await expect(app.card('Poland')).toContainText('km²')
    })
  }
})

test('given a story whose texts are markup, when it is shown, then the markup is text and nothing of it runs', async ({
  app,
  page,
}) => {
  const markup = '<img src=x onerror="alert(1)"><script>alert(2)</script>'
  const hostile = {
    ...copyOfStory(),
    title: markup,
    summary: markup,
    passages: story.passages.map((passage) => ({
      ...passage,
      text: `${passage.text} ${markup}`,
    })),
    areas: story.areas.map((area) =>
      area.id === 'donetsk' ? { ...area, names: { en: markup, uk: markup } } : area,
    ),
    proposals: story.proposals.map((proposal) => ({
      ...proposal,
      summary: markup,
      label: '<b onclick=alert(3)>',
    })),
  }
  await page.route(STORY, (route) => route.fulfill({ json: hostile }))
  await app.open('#area=donetsk&proposals=freeze')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(markup)
  await app.expectCard(markup)
  await expect(app.card(markup).getByRole('region', { name: 'In the article' })).toContainText(
    markup,
  )
  await expect(app.legend).toContainText('<b onclick=alert(3)>')
  await expect(page.locator('img, body script, [onclick]')).toHaveCount(0)
})
