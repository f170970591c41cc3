// What a reader has opened is there without a network: the server of these tests is really stopped.
import type { Page } from '@playwright/test'
import type { Driver } from './driver.ts'
import { INVENTED_ARTICLE, inventedStory, PARAGRAPHS } from './invented.ts'
import { ARCHIVE, ARCHIVE_FILE, FAR, FIRST, manyStory, nameOf } from './many.ts'
import { type OwnSite, ownSite } from './own-site.ts'
import { proposalOf, STORY_FILE, story } from './shipped.ts'
import { test as base, expect } from './test.ts'

const test = base.extend<{ readonly site: OwnSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  site: async ({}, use) => {
    const site = await ownSite()
    await use(site)
    await site.stop()
  },
  baseURL: ({ site }, use) => use(site.url),
  serviceWorkers: 'allow',
})
// With nobody there, the browser says so for each file that is asked for.
test.use({ tolerated: /Failed to load resource|net::ERR/ })

/** Waits until the device has all that the viewer is made of, and what this page has loaded. */
async function expectKept(page: Page, ...files: readonly string[]): Promise<void> {
  const missing = () =>
    page.evaluate(async (wanted) => {
      const found = await Promise.all(
        wanted.map(async (file) => [
          file,
          await caches.match(new URL(file, document.baseURI).href, { ignoreSearch: true }),
        ]),
      )
      return found.flatMap(([file, response]) => (response ? [] : [file]))
    }, files)
  await expect.poll(missing, { message: 'not yet on the device', timeout: 60_000 }).toEqual([])
}

const NEW_VERSION = /There is a new version of the viewer/
const reloadNew = (page: Page) => page.getByRole('button', { name: 'Reload with the new version' })

/** Opens the story of the site, and waits until the device has it. */
async function openKept(app: Driver): Promise<void> {
  await app.open()
  await expectKept(app.page, 'index.html', STORY_FILE)
}

/** Publishes another version: the root of its page says so. */
function publishNext(site: OwnSite): void {
  const worker = site.read('sw.js')
  const body = worker.replace(/("url":"index\.html","revision":")[^"]+/, '$1next')
  expect(body).not.toBe(worker)
  site.put('sw.js', { body })
  site.put('index.html', { body: site.read('index.html').replace('<html', '<html data-next') })
}

test('given a story that was visited, when nobody answers any more, then it opens, and its cards, panels and proposals work @phone', async ({
  app,
  page,
  site,
}) => {
  await app.open('#area=donetsk')
  await expectKept(page, 'index.html', STORY_FILE, 'geo/areas.geojson')
  await site.stop()
  await app.reload()
  await app.expectCard('Donetsk')
  await expect(app.card('Donetsk')).toContainText('km²')
  await app.openPanel('Article')
  await expect(app.passages.first()).toBeVisible()
  await app.openPanel('Timeline')
  await expect(app.timeline.getByRole('listitem').first()).toBeVisible()
  await app.openPanel('Proposals')
  await app.toggleProposal(proposalOf('freeze').title)
  await app.expectLink('proposals', 'freeze')
  await app.openAbout()
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible()
  await expect(app.notices).toBeEmpty()
})

test('given the first visit, when the page comes, then nothing of the keeping is asked for before the first picture', async ({
  app,
  page,
  site,
}) => {
  await openKept(app)
  const drawn = await page.evaluate(() => {
    const of = (name: string) =>
      performance.getEntriesByType('resource').find((one) => one.name.includes(name))?.startTime
    const [paint] = performance.getEntriesByName('first-contentful-paint')
    return { paint: paint?.startTime ?? 0, code: of('keep-offline'), areas: of('areas.geojson') }
  })
  expect(site.asked.indexOf('sw.js')).toBeGreaterThan(site.asked.indexOf('geo/areas.geojson'))
  expect(drawn.code).toBeGreaterThan(drawn.paint)
})

test('given several stories, when nobody answers any more, then those that were visited open, and another is said to be out of reach', async ({
  app,
  page,
  site,
}) => {
  site.put('stories/invented/story.json', { body: JSON.stringify(inventedStory) })
  await openKept(app)
  await page.goto(`/${INVENTED_ARTICLE}`)
  await expect(app.passages).toHaveCount(PARAGRAPHS.length)
  await expectKept(page, 'stories/invented/story.json')
  await site.stop()
  await page.reload()
  await expect(app.passages).toHaveCount(PARAGRAPHS.length)
  // Another story loads the page anew by itself.
  await page.goto('/#story=never-seen')
  await expect(page.getByRole('main')).toContainText('The site gives no answer')
})

