// A sample of the hostile input, opened in the page: nothing of it runs, nothing is fetched, nothing is blank; and what
// the network and the machine may do to a reader.
import { hostileLayers } from '../fixtures/hostile/layers.ts'
import { MARKUP, SIGNS } from '../fixtures/hostile/payloads.ts'
import { hold } from './hold.ts'
import { placeIn, STORY_FILE, story, storyJson } from './shipped.ts'
import { expect, test } from './test.ts'

const STORY = `**/${STORY_FILE}`
const AREAS = '**/geo/areas.geojson'
const copyOfStory = () => structuredClone(storyJson) as typeof story & Record<string, unknown>

/** The shipped story with a payload behind each of its free texts. */
function storyWith(payload: string): object {
  const FREE = [
    'title',
    'summary',
    'text',
    'publisher',
    'note',
    'standing',
    'topic',
    'vague',
    'schematic',
  ]
  const hostile = JSON.parse(JSON.stringify(storyJson), (key, value: unknown) =>
    typeof value === 'string' && FREE.includes(key) ? `${value} ${payload}` : value,
  ) as { view: { notes: { text: string }[] } }
  // Words beside the map are few.
  for (const note of hostile.view.notes) note.text = payload.slice(0, 80)
  return hostile
}

test.describe('given a story with hostile words in each of its texts', () => {
  for (const [name, payload] of [
    // Without the marks that would make long quotations of it.
    ['all markup', MARKUP.join(' ').replaceAll('"', '')],
    ['signs that hide and turn', SIGNS.filter((sign) => sign.length < 60).join(' ')],
  ] as const) {
    test(`when it is opened with ${name}, then they are words on every panel`, async ({
      app,
      page,
    }) => {
      await page.route(STORY, (route) => route.fulfill({ json: storyWith(payload) }))
      await app.open('#area=donetsk')
      await expect(page.getByRole('heading', { level: 1 })).toContainText(story.title)
      for (const panel of ['Article', 'Timeline', 'Proposals'] as const) await app.openPanel(panel)
      const made = page.locator(
        'body :is(img, iframe, object, embed, video, form, base, script, style, math, [onclick], [onload], [onerror], [href^="javascript" i])',
      )
      await expect(made).toHaveCount(0)
    })
  }
})

test.describe('given a layer that is malformed', () => {
  test.use({ tolerated: /Failed to load resource/ })
  const wanted = [
    '2226389.8 as longitude of a ring',
    '1e+308 as latitude of a line',
    'tree 8 as a MultiPolygon',
  ]
  for (const name of wanted) {
    const layer = hostileLayers().find((one) => one.name === name)
    test(`when it has ${name}, then it is told and the page goes on`, async ({ app, page }) => {
      expect(layer).toBeDefined()
      await page.route(AREAS, (route) =>
        route.fulfill({ body: (layer?.text ?? '').replaceAll('"bad"', '"donetsk"') }),
      )
      await app.open('#area=donetsk')
      await app.expectCard('Donetsk')
      await expect(app.notices).toContainText('geo/areas.geojson')
      await app.selectFromList('Poland')
      await app.expectCard('Poland')
    })
  }
})

test('given a story with a date of a rare kind, when the built page checks it, then it takes it as the command does', async ({
  app,
  page,
}) => {
  const events = story.events.map((event, i) => (i === 0 ? { ...event, date: '196X' } : event))
  await page.route(STORY, (route) => route.fulfill({ json: { ...copyOfStory(), events } }))
  await app.open()
  await expect(page.getByRole('heading', { level: 1, name: story.title })).toBeVisible()
})

test('given words as long as languages make them, when the window is narrow, then nothing is wider than it', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const long = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle'
  const copy = copyOfStory()
  const renamed = {
    ...copy,
    title: long,
    areas: copy.areas.map((area) => ({
      ...area,
      names: { ...area.names, en: `${area.names.en} ${long}` },
    })),
    proposals: copy.proposals.map((proposal) => ({
      ...proposal,
      title: `${long} ${proposal.title}`,
    })),
  }
  await page.route(STORY, (route) => route.fulfill({ json: renamed }))
  await app.open('#area=donetsk')
  const widest = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(widest).toBe(320)
  const pane = await page
    .locator('.sheet')
    .evaluate((element) => element.scrollWidth - element.clientWidth)
  expect(pane).toBeLessThanOrEqual(0)
})

test('given a passage with places in it, when the page is searched, then words on both sides of a place are found', async ({
  app,
  page,
}) => {
  await app.open('#panel=article')
  const words = await app.passages
    .filter({ has: page.locator('.mention') })
    .first()
    .locator('.mention')
    .first()
    .evaluate((element) =>
      [element.previousSibling?.textContent?.slice(-8), element.textContent].join(''),
    )
  // The browser's own search; the only way to ask for it.
  const isFound = await page.evaluate(
    (text) => (globalThis as unknown as { find(text: string): boolean }).find(text),
    words,
  )
  expect(isFound).toBe(true)
})

