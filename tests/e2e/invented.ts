// A story whose article nobody wrote but us, so that a test can have the text that a reader brings.
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { fingerprintParagraphs } from '../../src/fingerprint/fingerprint-paragraphs.ts'
import { ARTICLE } from '../unit/fingerprint/invented-article.ts'

const minimal = JSON.parse(
  readFileSync(new URL('../fixtures/stories/minimal.json', import.meta.url), 'utf8'),
) as Record<string, unknown> & { readonly passages: readonly object[] }

/** The article's paragraphs. One shows markup to its readers, which must stay the text that it is. */
export const PARAGRAPHS: readonly string[] = ARTICLE.map((paragraph, i) =>
  i === 18
    ? `${paragraph} The parish’s website, she adds, shows only <img src=x onerror="alert('paragraph')"> at this place.`
    : paragraph,
)

/** Every paragraph is a passage, as the numbers of its paragraphs tell: 1 for the first. */
export const inventedStory = {
  ...minimal,
  id: 'invented',
  passages: fingerprintParagraphs(PARAGRAPHS).map((fingerprint, i) => ({
    id: `p${i + 1}`,
    source: 'letter',
    paragraphs: [i + 1],
    kind: 'body',
    text: `Retelling number ${i + 1}.`,
    mentions: [],
    fingerprint,
  })),
}

const square = (id: string, from: number, to: number) => ({
  type: 'Feature',
  properties: { id, anchor: [(from + to) / 2, (from + to) / 2] },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [from, from],
        [to, from],
        [to, to],
        [from, to],
        [from, from],
      ],
    ],
  },
})
const areas = {
  type: 'FeatureCollection',
  features: [square('island', 1, 9), square('northland', 5, 9)],
}

export const INVENTED_ARTICLE = '#story=invented&panel=article'

/** Has the invented story answer where no story is. */
export async function serveInventedStory(page: Page): Promise<void> {
  await page.route('**/stories/invented/story.json', (route) =>
    route.fulfill({ json: inventedStory }),
  )
  await page.route('**/geo/areas.geojson', (route) => route.fulfill({ json: areas }))
}
