// The shipped story with its layers, read from disk once a test file, as the app has them after loading.

import type { Layers } from '../../../src/geometry/layers.ts'
import { parseLayer } from '../../../src/geometry/parse-layer.ts'
import { indexStory } from '../../../src/story/index-story.ts'
import { parseStory } from '../../../src/story/parse-story.ts'
import type { Area, AreaId, Story } from '../../../src/story/types.ts'
import { readJson, STORY_FILE } from './files.ts'

export const shippedStory = readStory(STORY_FILE)
export const shippedIndex = indexStory(shippedStory)
export const shippedLayers = readLayers(shippedStory)

/** A story from a file of the repository. */
export function readStory(path: string): Story {
  const parsed = parseStory(readJson(path), path)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults, null, 2))
  return parsed.story
}

export function findArea(id: string): Area {
  const area = shippedIndex.areas.get(id as AreaId)
  if (!area) throw new Error(`the shipped story has no area ${id}`)
  return area
}

/** `geo/layers/` is served as `geo/`. */
function readLayers(story: Story): Layers {
  return new Map(
    story.layers.map(({ id, path }) => {
      const parsed = parseLayer(readJson(path.replace(/^geo\//, 'geo/layers/')), path)
      if ('fault' in parsed) throw new Error(JSON.stringify(parsed.fault))
      const features = new Map(parsed.layer.features.map((f) => [f.properties.id, f]))
      return [id, { collection: parsed.layer, features }]
    }),
  )
}
