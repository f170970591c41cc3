// Reads the committed layers for the tests beside it. Coordinates are (lng, lat).
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { LAYERS_FOLDER } from '../../../geo/manifest.ts'

/** Paths under geo/layers, with slashes. */
export const LAYER_FILES = readdirSync(LAYERS_FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.geojson'))
  .map((file) => file.split(sep).join('/'))

/** Of all levels of detail: `land`, `world/land`. */
export const LAYER_NAMES = LAYER_FILES.map((file) => file.replace('.geojson', ''))

/** Where the layers of each level of detail stand: `land` is at `${prefix}land`. */
export const LEVELS = [
  ['region', ''],
  ['world', 'world/'],
  ['close', 'close/'],
] as const

const loaded = new Map<string, FeatureCollection>()

/** Read once for all tests, which leave it as it is. */
export function loadLayer(name: string): FeatureCollection {
  const layer = loaded.get(name) ?? readLayer(name)
  loaded.set(name, layer)
  return layer
}

function readLayer(name: string): FeatureCollection {
  return JSON.parse(readFileSync(join(LAYERS_FOLDER, `${name}.geojson`), 'utf8'))
}

export function findFeature(layer: string, id: string): Feature {
  const found = loadLayer(layer).features.find((feature) => feature.id === id)
  if (!found) throw new Error(`${layer} has no feature ${id}`)
  return found
}

export function findPolygon(layer: string, id: string): Feature<Polygon | MultiPolygon> {
  const { geometry, ...rest } = findFeature(layer, id)
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') throw new Error(id)
  return { ...rest, geometry }
}

/** The polygons of a feature; none for points and lines. */
export function partsOf({ geometry }: Feature): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates]
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : []
}

/** The lines of a feature; none for points and polygons. */
export function linesOf({ geometry }: Feature): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates]
  return geometry.type === 'MultiLineString' ? geometry.coordinates : []
}

/** Every vertex of polygons as "lng,lat". */
export function vertexKeys(feature: Feature): Set<string> {
  return new Set(partsOf(feature).flat(2).map(String))
}
