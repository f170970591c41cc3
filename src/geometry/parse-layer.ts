// The one door for layers: GeoJSON (RFC 7946) as people's tools write it leaves as a layer that can be drawn,
// with the faults of what was left out. One broken feature costs no other.
import type { Geometry } from 'geojson'
import { describeValue, type Fault, formatPath, hinted, MOST_FAULTS } from '../story/faults.ts'
import { anchorProblem } from './check-layers.ts'
import { type LayerProperties, readProperties } from './layer-schema.ts'
import type { Layer, LayerFeature } from './layers.ts'
import { mendGeometry } from './mend-geometry.ts'
import { areOfOneKind, mergeParts } from './merge-parts.ts'

export type ParsedLayer =
  | {
      readonly layer: Layer
      /** What was left out of it, or is drawn where it should not be; at most 200. */
      readonly faults: readonly Fault[]
    }
  | { readonly fault: Fault }

const KIND = 'wrong-geometry' as const

type Tell = (
  keys: readonly (string | number)[],
  problem: { readonly found: string; readonly expected: string; readonly hint?: string },
) => void

/**
 * Never throws. Left out and told: features without a text "id", without a geometry or with coordinates that are
 * none; properties that are not what they should be. Told alone: names far from their feature. Mended in silence: open rings, longitudes on
 * another copy of the world, steps over the antimeridian, parts of one feature that stand apart.
 *
 * @param input parsed JSON, of which nothing is assumed
 * @param file for the faults
 */
export function parseLayer(input: unknown, file: string): ParsedLayer {
  const fail = (path: readonly (string | number)[], found: unknown, expected: string) => ({
    fault: { kind: KIND, file, path: formatPath(path), found: describeValue(found), expected },
  })
  if (!isRecord(input)) return fail([], input, 'a GeoJSON FeatureCollection')
  if (input.type !== 'FeatureCollection') return fail(['type'], input.type, '"FeatureCollection"')
  const { features: list } = input
  if (!Array.isArray(list)) return fail(['features'], list, 'a list of features')

  const faults: Fault[] = []
  const system = hintOfCrs(input)
  const tellOf =
    (i: number): Tell =>
    (keys, { found, expected, hint }) => {
      if (faults.length === MOST_FAULTS) return
      const path = formatPath(['features', i, ...keys])
      const isOfPlace = keys[0] === 'geometry' || keys[1] === 'anchor'
      const why = (isOfPlace && system) || hint
      faults.push({ kind: KIND, file, path, found, expected, ...hinted(why) })
    }
  /** The parts of each feature by its id, and where the first of them stands. */
  const parts = new Map<
    string,
    { readonly all: [LayerFeature, ...LayerFeature[]]; readonly at: number }
  >()
  for (const [i, item] of list.entries()) {
    const tell = tellOf(i)
    const feature = parseFeature(item, tell)
    if (!feature) continue
    const { id } = feature.properties
    const known = parts.get(id)
    if (!known) parts.set(id, { all: [feature], at: i })
    else if (areOfOneKind(known.all[0].geometry, feature.geometry)) known.all.push(feature)
    else {
      const first = formatPath(['features', known.at])
      const expected = `an id of its own, as ${first} has this one with another kind of geometry`
      tell(['properties', 'id'], { found: describeValue(id), expected })
    }
  }
  const features = Array.from(parts.values(), ({ all, at }) => {
    const feature = mergeParts(all)
    const astray = anchorProblem(feature)
    if (astray) tellOf(at)(['properties', 'anchor'], astray)
    return feature
  })
  const isSame = features.length === list.length && features.every((item, i) => item === list[i])
  const layer = isSame ? (input as unknown as Layer) : { ...(input as unknown as Layer), features }
  return { layer, faults }
}

function parseFeature(item: unknown, tell: Tell): LayerFeature | undefined {
  if (!isRecord(item) || item.type !== 'Feature') {
    tell([], { found: describeValue(item), expected: 'a Feature' })
    return undefined
  }
  const { properties } = item
  if (!isRecord(properties) || !hasId(properties)) {
    const found = describeValue(properties)
    tell(['properties'], { found, expected: 'properties with a text "id"' })
    return undefined
  }
  const { geometry, problems } = mendGeometry(item.geometry)
  for (const { at, expected, ...problem } of problems) {
    const whose = `in the feature "${properties.id.slice(0, 60)}"`
    tell(at, { ...problem, expected: `${expected}, ${whose}` })
  }
  if (!geometry) return undefined
  const read = readProperties(properties)
  for (const { key, found, expected } of read.problems) {
    tell(['properties', key], { found: describeValue(found), expected })
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
