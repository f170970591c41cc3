// Loads the layers that a story names. A layer that fails becomes a fault, and the rest goes on; one that is
// slow is waited for only so long, and comes later.
import { checkKinds } from '../geometry/check-layers.ts'
import { type Detail, pathAt } from '../geometry/detail.ts'
import { checkGeometry, type IndexedLayer, indexLayer, type Layers } from '../geometry/layers.ts'
import type { ParsedLayer } from '../geometry/parse-layer.ts'
import type { Fault } from '../story/faults.ts'
import type { LayerId, Story } from '../story/types.ts'
import { fetchText } from './fetch-text.ts'
import { storyPath } from './load-story.ts'
import { parseLayerApart } from './parser.ts'

export type LoadedLayers = {
  readonly layers: Layers
  readonly faults: readonly Fault[]
  /** Files of the layers that are still under way. */
  readonly awaited: readonly string[]
}

/** Milliseconds for which the map waits for all of its layers. */
const PATIENCE = 5000

type Options = {
  /** Told again as each of the layers comes that were slow: all that is there then, and what is new about it. */
  readonly onLate?: (loaded: LoadedLayers) => void
  readonly patience?: number
}

export async function loadLayers(story: Story, options: Options = {}): Promise<LoadedLayers> {
  const { onLate, patience = onLate ? PATIENCE : Number.POSITIVE_INFINITY } = options
  const results = new Map<LayerId, ParsedLayer>()
  let isAnswered = false
  const loads = story.layers.map(async ({ id, path }) => {
    results.set(id, await loadLayer(path))
    if (isAnswered) onLate?.(collect(story, results, [id]))
  })
  await Promise.race([Promise.all(loads), ...(Number.isFinite(patience) ? [wait(patience)] : [])])
  isAnswered = true
  return collect(story, results, [...results.keys()])
}

/** @param news the layers whose faults are not yet told */
function collect(
  story: Story,
  results: ReadonlyMap<LayerId, ParsedLayer>,
  news: readonly LayerId[],
): LoadedLayers {
  const faults: Fault[] = []
  const layers = new Map<LayerId, IndexedLayer>()
  // In the story's order, whichever came first.
  for (const { id } of story.layers) {
    const result = results.get(id)
    if (!result) continue
    if (news.includes(id)) faults.push(...('fault' in result ? [result.fault] : result.faults))
    if ('layer' in result) layers.set(id, indexLayer(result.layer))
  }
  const fresh = new Map([...layers].filter(([id]) => news.includes(id)))
  const file = storyPath(story.id)
  faults.push(...checkGeometry(story, fresh, file), ...checkKinds(story, fresh, file))
  return {
    layers,
    faults,
    awaited: story.layers.filter(({ id }) => !results.has(id)).map(({ path }) => path),
  }
}

/** The same layers with their geometry at another level of detail; null when some of it did not come. */
export async function loadLayersAt(
  detail: Detail,
  story: Story,
  usual: Layers,
): Promise<Layers | null> {
  const others = story.layers.flatMap(({ id, path }) => {
    const other = pathAt(path, detail)
    return other === path ? [] : [{ id, path: other }]
  })
  const { layers } = await loadLayers({ ...story, layers: others })
  return layers.size === others.length ? new Map([...usual, ...layers]) : null
}

async function loadLayer(path: string): Promise<ParsedLayer> {
  const text = await fetchText(path)
  return text.ok ? parseLayerApart({ text: text.value, path }) : text
}

const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => void setTimeout(resolve, milliseconds))