/** Opens a story with a large layer at one of its areas, and waits until the device has the parts that were asked for. */
async function openLargeKept(app: Driver, site: OwnSite): Promise<void> {
  site.put('stories/many/story.json', { body: JSON.stringify(manyStory) })
  site.put(ARCHIVE_FILE, { body: ARCHIVE })
  await app.open(`#story=many&area=${FIRST}`)
  await expect(app.card(nameOf(FIRST))).toContainText('km²')
  const asked = site.asked.filter((path) => path === ARCHIVE_FILE).length
  await expectKept(app.page, 'index.html', 'stories/many/story.json')
  const parts = () =>
    app.page.evaluate(async (file) => {
      const names = await caches.keys()
      const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
      return keys.flat().filter(({ url }) => url.includes(file)).length
    }, ARCHIVE_FILE)
  await expect.poll(parts, { message: 'parts on the device', timeout: 60_000 }).toBe(asked)
}

test('given a large layer of which some was seen, when nobody answers any more, then that is there, and what was not is said to be out of reach', async ({
  app,
  page,
  site,
}) => {
  await openLargeKept(app, site)
  await site.stop()
  await app.reload()
  await expect(app.card(nameOf(FIRST))).toContainText('km²')
  await expect(app.notices).toBeEmpty()
  await page.goto(`/#story=many&area=${FAR}`)
  await expect(app.notices).toContainText(`${ARCHIVE_FILE}: found no answer`)
  await app.expectCard(nameOf(FAR))
})

test('given a large layer of which some was seen, when its host is in trouble, then that is there', async ({
  app,
  site,
}) => {
  await openLargeKept(app, site)
  site.put(ARCHIVE_FILE, { status: 503 })
  await app.reload()
  await expect(app.card(nameOf(FIRST))).toContainText('km²')
  await expect(app.notices).toBeEmpty()
})

test('given a map of the graphics card that was used, when nobody answers any more, then it draws all the same', async ({
  app,
  page,
  site,
}) => {
  await app.open('#draw=gl')
  await app.expectDrawnBy('gl')
  await expectKept(page, 'index.html', STORY_FILE)
  const [code] = /assets\/gl-map-[\w-]+\.js/.exec(site.read('sw.js')) ?? []
  await expectKept(page, code ?? 'the code of the map')
  await site.stop()
  await app.reload()
  await app.expectDrawnBy('gl')
})

test('given a new version, when the page is open, then it is offered and not forced; when it is taken, then the link stays and the old one is gone', async ({
  app,
  page,
  site,
}) => {
  await app.open('#area=donetsk&proposals=freeze')
  await expectKept(page, 'index.html', STORY_FILE)
  publishNext(site)
  await app.reload()
  await expect(app.notices).toContainText(NEW_VERSION)
  await expect(page.locator('html'), 'what is seen is the version before').not.toHaveAttribute(
    'data-next',
  )
  await app.openPanel('Timeline')
  await reloadNew(page).click()
  await expect(page.locator('html')).toHaveAttribute('data-next')
  await app.expectDrawn()
  await app.expectCard('Donetsk')
  await app.expectLink('proposals', 'freeze')
  await app.expectLink('panel', 'timeline')
  await expect(app.notices).toBeEmpty()
  const pages = await page.evaluate(async () => {
    const names = await caches.keys()
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return keys.flat().filter(({ url }) => url.includes('index.html')).length
  })
  expect(pages, 'pages that are kept').toBe(1)
})

test('given two windows, when the new version is taken in one, then the other goes on and is offered it', async ({
  app,
  page,
  site,
  context,
}) => {
  await openKept(app)
  publishNext(site)
  const other = await context.newPage()
  await other.goto(`${site.url}#area=crimea`)
  await reloadNew(other).click()
  await expect(other.locator('html')).toHaveAttribute('data-next')
  await expect(app.notices).toContainText(NEW_VERSION)
  await app.selectFromList('Donetsk')
  await app.expectCard('Donetsk')
  await expect(page.locator('html')).not.toHaveAttribute('data-next')
})

test('given a new version of which a file is missing, or a page is in its place, when it is looked for, then the one before stays whole', async ({
  app,
  page,
  site,
}) => {
  await openKept(app)
  const chunk = /assets\/Timeline-[\w-]+\.js/.exec(site.read('sw.js'))?.[0] ?? 'no chunk'
  for (const instead of [{ status: 404 }, { body: '<!doctype html>', type: 'text/html' }]) {
    const body = site.read('sw.js').replaceAll(chunk, 'assets/Timeline-next.js')
    site.put('sw.js', { body })
    site.put('assets/Timeline-next.js', instead)
    await app.reload()
    const isWaiting = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration()
      // Its rejection is what is wanted.
      await registration?.update().catch(() => {})
      const installing = registration?.installing
      if (installing) {
        await new Promise((resolve) => {
          installing.addEventListener('statechange', resolve, { once: true })
        })
      }
      return registration?.waiting != null
    })
    expect(isWaiting).toBe(false)
    await app.openPanel('Timeline')
    await expect(app.timeline.getByRole('listitem').first()).toBeVisible()
    await expect(app.notices).toBeEmpty()
  }
})

