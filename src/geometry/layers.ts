// Geometry of a story: the GeoJSON layers that it names, checked, and the way from an area to its features.
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import { describeValue, type Fault, formatPath } from '../story/faults.ts'
import type { Area, LayerId, Story } from '../story/types.ts'

export type LayerFeature = Feature<
  Geometry,
  { readonly id: string; readonly [key: string]: unknown }
>
export type Layer = FeatureCollection<Geometry, LayerFeature['properties']>

/** The layers that could be loaded, with their features by id. */
export type Layers = ReadonlyMap<
  LayerId,
  { readonly collection: Layer; readonly features: ReadonlyMap<string, LayerFeature> }
>

/** How many lists lie around the positions of each type of geometry. */
const DEPTH: Record<string, number> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
}

/** Checks that a value is a GeoJSON FeatureCollection (RFC 7946) whose features have a string property "id". */
export function parseLayer(
  input: unknown,
  file: string,
): { readonly layer: Layer } | { readonly fault: Fault } {
  const fail = (path: readonly (string | number)[], found: unknown, expected: string) => ({
    fault: {
      kind: 'wrong-geometry' as const,
      file,
      path: formatPath(path),
      found: describeValue(found),
      expected,
    },
  })
  if (!isRecord(input)) return fail([], input, 'a GeoJSON FeatureCollection')
  if (input.type !== 'FeatureCollection') return fail(['type'], input.type, '"FeatureCollection"')
  if (!Array.isArray(input.features))
    return fail(['features'], input.features, 'a list of features')
  for (const [i, feature] of input.features.entries()) {
    const at = ['features', i]
    if (!isRecord(feature) || feature.type !== 'Feature') return fail(at, feature, 'a Feature')
    if (!isRecord(feature.properties) || typeof feature.properties.id !== 'string') {
      return fail([...at, 'properties'], feature.properties, 'properties with a text "id"')
    }
    const { geometry } = feature
    if (!isRecord(geometry) || !Object.hasOwn(DEPTH, String(geometry.type))) {
      return fail([...at, 'geometry'], geometry, `a geometry: ${Object.keys(DEPTH).join(', ')}`)
    }
    const { coordinates } = geometry
    if (!areCoordinates(coordinates, DEPTH[String(geometry.type)] ?? 0)) {
      return fail(
        [...at, 'geometry', 'coordinates'],
        coordinates,
        'coordinates (lng, lat) of its type',
      )
    }
  }
  return { layer: input as unknown as Layer }
}

/** Whether a value is lists of positions, as deep as the geometry's type asks for. */
function areCoordinates(value: unknown, depth: number): boolean {
  if (!Array.isArray(value)) return false
  if (depth > 0) return value.every((item) => areCoordinates(item, depth - 1))
  return value.length >= 2 && value.every(Number.isFinite)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The features of an area that its layer has; empty where the layer or the features are missing. */
export function featuresOf(area: Area, layers: Layers): LayerFeature[] {
  const layer = area.geometry && layers.get(area.geometry.layer)
  if (!area.geometry || !layer) return []
  return area.geometry.features.flatMap((id) => layer.features.get(id) ?? [])
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
      if (layer.features.has(id)) return []
      const hint = suggest(id, [...layer.features.keys()])
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

/** The point (lng, lat) inside a feature that its layer gives for names, if it does. */
export function anchorOf(feature: LayerFeature | undefined): readonly [number, number] | undefined {
  const anchor = feature?.properties.anchor
  if (!Array.isArray(anchor)) return undefined
  const [lng, lat] = anchor as unknown[]
  return typeof lng === 'number' && typeof lat === 'number' ? [lng, lat] : undefined
}
