// Geometry as RFC 7946 asks for it: outer rings against the clock (3.1.6), nothing beyond 180 degrees (3.1.9).
import { bboxClip, rewind } from '@turf/turf'
import type { Geometry, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson'
import type { Bounds } from './bounds.ts'

/** Decimals of a degree, about a tenth of a metre. */
const DECIMALS = 6
const TURNS = [-360, 0, 360] as const
type Cut = Polygon | MultiPolygon | LineString | MultiLineString

/** Undefined where nothing of it is left to draw. */
export function toRfc7946(geometry: Geometry): Geometry | undefined {
  switch (geometry.type) {
    case 'Point':
      return { ...geometry, coordinates: within(geometry.coordinates) }
    case 'MultiPoint':
      return { ...geometry, coordinates: geometry.coordinates.map(within) }
    case 'GeometryCollection':
      return { ...geometry, geometries: geometry.geometries.flatMap((one) => toRfc7946(one) ?? []) }
    default:
      return cutAtAntimeridian(geometry)
  }
}

/** West, south, east, north; west is over east where the bounds cross the antimeridian (5.2). */
export const toBbox = ([west, south, east, north]: Bounds): Bounds =>
  [wrap(west), south, wrap(east), north].map(round) as unknown as Bounds

/** All geometries as one. */
export function joinGeometries(geometries: readonly Geometry[]): Geometry | undefined {
  if (geometries.length < 2) return geometries[0]
  const polygons = geometries.flatMap(polygonsOf)
  const lines = geometries.flatMap(linesOf)
  if (polygons.length > 0 && lines.length === 0) return asPolygons(polygons)
  if (lines.length > 0 && polygons.length === 0) return asLines(lines)
  return { type: 'GeometryCollection', geometries: [...geometries] }
}

function cutAtAntimeridian(geometry: Cut): Geometry | undefined {
  const pieces = TURNS.flatMap((turn): Geometry[] => {
    const moved = { ...geometry, coordinates: shift(geometry.coordinates, turn) } as Cut
    const { geometry: clipped } = bboxClip(
      { type: 'Feature', properties: {}, geometry: moved },
      [-180, -90, 180, 90],
    )
    return [clipped]
  })
  const polygons = pieces.flatMap(polygonsOf)
  const lines = pieces.flatMap(linesOf)
  if (polygons.length > 0) return rewind(asPolygons(polygons), { mutate: true }) as Geometry
  return lines.length > 0 ? asLines(lines) : undefined
}

type Ring = number[][]

const polygonsOf = (geometry: Geometry): Ring[][] => {
  if (geometry.type === 'Polygon') return solid([geometry.coordinates])
  return geometry.type === 'MultiPolygon' ? solid(geometry.coordinates) : []
}
/** Of a shape that only touches the edge, clipping leaves a ring without an inside. */
const isFlat = ([first, ...rest]: Ring): boolean => rest.every(([lng]) => lng === first?.[0])
const solid = (polygons: readonly Ring[][]): Ring[][] =>
  polygons
    .map((rings) => rings.filter((ring) => ring.length >= 4 && !isFlat(ring)))
    .filter(({ length }) => length > 0)

const linesOf = (geometry: Geometry): Ring[] => {
  const lines =
    geometry.type === 'LineString'
      ? [geometry.coordinates]
      : geometry.type === 'MultiLineString'
        ? geometry.coordinates
        : []
  return lines.filter(({ length }) => length >= 2)
}

const asPolygons = (polygons: Ring[][]): Polygon | MultiPolygon =>
  polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0] as Ring[] }
    : { type: 'MultiPolygon', coordinates: polygons }
const asLines = (lines: Ring[]): LineString | MultiLineString =>
  lines.length === 1
    ? { type: 'LineString', coordinates: lines[0] as Ring }
    : { type: 'MultiLineString', coordinates: lines }

const round = (degrees: number): number => Number(degrees.toFixed(DECIMALS))
const wrap = (lng: number): number => (lng > 180 ? lng - 360 : lng < -180 ? lng + 360 : lng)
const within = ([lng = 0, lat = 0]: number[]): number[] => [round(wrap(lng)), round(lat)]

type Nested = number | readonly Nested[]

function shift(coordinates: Nested, turn: number): Nested {
  if (typeof coordinates === 'number') return coordinates
  const [lng, lat] = coordinates
  return typeof lng === 'number' && typeof lat === 'number'
    ? [round(lng + turn), round(lat)]
    : coordinates.map((one) => shift(one, turn))
}
