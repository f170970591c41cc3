// The viewer with a very large story: until its first picture, a card, its lists, a filter.
import type { Page } from '@playwright/test'
import type { Sizes } from '../fuzz/synthetic-story.ts'

/** Milliseconds each. */
export type InViewer = Readonly<Record<(typeof STEPS)[number]['name'], number>>

type Step = {
  readonly name: string
  readonly title: string
  /** Ends when the reader sees what they asked for. */
  readonly run: (page: Page, url: string) => Promise<unknown>
}

export const STEPS = [
  {
    name: 'drawn',
    title: 'Large story in the viewer: from its link to the complete map',
    run: async (page, url) => {
      await page.goto(`${url}#story=synthetic`)
      await page.waitForSelector('.map-panel[aria-busy="false"]')
    },
  },
  {
    name: 'card',
    title: '… a click on the map until the card',
    run: async (page) => {
      const box = await page.locator('.map canvas').boundingBox()
      if (!box) throw new Error('there is no map')
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
      await page.waitForSelector('.card h2')
    },
  },
  {
    name: 'places',
    title: '… the list of places',
    run: async (page) => {
      await page.getByRole('tab', { name: 'Places' }).click()
      await page.waitForSelector('.area-option')
    },
  },
  {
    name: 'filter',
    title: '… the list with those in focus alone',
    run: async (page) => {
      await page.evaluate(() => {
        location.hash = `${location.hash}&only=focus`
      })
      await page.waitForFunction(() => document.querySelectorAll('.area-option').length === 1)
    },
  },
  {
    name: 'article',
    title: '… the article',
    run: async (page) => {
      await page.getByRole('tab', { name: 'Article' }).click()
      await page.waitForSelector('.article-passage')
    },
  },
  {
    name: 'passage',
    title: '… one of its last passages, by link',
    run: async (page) => {
      await page.evaluate(() => {
        location.hash = 'story=synthetic&passage=passage-480'
      })
      await page.waitForSelector('[data-asked]')
    },
  },
] as const satisfies readonly Step[]

/** Milliseconds after which a step counts as one that never ends. */
const LIMIT = 120_000

export async function measureViewer(page: Page, url: string): Promise<InViewer> {
  page.setDefaultTimeout(LIMIT)
  const times: Record<string, number> = {}
  for (const { name, run } of STEPS) {
    const start = performance.now()
    await run(page, url)
    // Answers again: a frame after the one in which it was painted.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    )
    times[name] = performance.now() - start
  }
  return times as InViewer
}

/** A layer for the made-up story: a square for each area, side by side on ten by ten degrees. */
export function makeSyntheticLayer({ areas }: Sizes): object {
  const across = Math.ceil(Math.sqrt(areas))
  const side = 10 / across
  return {
    type: 'FeatureCollection',
    features: Array.from({ length: areas }, (_, i) => {
      const [west, south] = [(i % across) * side, Math.floor(i / across) * side]
      const [east, north] = [west + side, south + side]
      return {
        type: 'Feature',
        properties: { id: `area-${i}`, anchor: [west + side / 2, south + side / 2] },
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [west, south],
              [east, south],
              [east, north],
              [west, north],
              [west, south],
            ],
          ],
        },
      }
    }),
  }
}
