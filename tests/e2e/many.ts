// A story of 3,000 areas, whose layer is an archive: served whole, or by ranges.
import type { Page } from '@playwright/test'
import { writeArchive } from '../../src/command/write-archive.ts'
import { MINIMAL_FILE, readJson } from '../unit/support/files.ts'
import { manyAreas, manyId } from '../unit/support/many-areas.ts'

const minimal = readJson(MINIMAL_FILE) as {
  readonly areas: readonly object[]
  readonly view: object
}
const many = manyAreas({ columns: 60, rows: 50, from: [0, 30], degrees: 0.5 })
export const { bytes: ARCHIVE } = writeArchive(many)
export const ARCHIVE_FILE = 'geo/many.pmtiles'
export const nameOf = (id: string) => id.replace('area', 'Area').replaceAll('-', ' ')
/** An area in the first view, a place in it, and an area far from there. */
export const [FIRST, INSIDE, FAR] = [manyId(30, 25), [15.25, 42.75], manyId(57, 3)] as const

/** The middle of the last, (lng, lat). */
export const AT = [28.75, 31.75] as const

export const manyStory = {
  ...minimal,
  id: 'many',
  layers: [{ id: 'areas', path: ARCHIVE_FILE }],
  areas: [
    ...minimal.areas.map((area) => ({
      ...area,
      geometry: { layer: 'areas', features: [manyId(31, 25)] },
    })),
    ...many.features.map(({ properties: { id } }) => ({
      id,
      kind: 'region',
      names: { en: nameOf(id) },
      partOf: [],
      geometry: { layer: 'areas', features: [id] },
    })),
  ],
  view: { ...minimal.view, bounds: [14, 41.5, 17, 43.5], focus: [] },
}

/** Has the story answer, and its archive by ranges; what was asked for of it, in order. */
export async function serveMany(
  page: Page,
  knowsRanges = true,
): Promise<{ from: number; to: number }[]> {
  const asked: { from: number; to: number }[] = []
  await page.route('**/stories/many/story.json', (route) => route.fulfill({ json: manyStory }))
  await page.route(`**/${ARCHIVE_FILE}`, (route) => {
    const [, from, last] = /^bytes=(\d+)-(\d+)$/.exec(route.request().headers().range ?? '') ?? []
    if (!knowsRanges || from === undefined || last === undefined) {
      asked.push({ from: 0, to: ARCHIVE.length })
      return route.fulfill({ body: Buffer.from(ARCHIVE) })
    }
    const span = { from: Number(from), to: Math.min(ARCHIVE.length, Number(last) + 1) }
    asked.push(span)
    return route.fulfill({
      status: 206,
      headers: { 'Content-Range': `bytes ${span.from}-${span.to - 1}/${ARCHIVE.length}` },
      body: Buffer.from(ARCHIVE.subarray(span.from, span.to)),
    })
  })
  return asked
}
