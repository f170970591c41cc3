// Geometry of a story: its layers once they are read, and the way from an area to its features.
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import { type Fault, formatPath } from '../story/faults.ts'
import type { Area, LayerId, Story } from '../story/types.ts'
import type { LayerProperties } from './layer-schema.ts'

export type LayerFeature = Feature<Geometry, LayerProperties>
export type Layer = FeatureCollection<Geometry, LayerProperties>

/** The layers that could be loaded, with their features by id. */
export type Layers = ReadonlyMap<LayerId, IndexedLayer>
export type IndexedLayer = {
  readonly collection: Layer
  readonly features: ReadonlyMap<string, LayerFeature>
  /** Of an archive, of which not all has come: every feature that it has, with its bounds (west, south, east, north). */
  readonly listed?: ReadonlyMap<string, readonly [number, number, number, number]>
}

export const indexLayer = (collection: Layer): IndexedLayer => ({
  collection,
  features: new Map(collection.features.map((feature) => [feature.properties.id, feature])),
})

/**
 * The features of an area that its layer has; empty where the layer or the features are missing. Of an archive an area
 * is there once all of it is, as a part of it would be measured wrong.
 */
export function featuresOf(area: Area, layers: Layers): LayerFeature[] {
  const layer = area.geometry && layers.get(area.geometry.layer)
  if (!area.geometry || !layer) return []
  const { features, listed } = layer
  const found = area.geometry.features.flatMap((id) => features.get(id) ?? [])
  const isAwaited =
    listed && area.geometry.features.some((id) => listed.has(id) && !features.has(id))
  return isAwaited ? [] : found
}

/**
 * Faults of areas that point at features which their loaded layer does not have.
 *
 * @param suggest what is told to an editor beside each; a reader needs no such hint, nor its code
 */
export function checkGeometry(
  story: Story,
  layers: Layers,
  file: string,
  suggest: (word: string, known: readonly string[]) => string | undefined = () => undefined,
): Fault[] {
  return story.areas.flatMap((area, i) => {
    const { geometry } = area
    const layer = geometry && layers.get(geometry.layer)
    if (!geometry || !layer) return []
    return geometry.features.flatMap((id, j) => {
      const known = layer.listed ?? layer.features
      if (known.has(id)) return []
      const hint = suggest(id, [...known.keys()])
      return {
        kind: 'dead-reference' as const,
        file,
        path: formatPath(['areas', i, 'geometry', 'features', j]),
        found: JSON.stringify(id),
        expected: `the id of a feature of layer "${geometry.layer}"`,
        ...(hint ? { hint } : {}),
      }
    })
  })
}
