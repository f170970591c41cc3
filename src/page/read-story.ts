// Reads a story of public/stories with its layers, for the build.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FeatureCollection } from 'geojson'
import { isArchive } from '../archive/is-archive.ts'
import { readArchive } from '../command/read-archive.ts'
import { indexLayer, type Layers } from '../geometry/layers.ts'
import { parseLayer } from '../geometry/parse-layer.ts'
import { parseStory } from '../story/parse-story.ts'
import type { PageInput } from './page-data.ts'

const rootFile = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** `geo/` of the site is `geo/layers/` of the repository; all else is in `public/`. */
const placeOf = (path: string): string =>
  path.startsWith('geo/') ? path.replace(/^geo\//, 'geo/layers/') : `public/${path}`

const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(rootFile(placeOf(path)), 'utf8'))

/** @throws Error with the first fault, where the story is not in order */
export function readStory(id: string): PageInput {
  const path = `stories/${id}/story.json`
  const parsed = parseStory(readJson(path), path)
  if (!parsed.ok) throw new Error(`${path}: ${JSON.stringify(parsed.faults[0])}`)
  const files = new Map<string, FeatureCollection>()
  const file = (name: string) => {
    const known = files.get(name) ?? (readJson(name) as FeatureCollection)
    files.set(name, known)
    return known
  }
  const layers: Layers = new Map(
    parsed.story.layers.map(({ id: layer, path: layerPath }) => {
      const read = isArchive(layerPath)
        ? readArchive(readFileSync(rootFile(placeOf(layerPath))), layerPath)
        : parseLayer(file(layerPath), layerPath)
      if ('fault' in read) throw new Error(`${layerPath}: ${JSON.stringify(read.fault)}`)
      return [layer, indexLayer(read.layer)]
    }),
  )
  return { story: parsed.story, layers, file }
}
