// The layers of a story as files: from the site's root, which is the folder two above the story's, or public/.
import { dirname, join } from 'node:path'
import { isArchive } from '../archive/is-archive.ts'
import { checkKinds } from '../geometry/check-layers.ts'
import { checkGeometry, type IndexedLayer, indexLayer, type Layers } from '../geometry/layers.ts'
import { parseLayerText } from '../load/parse-texts.ts'
import { type Fault, formatPath } from '../story/faults.ts'
import { suggest } from '../story/suggest.ts'
import type { LayerId, Story } from '../story/types.ts'
import { checkBorders } from './check-borders.ts'
import { isThere, ROOT, readBytes, readText, shortPath } from './files.ts'
import { readArchive } from './read-archive.ts'
import { text } from './text.ts'

export type ReadLayers = {
  readonly layers: Layers
  readonly faults: readonly Fault[]
  /** The texts of the layers that have faults, by file. */
  readonly texts: ReadonlyMap<string, string>
}

/** @param storyPath path of the story's file; @param file the same, as its faults name it */
export function readLayers(
  story: Story,
  { path: storyPath, file }: { readonly path: string; readonly file: string },
  folder: string,
): ReadLayers {
  const faults: Fault[] = []
  const texts = new Map<string, string>()
  const layers = new Map<LayerId, IndexedLayer>()
  for (const [i, { id, path }] of story.layers.entries()) {
    const places = placesOf(path, storyPath)
    const place = places.find(isThere)
    if (place === undefined) {
      const looked = places.map((candidate) => shortPath(candidate, folder))
      faults.push({
        kind: 'missing-file',
        file,
        path: formatPath(['layers', i, 'path']),
        found: JSON.stringify(path),
        expected: text.check.aLayerFile,
        hint: text.check.lookedFor(looked),
      })
      continue
    }
    const name = shortPath(place, folder)
    const content = isArchive(path) ? undefined : readText(place, folder)
    const parsed =
      content === undefined
        ? readArchive(readBytes(place, folder), name)
        : parseLayerText({ text: content, path: name })
    const found = 'fault' in parsed ? [parsed.fault] : parsed.faults
    faults.push(...found)
    if (content !== undefined && found.length > 0) texts.set(name, content)
    if ('layer' in parsed) layers.set(id, indexLayer(parsed.layer))
  }
  faults.push(
    ...checkGeometry(story, layers, file, suggest),
    ...checkKinds(story, layers, file),
    ...checkBorders(story, file),
  )
  return { layers, faults, texts }
}

/** Where a path of the site may stand as a file; `geo/` is served from `geo/layers/`. */
function placesOf(path: string, storyPath: string): string[] {
  const roots = [join(dirname(storyPath), '../..'), join(ROOT, 'public')]
  const made = /^geo\/(.+)$/.exec(path)?.[1]
  return [
    ...new Set([
      ...roots.map((root) => join(root, path)),
      ...(made === undefined ? [] : [join(ROOT, 'geo/layers', made)]),
    ]),
  ]
}
