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

/** What has features of a layer: an area, or the part of one that a provision means. */
export type Drawn = Pick<Area, 'geometry'>

/**
 * The features that its layer has; empty where the layer or the features are missing. Of an archive it is there once all
 * of it is, as a part of it would be measured wrong.
 */
export function featuresOf({ geometry }: Drawn, layers: Layers): LayerFeature[] {
  const layer = geometry && layers.get(geometry.layer)
  if (!geometry || !layer) return []
  const { features, listed } = layer
  const isAwaited = listed && geometry.features.some((id) => listed.has(id) && !features.has(id))
  return isAwaited ? [] : geometry.features.flatMap((id) => features.get(id) ?? [])
}

/** All that a story draws from its layers, and where it says so. */
export function drawingsOf({ areas, proposals }: Story) {
  return [
    ...areas.map((area, i) => ({ area: area.id, drawn: area as Drawn, path: ['areas', i] })),
    ...proposals.flatMap(({ provisions }, i) =>
      provisions.flatMap(({ area, part }, j) =>
        part ? [{ area, drawn: part, path: ['proposals', i, 'provisions', j, 'part'] }] : [],
      ),
    ),
  ]
}

/**
 * Faults of areas, and of parts of them, that point at features which their loaded layer does not have.
 *
 * @param suggest what is told to an editor beside each; a reader needs no such hint, nor its code
 */
export function checkGeometry(
  story: Story,
  layers: Layers,
  file: string,
  suggest: (word: string, known: readonly string[]) => string | undefined = () => undefined,
): Fault[] {
  return drawingsOf(story).flatMap(({ drawn: { geometry }, path }) => {
    const layer = geometry && layers.get(geometry.layer)
    if (!geometry || !layer) return []
    return geometry.features.flatMap((id, j) => {
      const known = layer.listed ?? layer.features
      if (known.has(id)) return []
      const hint = suggest(id, [...known.keys()])
      return {
        kind: 'dead-reference' as const,
        file,
        path: formatPath([...path, 'geometry', 'features', j]),
        found: JSON.stringify(id),
        expected: `the id of a feature of layer "${geometry.layer}"`,
        ...(hint ? { hint } : {}),
      }
    })
  })
}
