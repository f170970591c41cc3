// Folders of stories for the tests, in the system's temporary folder, and the command called on them.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { runCommand } from '../../../src/command/run-command.ts'
import { MINIMAL_FILE, readJson, readText } from '../support/files.ts'

/** The features that the minimal story names. */
export const LAYER = JSON.stringify({
  type: 'FeatureCollection',
  features: ['island', 'northland'].map((id) => ({
    type: 'Feature',
    properties: { id, anchor: [1, 1] },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [2, 0],
          [2, 2],
          [0, 2],
          [0, 0],
        ],
      ],
    },
  })),
})

export const minimalText = (): string => readText(MINIMAL_FILE)
export type Draft = Record<string, unknown[]>
export const minimal = (): Draft => readJson(MINIMAL_FILE) as Draft

/** A temporary folder with these files; it goes when the test ends. */
export function makeFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'standpoint-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** A site with one story, in stories/minimal, and its layer. */
export const makeSite = (story: string, layer = LAYER): string =>
  makeFolder({ 'stories/minimal/story.json': story, 'geo/areas.geojson': layer })

export const STORY = 'stories/minimal'

/** What a call prints, and its exit code; paths start from `folder`. */
export function call(folder: string, ...args: readonly string[]) {
  const said = { out: '', err: '' }
  const exit = runCommand(args, {
    out: (text) => {
      said.out += text
    },
    err: (text) => {
      said.err += text
    },
    isColoured: false,
    folder,
  })
  return { exit, ...said }
}
