// The one door for layers: GeoJSON (RFC 7946) as people's tools write it leaves as a layer that can be drawn,
// with the faults of what was left out. One broken feature costs no other.
import type { Geometry } from 'geojson'
import { describeValue, type Fault, formatPath, MOST_FAULTS } from '../story/faults.ts'
import { type LayerProperties, readProperties } from './layer-schema.ts'
import type { Layer, LayerFeature } from './layers.ts'
import { mendGeometry } from './mend-geometry.ts'
import { areOfOneKind, mergeParts } from './merge-parts.ts'

export type ParsedLayer =
  | {
      readonly layer: Layer
      /** What was left out of it, at most 200. */
      readonly faults: readonly Fault[]
    }
  | { readonly fault: Fault }

type Tell = (keys: readonly (string | number)[], found: string, expected: string) => void

/**
 * Never throws. Left out and told: features without a text "id", without a geometry or with coordinates that are
 * none; properties that are not what they should be. Mended in silence: open rings, longitudes on
 * another copy of the world, steps over the antimeridian, parts of one feature that stand apart.
 *
 * @param input parsed JSON, of which nothing is assumed
 * @param file for the faults
 */
export function parseLayer(input: unknown, file: string): ParsedLayer {
  const fail = (path: readonly (string | number)[], found: unknown, expected: string) => ({
    fault: { file, path: formatPath(path), found: describeValue(found), expected },
  })
  if (!isRecord(input)) return fail([], input, 'a GeoJSON FeatureCollection')
  if (input.type !== 'FeatureCollection') return fail(['type'], input.type, '"FeatureCollection"')
  const { features: list } = input
  if (!Array.isArray(list)) return fail(['features'], list, 'a list of features')

  const faults: Fault[] = []
  const hint = hintOfCrs(input)
  /** The parts of each feature by its id, and where the first of them stands. */
  const parts = new Map<
    string,
    { readonly all: [LayerFeature, ...LayerFeature[]]; readonly at: number }
  >()
  for (const [i, item] of list.entries()) {
    const tell: Tell = (keys, found, expected) => {
      if (faults.length === MOST_FAULTS) return
      const path = formatPath(['features', i, ...keys])
      const isOfPlace = keys[0] === 'geometry' || keys[1] === 'anchor'
      faults.push({ file, path, found, expected, ...(hint && isOfPlace ? { hint } : {}) })
    }
    const feature = parseFeature(item, tell)
    if (!feature) continue
    const { id } = feature.properties
    const known = parts.get(id)
    if (!known) parts.set(id, { all: [feature], at: i })
    else if (areOfOneKind(known.all[0].geometry, feature.geometry)) known.all.push(feature)
    else {
      const first = formatPath(['features', known.at])
      const expected = `an id of its own, as ${first} has this one with another kind of geometry`
      tell(['properties', 'id'], describeValue(id), expected)
    }
  }
  const features = Array.from(parts.values(), ({ all }) => mergeParts(all))
  const isSame = features.length === list.length && features.every((item, i) => item === list[i])
  const layer = isSame ? (input as unknown as Layer) : { ...(input as unknown as Layer), features }
  return { layer, faults }
}

function parseFeature(item: unknown, tell: Tell): LayerFeature | undefined {
  if (!isRecord(item) || item.type !== 'Feature') {
    tell([], describeValue(item), 'a Feature')
    return undefined
  }
  const { properties } = item
  if (!isRecord(properties) || !hasId(properties)) {
    tell(['properties'], describeValue(properties), 'properties with a text "id"')
    return undefined
  }
  const { geometry, problems } = mendGeometry(item.geometry)
  for (const { at, found, expected } of problems) {
    tell(at, found, `${expected}, in the feature "${properties.id.slice(0, 60)}"`)
  }
  if (!geometry) return undefined
  const read = readProperties(properties)
  for (const { key, found, expected } of read.problems) {
    tell(['properties', key], describeValue(found), expected)
  }
  const isSame = geometry === item.geometry && read.properties === properties
  return isSame ? (item as unknown as LayerFeature) : remade(item, geometry, read.properties)
}

const remade = (
  item: Readonly<Record<string, unknown>>,
  geometry: Geometry,
  properties: LayerProperties,
): LayerFeature => ({ ...item, type: 'Feature', geometry, properties })

/** Older GeoJSON may name a coordinate system; it then says why the numbers are no degrees. */
function hintOfCrs({ crs }: Readonly<Record<string, unknown>>): string | undefined {
  if (crs === undefined || crs === null) return undefined
  const name = isRecord(crs) && isRecord(crs.properties) ? crs.properties.name : crs
  if (/CRS84|EPSG:*4326$/i.test(String(name))) return undefined
  return `the layer says "crs" ${describeValue(name)}; convert it to degrees (WGS 84), as GeoJSON is since RFC 7946`
}

const hasId = (
  properties: Readonly<Record<string, unknown>>,
): properties is Readonly<Record<string, unknown>> & { readonly id: string } =>
  typeof properties.id === 'string' && properties.id !== ''

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
