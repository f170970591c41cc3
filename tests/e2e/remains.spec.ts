// A table: each fault of the network and of the machine, what the reader is told, and what remains usable.
import type { Page, Route } from '@playwright/test'
import type { Driver } from './driver.ts'
import { passagesOf, proposalOf, STORY_FILE, story } from './shipped.ts'
import { expect, test } from './test.ts'

/** What a reader can do, and how it is seen that they can. */
const USES = {
  title: async ({ page }: Driver) =>
    expect(page.getByRole('heading', { level: 1 })).toContainText(story.title),
  map: async (app: Driver) => {
    await app.expectDrawn()
    await app.clickArea('crimea')
    await app.expectCard('Crimea')
  },
  cards: async (app: Driver) => {
    await app.selectFromList('Donetsk')
    await app.expectCard('Donetsk')
    await expect(app.card('Donetsk')).toContainText(passagesOf('donetsk')[0]?.text ?? 'a passage')
  },
  facts: async (app: Driver) => {
    await app.selectFromList('Crimea')
    await expect(app.card('Crimea')).toContainText('km²')
  },
  proposals: async (app: Driver) => {
    await app.toggleProposal(proposalOf('freeze').title)
    await app.expectLink('proposals', 'freeze')
  },
  article: async (app: Driver) => {
    await app.openPanel('Article')
    await expect(app.passages.first()).toBeVisible()
  },
  timeline: async (app: Driver) => {
    await app.openPanel('Timeline')
    await expect(app.timeline.getByRole('listitem').first()).toBeVisible()
  },
} satisfies Record<string, (app: Driver) => Promise<void>>

type Use = keyof typeof USES
const ALL = Object.keys(USES) as readonly Use[]
const allBut = (...lost: readonly Use[]) => ALL.filter((use) => !lost.includes(use))
/** The page as the build wrote it: to read, with the first map's picture. */
const READ: readonly Use[] = ['title']

const answers = {
  missing: (route: Route) => route.fulfill({ status: 404, body: '-' }),
  'a web page': (route: Route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Home</title>' }),
  'cut off': async (route: Route) => {
    const response = await route.fetch()
    const body = await response.body()
    await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) })
  },
  'never there': () => {},
} as const
type Answer = keyof typeof answers

type Row = {
  readonly fault: string
  readonly happen: (page: Page) => Promise<unknown>
  /** Told in the page; null where nothing is lost that a reader would look for. */
  readonly says: RegExp | null
  readonly remains: readonly Use[]
}

const files = (
  pattern: string | RegExp,
  fault: string,
  faults: readonly Answer[],
  says: Row['says'],
  remains: Row['remains'],
): Row[] =>
  faults.map((answer) => ({
    fault: `${fault}: ${answer}`,
    happen: (page) => page.route(pattern, answers[answer]),
    says,
    remains,
  }))

const throwing = (names: readonly string[]) => (page: Page) =>
  page.addInitScript((all) => {
    for (const name of all) {
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('no', 'SecurityError')
        },
      })
    }
  }, names)

const TABLE: readonly Row[] = [
  ...files(`**/${STORY_FILE}`, 'the story', ['missing'], /does not have its file/, []),
  ...files(`**/${STORY_FILE}`, 'the story', ['a web page', 'cut off'], /cannot be shown/, []),
  ...files(`**/${STORY_FILE}`, 'the story', ['never there'], null, READ),
  ...files(
    '**/geo/areas.geojson',
    'the layer of the areas',
    ['missing', 'a web page', 'cut off'],
    /geo\/areas\.geojson/,
    allBut('facts', 'map'),
  ),
  ...files(
    '**/geo/areas.geojson',
    'the layer of the areas',
    ['never there'],
    /geo\/areas\.geojson is slow/,
    allBut('facts', 'map'),
  ),
  ...files(/geo\/(world|close)\//, 'lines of other levels', ['missing'], null, ALL),
  ...files(
    /assets\/(index|start)-.*\.js$/,
    'the code that starts the page',
    ['missing', 'a web page', 'cut off'],
    /did not come|can be read/,
    READ,
  ),
  ...files(
    /assets\/viewer-.*\.js$/,
    'the code of the viewer',
    ['missing', 'a web page', 'cut off'],
    /did not come|can be read/,
    READ,
  ),
  ...files(
    /assets\/parse-worker-/,
    'the worker that reads stories',
    ['missing', 'a web page', 'cut off'],
    null,
    ALL,
  ),
  ...files(
    /assets\/AreaList-.*\.js$/,
    'the code of the list',
    ['missing'],
    null,
    allBut('cards', 'facts'),
  ),
  ...files(
    /assets\/Timeline-.*\.js$/,
    'the code of a panel',
    ['missing', 'cut off'],
    null,
    allBut('timeline'),
  ),
  ...files(
    /assets\/area-facts-.*\.js$/,
    'the code that measures',
    ['missing'],
    null,
    allBut('facts'),
  ),
  ...files(/\.woff2$/, 'the fonts', ['missing', 'never there'], null, ALL),
  ...files(/first-.*\.(webp|css)$/, 'the first pictures', ['missing'], null, ALL),
  ...files('**/early.js', 'the first script', ['missing'], null, ALL),
  {
    fault: 'storage that throws, as where all site data is blocked',
    happen: throwing(['localStorage', 'sessionStorage', 'indexedDB', 'caches']),
    says: null,
    remains: ALL,
  },
  { fault: 'no workers', happen: throwing(['Worker']), says: null, remains: ALL },
  {
    // Its origin is none, and a browser gives it no file of this machine: neither code nor styles.
    fault: 'a frame that is closed in',
    happen: (page) =>
      page.route(/\/(#.*)?$/, async (route) => {
        const response = await route.fetch()
        const headers = {
          ...response.headers(),
          'content-security-policy': 'sandbox allow-scripts',
        }
        await route.fulfill({ response, headers })
      }),
    says: null,
    remains: READ,
  },
]

// Lost graphics contexts: recovery.spec.ts. Nobody there at all: offline.spec.ts.
test.describe('what remains usable', () => {
  test.use({
    tolerated:
      /Failed to load|net::ERR|SyntaxError|Unexpected|missing \) after|Invalid|SecurityError|CORS policy|no$/,
  })

  for (const { fault, happen, says, remains } of TABLE) {
    const left = remains.length === ALL.length ? 'everything' : remains.join(', ') || 'the way out'
    test(`given ${fault}, then ${says ? 'it is said, and ' : ''}there is still: ${left}`, async ({
      app,
      page,
    }) => {
      await happen(page)
      // A file that never comes would hold the browser's own word that all is loaded.
      await page.goto('/', { waitUntil: 'commit' })
      if (remains.includes('proposals')) await app.expectAnswering()
      if (says) await expect(page.locator('body')).toContainText(says)
      if (remains.includes('map')) await app.expectDrawn()
      for (const use of remains) await test.step(use, () => USES[use](app))
      await expect(page.locator('body'), 'never blank').not.toBeEmpty()
      // An answer that is still being made is not a fault once the page has been looked at.
      await page.unrouteAll({ behavior: 'ignoreErrors' })
    })
  }
})
