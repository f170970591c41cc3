// Loads the layers that a story names. A layer that fails becomes a fault, and the rest goes on; one that is
// slow is waited for only so long, and comes later.

import { isArchive } from '../archive/is-archive.ts'
import { checkKinds } from '../geometry/check-layers.ts'
import { type Detail, pathAt } from '../geometry/detail.ts'
import { checkGeometry, type IndexedLayer, indexLayer, type Layers } from '../geometry/layers.ts'
import type { Fault } from '../story/faults.ts'
import type { LayerId, Story } from '../story/types.ts'
import { fetchText } from './fetch-text.ts'
import { loadFault } from './load-fault.ts'
import { storyPath } from './load-story.ts'
import type { OpenArchive } from './open-archive.ts'
import { parseLayerApart } from './parser.ts'

export type LoadedLayers = {
  readonly layers: Layers
  readonly faults: readonly Fault[]
  /** Files of the layers that are still under way. */
  readonly awaited: readonly string[]
}

/** What came of a layer: none where it failed. */
export type LayerResult = {
  readonly layer: IndexedLayer | null
  readonly faults: readonly Fault[]
  /** Where not all of it has come. */
  readonly archive?: OpenArchive
}

export type LayerResults = Map<LayerId, LayerResult>

/** Milliseconds for which the map waits for all of its layers. */
const PATIENCE = 5000

type Options = {
  /** Told again as each of the layers comes that were slow: all that is there then, and what is new about it. */
  readonly onLate: (loaded: LoadedLayers) => void
  /** Where the results are put as they come. */
  readonly results: LayerResults
  /** What is done with an archive before it counts as there. */
  readonly prepare: (id: LayerId, archive: OpenArchive) => Promise<LayerResult>
  readonly patience?: number
}

export async function loadLayers(
  story: Story,
  { onLate, results, prepare, patience = PATIENCE }: Options,
): Promise<LoadedLayers> {
  let isAnswered = false
  const loads = story.layers.map(async ({ id, path }) => {
    const load = isArchive(path) ? loadArchive(path, (one) => prepare(id, one)) : loadLayer(path)
    results.set(id, await load)
    if (isAnswered) onLate(collect(story, results, [id]))
  })
  await Promise.race([Promise.all(loads), wait(patience)])
  isAnswered = true
  return collect(story, results, [...results.keys()])
}

/** In the story's order, whichever came first. */
export const layersOf = (story: Story, results: LayerResults): Layers =>
  new Map(
    story.layers.flatMap(({ id }): [LayerId, IndexedLayer][] => {
      const layer = results.get(id)?.layer
      return layer ? [[id, layer]] : []
    }),
  )

/** @param news the layers whose faults are not yet told */
function collect(story: Story, results: LayerResults, news: readonly LayerId[]): LoadedLayers {
  const layers = layersOf(story, results)
  const fresh = new Map([...layers].filter(([id]) => news.includes(id)))
  // What an archive has is what it lists, also where that cannot be read.
  const opened = [...fresh].map(
    ([id, layer]) => [id, results.get(id)?.archive?.layer ?? layer] as const,
  )
  const file = storyPath(story.id)
  return {
    layers,
    faults: [
      ...story.layers.flatMap(({ id }) =>
        news.includes(id) ? (results.get(id)?.faults ?? []) : [],
      ),
      ...checkGeometry(story, new Map(opened), file),
      ...checkKinds(story, fresh, file),
    ],
    awaited: story.layers.filter(({ id }) => !results.has(id)).map(({ path }) => path),
  }
}

/** The layers that have geometry of their own at another level of detail; null when some of it did not come. */
export async function loadLayersAt(detail: Detail, story: Story): Promise<Layers | null> {
  const others = story.layers.flatMap(({ id, path }) => {
    const other = pathAt(path, detail)
    return other === path ? [] : [{ id, path: other }]
  })
  const results: LayerResults = new Map()
  await Promise.all(others.map(async ({ id, path }) => results.set(id, await loadLayer(path))))
  const layers = layersOf(story, results)
  return layers.size === others.length ? layers : null
}

async function loadLayer(path: string): Promise<LayerResult> {
  const text = await fetchText(path)
  const parsed = text.ok ? await parseLayerApart({ text: text.value, path }) : text
  return 'fault' in parsed
    ? { layer: null, faults: [parsed.fault] }
    : { layer: indexLayer(parsed.layer), faults: parsed.faults }
}

/** Few stories have one, so its code comes with the first. */
async function loadArchive(
  path: string,
  prepare: (archive: OpenArchive) => Promise<LayerResult>,
): Promise<LayerResult> {
  const code = await import('./open-archive.ts').catch(() => null)
  const opened = code
    ? await code.openArchive(path)
    : loadFault(path, 'no-parser', 'no code to read it', 'a file that can be read')
  return opened.ok ? prepare(opened.value) : { layer: null, faults: [opened.fault] }
}

const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => void setTimeout(resolve, milliseconds))