test('given a story that was visited, when its host is in trouble, then it is shown as it was; when it has a new one, then that is', async ({
  app,
  page,
  site,
}) => {
  await openKept(app)
  site.put(STORY_FILE, { status: 503 })
  await app.reload()
  await expect(page.getByRole('heading', { level: 1, name: story.title })).toBeVisible()
  const changed = { ...JSON.parse(site.read(STORY_FILE)), title: 'As it was mended' }
  site.put(STORY_FILE, { body: JSON.stringify(changed) })
  await app.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'As it was mended' })).toBeVisible()
})

test.describe('given a half-finished deploy and nothing that was kept', () => {
  test.use({ serviceWorkers: 'block', tolerated: /Failed to load|net::ERR/ })

  test('when the code of a panel is gone, then its place says so, and a reload keeps the link', async ({
    app,
    page,
    site,
  }) => {
    site.put(/^assets\/Timeline-/, { status: 404 })
    await app.open('#area=donetsk')
    await app.openPanel('Timeline')
    const place = page.getByRole('alert')
    await expect(place).toContainText('could not be loaded')
    site.put(/^assets\/Timeline-/, null)
    await place.getByRole('button', { name: 'Load the page again' }).click()
    await expect(app.timeline.getByRole('listitem').first()).toBeVisible()
    await app.expectCard('Donetsk')
  })

  for (const [what, instead] of [
    ['missing', { status: 404 }],
    ['a web page', { body: '<!doctype html>', type: 'text/html' }],
  ] as const) {
    test(`when the code that starts the page is ${what}, then the page can be read and says so, and a reload keeps the link`, async ({
      app,
      page,
      site,
    }) => {
      site.put(/^assets\/index-.*\.js$/, instead)
      await page.goto(`${site.url}#area=donetsk`)
      const words = page.getByRole('alert')
      await expect(words).toContainText('did not come')
      await expect(page.getByRole('heading', { level: 1, name: story.title })).toBeVisible()
      site.put(/^assets\/index-.*\.js$/, null)
      await words.getByRole('button', { name: 'Load the page again' }).click()
      await app.expectDrawn()
      await app.expectCard('Donetsk')
    })
  }
})

test.describe('given the installed app', () => {
  const query = (words: Record<string, string>) => `/?${new URLSearchParams(words)}`

  test('when a text is shared to it, then it stands beside the retelling, and neither the address nor the host has it', async ({
    app,
    page,
    site,
  }) => {
    const shown = { ...inventedStory, id: story.id }
    site.put(STORY_FILE, { body: JSON.stringify(shown) })
    await openKept(app)
    const before = site.asked.length
    await page.goto(query({ 'shared-title': 'A letter', 'shared-text': PARAGRAPHS.join('\n\n') }))
    await expect(app.article.getByRole('status')).toContainText(String(PARAGRAPHS.length))
    await expect(app.article).toContainText(PARAGRAPHS[3] ?? '')
    expect(new URL(page.url()).search).toBe('')
    expect(site.asked.slice(before)).not.toContain('index.html')
    await app.expectLink('panel', 'article')
  })

  test('when only an address is shared to it, then it says what to do instead', async ({
    app,
    page,
  }) => {
    await page.goto(query({ 'shared-title': 'A page', 'shared-text': 'https://example.org/a' }))
    await expect(app.article.getByRole('status')).toContainText('What was shared is an address')
  })
})

test('given the built site, when a browser looks how it can be installed, then name, icons and share target are there', async ({
  page,
  site,
}) => {
  await page.goto('/')
  const href = await page.locator('link[rel="manifest"]').getAttribute('href')
  expect(href).toBe('./manifest.webmanifest')
  const session = await page.context().newCDPSession(page)
  const { errors, url } = await session.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const manifest = (await (await page.request.get(url)).json()) as {
    readonly icons: readonly { readonly src: string; readonly sizes: string }[]
  }
  for (const { src, sizes } of manifest.icons) {
    const size = await page.evaluate(async (address) => {
      const image = new Image()
      image.src = address
      await image.decode()
      return `${image.naturalWidth}x${image.naturalHeight}`
    }, new URL(src, site.url).href)
    expect(size).toBe(sizes)
  }
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito'])
})
