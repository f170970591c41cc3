// Loads the layers that a story names. A layer that fails becomes a fault, and the rest goes on.
import type { Fault } from '../story/faults.ts'
import { checkGeometry, type Layers, parseLayer } from '../story/layers.ts'
import type { LayerId, Story } from '../story/types.ts'
import { fetchText } from './fetch-text.ts'
import { storyPath } from './load-story.ts'
import { parseJson } from './parse-json.ts'

export type LoadedLayers = { readonly layers: Layers; readonly faults: readonly Fault[] }

export async function loadLayers(story: Story): Promise<LoadedLayers> {
  const faults: Fault[] = []
  const layers = new Map<LayerId, NonNullable<ReturnType<Layers['get']>>>()
  const results = await Promise.all(
    story.layers.map(async ({ id, path }) => ({ id, result: await loadLayer(path) })),
  )
  for (const { id, result } of results) {
    if ('fault' in result) faults.push(result.fault)
    else {
      const features = new Map(result.layer.features.map((f) => [f.properties.id, f]))
      layers.set(id, { collection: result.layer, features })
    }
  }
  return { layers, faults: [...faults, ...checkGeometry(story, layers, storyPath(story.id))] }
}

async function loadLayer(path: string) {
  const text = await fetchText(path)
  if (!text.ok) return text
  const json = parseJson(text.value, path)
  return json.ok ? parseLayer(json.value, path) : json
}
