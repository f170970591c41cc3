// The story and the layers that the build ships, as the specs' source of names, passages and places.
import { readFileSync } from 'node:fs'
import { boundsOf } from '../../src/geometry/bounds.ts'
import type { LayerFeature } from '../../src/geometry/layers.ts'
import { parseLayer } from '../../src/geometry/parse-layer.ts'
import { parseStory } from '../../src/story/parse-story.ts'
import type { Area, Passage, Proposal } from '../../src/story/types.ts'
import type { Place } from './project.ts'

const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))

export const STORY_FILE = 'stories/ukraine-peace-talks/story.json'

export const storyJson = readJson(`public/${STORY_FILE}`)
const parsed = parseStory(storyJson)
if (!parsed.ok) throw new Error('the shipped story has faults: run npm run check')
export const story = parsed.story

const layers = ['areas', 'states'].flatMap((name) => {
  const result = parseLayer(readJson(`geo/layers/${name}.geojson`), name)
  return 'layer' in result ? result.layer.features : []
})

export function areaOf(id: string): Area {
  return found(
    story.areas.find((area) => area.id === id),
    id,
  )
}

export function proposalOf(id: string): Proposal {
  return found(
    story.proposals.find((proposal) => proposal.id === id),
    id,
  )
}

/** The passages that name an area, in reading order. */
export function passagesOf(id: string): Passage[] {
  return story.passages.filter(({ mentions }) => mentions.some(({ area }) => area === id))
}

/** A place well inside an area. */
export function placeIn(id: string): Place {
  const { anchor } = featureOf(id).properties
  if (!anchor) throw new Error(`the layer has no anchor for ${id}`)
  return anchor
}

/** The north-west and the south-east corner of an area's bounds. */
export function cornersOf(id: string): [northWest: Place, southEast: Place] {
  const [west, south, east, north] = found(boundsOf([featureOf(id)]), id)
  return [
    [west, north],
    [east, south],
  ]
}

function featureOf(id: string): LayerFeature {
  return found(
    layers.find(({ properties }) => properties.id === id),
    id,
  )
}

function found<Item>(item: Item | null | undefined, id: string): Item {
  if (item == null) throw new Error(`there is no ${id}`)
  return item
}
