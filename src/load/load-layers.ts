// Loads the layers that a story names. A layer that fails becomes a fault, and the rest goes on.

import { checkKinds, checkLayer } from '../geometry/check-layers.ts'
import { type Detail, pathAt } from '../geometry/detail.ts'
import { checkGeometry, type Layers, parseLayer } from '../geometry/layers.ts'
import type { Fault } from '../story/faults.ts'
import type { LayerId, Story } from '../story/types.ts'
import { fetchText } from './fetch-text.ts'
import { storyPath } from './load-story.ts'
import { parseJson } from './parse-json.ts'

export type LoadedLayers = { readonly layers: Layers; readonly faults: readonly Fault[] }

export async function loadLayers(story: Story): Promise<LoadedLayers> {
  const faults: Fault[] = []
  const layers = new Map<LayerId, NonNullable<ReturnType<Layers['get']>>>()
  const results = await Promise.all(
    story.layers.map(async ({ id, path }) => ({ id, path, result: await loadLayer(path) })),
  )
  for (const { id, path, result } of results) {
    if ('fault' in result) faults.push(result.fault)
    else {
      const features = new Map(result.layer.features.map((f) => [f.properties.id, f]))
      layers.set(id, { collection: result.layer, features })
      faults.push(...checkLayer(result.layer, path))
    }
  }
  const file = storyPath(story.id)
  faults.push(...checkGeometry(story, layers, file), ...checkKinds(story, layers, file))
  return { layers, faults }
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

async function loadLayer(path: string) {
  const text = await fetchText(path)
  if (!text.ok) return text
  const json = parseJson(text.value, path)
  return json.ok ? parseLayer(json.value, path) : json
}