test.describe('given a machine that gives little', () => {
  test('when it has no workers for us, then the story is shown and a text is found all the same', async ({
    app,
    page,
  }) => {
    await page.addInitScript(() => {
      const { Worker: Real } = globalThis
      // MapLibre's own is another matter.
      globalThis.Worker = class extends Real {
        constructor(address: string | URL, options?: WorkerOptions) {
          if (!String(address).includes('maplibre')) throw new DOMException('no', 'SecurityError')
          super(address, options)
        }
      }
    })
    await app.open()
    await app.selectFromList('Donetsk')
    await app.expectCard('Donetsk')
    await app.openPanel('Article')
    await app.pasteArticle('Nothing of this story stands in here, and nothing will be found.')
    await expect(app.article.getByRole('status')).toContainText(
      'No passage of this story was found',
    )
  })

  test('when its storage throws, then all works and nothing is said', async ({ app, page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError')
        },
      })
    })
    await app.open()
    await app.chooseTheme('Dark')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  })
})

test.describe('given a panel that breaks', () => {
  test.use({ tolerated: /broken on purpose|An error occurred|React/ })

  test('when it is opened, then its place says so and the rest of the page works', async ({
    app,
    page,
  }) => {
    await page.route('**/assets/Timeline-*.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: "export const Timeline = () => { throw new Error('broken on purpose') }",
      }),
    )
    await app.open()
    await app.openPanel('Timeline')
    const place = page.getByRole('alert', { name: 'Timeline' })
    await expect(place).toContainText('cannot be shown')
    await expect(place.getByRole('button', { name: 'Try again' })).toBeVisible()
    await app.openPanel('Proposals')
    await expect(place).toHaveCount(0)
    await app.selectFromList('Donetsk')
    await app.expectCard('Donetsk')
  })
})

test.describe('given a network that fails', () => {
  test.use({ tolerated: /Failed to load resource|net::ERR/ })

  test.describe('and a reader who has closed no note', () => {
    test.use({ areNotesClosed: false })

    test('when the code of what only adds to the map does not come, then nothing stands in its place', async ({
      app,
      page,
    }) => {
      const refused = new Set<string>()
      await page.route(/assets\/(MapNotes|MapLocator)-[^/]*\.js/, (route) => {
        const [, name = ''] = /assets\/(\w+)-/.exec(route.request().url()) ?? []
        refused.add(name)
        return route.abort()
      })
      await app.open('#draw=plain')
      await expect.poll(() => [...refused].sort()).toEqual(['MapLocator', 'MapNotes'])
      await app.expectDrawn()
      await expect(page.locator('.map-note')).toHaveCount(0)
      await app.goTo('#map=7/48.3/37&draw=plain')
      await app.expectLink('map', '7/48.3/37')
      await app.expectDrawn()
      await expect(page.locator('.locator')).toHaveCount(0)
      await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0)
    })
  })

  for (const [what, answer, words] of [
    ['no answer', 'abort', 'The site gives no answer'],
    ['a status', { status: 503, body: 'x' }, 'does not give its file out'],
    ['a page instead', { body: '<!doctype html>' }, 'The site does not have its file'],
    ['half of it', { body: '{"format": 3, "title": "x' }, 'Its file is broken'],
  ] as const) {
    test(`when the story gets ${what}, then it is said in words of ours`, async ({ page }) => {
      await page.route(STORY, (route) =>
        answer === 'abort' ? route.abort() : route.fulfill(answer),
      )
      await page.goto('/')
      const main = page.getByRole('main')
      await expect(main).toContainText(words)
      await expect(main).toContainText(STORY_FILE)
      await expect(main).not.toContainText(/Unexpected|SyntaxError|TypeError/)
    })
  }

  test('when a link asks for a story that is not there, then those that are there are listed', async ({
    page,
  }) => {
    await page.goto('/#story=atlantis')
    await expect(
      page.getByRole('heading', { name: 'There is no story “atlantis” here' }),
    ).toBeVisible()
    await expect(
      page
        .getByRole('navigation', { name: 'Stories of this site' })
        .getByRole('link', { name: story.title }),
    ).toHaveAttribute('href', '#story=ukraine-peace-talks')
  })

  test('when a layer does not come to its end, then the map stands without it and says so', async ({
    app,
    page,
  }) => {
    const send = await hold(page, AREAS)
    await app.open()
    await expect(app.notices).toContainText('geo/areas.geojson is slow to come')
    await app.selectFromList('Donetsk')
    await expect(app.card('Donetsk')).toContainText('could not be loaded')
    send()
    await expect(app.card('Donetsk')).toContainText('km²')
  })

  test('when the layer of the area that a link selects is slow, then the map goes there once it can', async ({
    app,
    page,
  }) => {
    const send = await hold(page, AREAS)
    await app.open('#area=donetsk')
    await expect(app.notices).toContainText('geo/areas.geojson is slow to come')
    const first = await app.camera()
    send()
    await expect.poll(async () => (await app.camera()).zoom).toBeGreaterThan(first.zoom + 0.5)
    const [lng, lat] = placeIn('donetsk')
    const { lng: toLng, lat: toLat } = await app.camera()
    expect([Math.abs(toLng - lng) < 2, Math.abs(toLat - lat) < 2]).toEqual([true, true])
  })
})

test('given the page about the map, when its licences are opened, then they name what is shipped, the workers’ parts too', async ({
  app,
  page,
}) => {
  await app.open('#panel=about')
  const link = page.getByRole('link', { name: 'Licences of the code in this site' })
  const address = await link.evaluate((element: HTMLAnchorElement) => element.href)
  const text = await (await page.request.get(address)).text()
  for (const name of [
    'react',
    'maplibre-gl',
    'valibot',
    'htmlparser2',
    '@fontsource-variable/inter',
  ]) {
    expect(text).toContain(`${name} `)
  }
})
