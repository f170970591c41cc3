// Small stories of squares, for tests that need a known answer. Coordinates are (lng, lat).
import type { Geometry, Position } from 'geojson'
import type { Layer, LayerFeature, Layers } from '../../../src/geometry/layers.ts'
import { indexStory, type StoryIndex } from '../../../src/story/index-story.ts'
import { parseStory } from '../../../src/story/parse-story.ts'
import type { AreaId, LayerId, Story } from '../../../src/story/types.ts'
import { MINIMAL_FILE, readJson } from './files.ts'

/** What the tests change of the minimal story; everything else of it stays. */
export type Changes = { readonly [K in keyof Story]?: unknown }

/** The minimal story with some of its keys replaced; it goes through the one door like any other. */
export function makeStory(changes: Changes = {}): Story {
  const parsed = parseStory({ ...(readJson(MINIMAL_FILE) as object), ...changes })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults, null, 2))
  return parsed.story
}

export const makeIndex = (changes: Changes = {}): StoryIndex => indexStory(makeStory(changes))

/** An area whose geometry is the feature of the same id in the layer "areas". */
export const makeArea = (id: string, rest: object = {}): object => ({
  id,
  kind: 'province',
  names: { en: id },
  partOf: [],
  geometry: { layer: 'areas', features: [id] },
  ...rest,
})

/** @param provisions what each says beside its words and its evidence */
export function makeProposal(id: string, provisions: readonly object[] = [], rest: object = {}) {
  const evidence = [{ passage: 'p1' }]
  return {
    id,
    title: `The ${id}`,
    label: id,
    kind: 'measure',
    status: 'proposed',
    standing: 'open',
    summary: `What the ${id} says.`,
    evidence,
    provisions: provisions.map((provision, i) => ({
      id: `${id}-${i}`,
      text: 'Here.',
      evidence,
      ...provision,
    })),
    ...rest,
  }
}

export const areaId = (id: string): AreaId => id as AreaId

export const makeFeature = (
  id: string,
  geometry: Geometry,
  properties: object = {},
): LayerFeature => ({ type: 'Feature', properties: { id, ...properties }, geometry })

/** The layer "areas" with these features. */
export function makeLayers(features: readonly LayerFeature[]): Layers {
  const collection: Layer = { type: 'FeatureCollection', features: [...features] }
  return new Map([
    [
      'areas' as LayerId,
      { collection, features: new Map(features.map((f) => [f.properties.id, f])) },
    ],
  ])
}

/** The ring of a box. */
export const boxRing = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

export const makeBox = (
  id: string,
  ...[west, south, east, north]: [number, number, number, number]
): LayerFeature =>
  makeFeature(id, { type: 'Polygon', coordinates: [boxRing(west, south, east, north)] })
