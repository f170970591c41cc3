// A story of 3,000 areas, whose layer is an archive: served whole, or by ranges.
import type { Page } from '@playwright/test'
import { writeArchive } from '../../src/command/write-archive.ts'
import { MINIMAL_FILE, readJson } from '../unit/support/files.ts'
import { manyAreas, manyId } from '../unit/support/many-areas.ts'
import { partOf } from '../unit/support/range-host.ts'

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
  { archive = ARCHIVE, knowsRanges = true } = {},
): Promise<{ from: number; to: number }[]> {
  const asked: { from: number; to: number }[] = []
  await page.route('**/stories/many/story.json', (route) => route.fulfill({ json: manyStory }))
  await page.route(`**/${ARCHIVE_FILE}`, (route) => {
    const part = knowsRanges ? partOf(archive, route.request().headers().range) : null
    asked.push(part ?? { from: 0, to: archive.length })
    return part
      ? route.fulfill({ status: 206, headers: part.headers, body: part.body })
      : route.fulfill({ body: Buffer.from(archive) })
  })
  return asked
}
