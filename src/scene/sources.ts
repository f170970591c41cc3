// Names of the scene's sources, and the data of those that are made from the story.
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import { type Detail, pathAt } from '../geometry/detail.ts'
import type { Layers } from '../geometry/layers.ts'
import type { Story } from '../story/types.ts'
import type { SceneSource } from './marks.ts'

/** Files of the basemap, in `geo/`. */
export const BASEMAP = [
  'land',
  'lakes',
  'rivers',
  'borders',
  'coast',
  'cities',
  'country-labels',
] as const

export const layerSource = (layer: string): string => `layer-${layer}`

export const collection = (features: readonly Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [...features],
})

export const feature = (properties: Feature['properties'], geometry: Geometry): Feature => ({
  type: 'Feature',
  properties,
  geometry,
})

export const pointFeature = (
  [lng, lat]: readonly [number, number],
  properties: Feature['properties'],
): Feature => feature(properties, { type: 'Point', coordinates: [lng, lat] })

const EMPTY = collection([])

/** The basemap at a level of detail, by address, and the story's layers as they were loaded. */
export function baseSources(
  story: Story,
  detail: Detail,
  layers: Layers,
): Record<string, SceneSource> {
  return {
    ...Object.fromEntries(
      BASEMAP.map((name) => [name, { path: pathAt(`geo/${name}.geojson`, detail) }]),
    ),
    ...Object.fromEntries(
      story.layers.map(({ id }) => [
        layerSource(id),
        { data: layers.get(id)?.collection ?? EMPTY, isStory: true },
      ]),
    ),
  }
}
