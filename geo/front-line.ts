// The schematic front line of 27 November 2025. Its four segments are separate: the three in the
// north have one settlement each and are drawn as short strokes along the nearby state border.
import {
  along,
  bearing,
  destination,
  distance,
  length,
  lineString,
  nearestPointOnLine,
} from '@turf/turf'
import type { LineString, MultiLineString, Position } from 'geojson'
import places from './data/front-line.json'
import { roundTo } from './snap.ts'

export interface FrontPlace {
  readonly segment: string
  readonly name: string
  readonly uk: string
  readonly lng: number
  readonly lat: number
  readonly geonames: number
}

const FRONT_PLACES: readonly FrontPlace[] = places

/** Length of a stroke through a lone settlement, km. */
export const STROKE_KM = 14

/** The settlements of a segment as (lng, lat), in order. */
export function frontPlacesOf(segment: string): Position[] {
  return FRONT_PLACES.filter((place) => place.segment === segment).map(({ lng, lat }) => [lng, lat])
}

/** A straight line from settlement to settlement. */
export function polylineThrough(positions: Position[]): LineString {
  return { type: 'LineString', coordinates: positions }
}

/**
 * A straight stroke centred on a settlement, with the direction that the border has on the
 * STROKE_KM nearest to it. It runs so that the border lies to its left, as the main segment has the side
 * that Russia holds to its left.
 */
export function strokeAlong(border: MultiLineString, center: Position): LineString {
  const stretches = border.coordinates.map((line) => lineString(line))
  const found = stretches
    .map((line) => ({ line, hit: nearestPointOnLine(line, center) }))
    .sort((a, b) => distance(a.hit, center) - distance(b.hit, center))[0]
  if (!found) throw new Error('no border to run along')
  const { line, hit } = found
  const at = hit.properties.lineDistance
  const from = along(line, Math.max(0, at - STROKE_KM / 2))
  const to = along(line, Math.min(length(line), at + STROKE_KM / 2))
  const heading = bearing(from, to)
  const end = (angle: number) =>
    destination(center, STROKE_KM / 2, angle).geometry.coordinates.map((value) => roundTo(value, 4))
  const isLeft = angleBetween(heading, bearing(center, hit)) < 0
  const ends = isLeft ? [heading + 180, heading] : [heading, heading + 180]
  const [start, finish] = ends.map(end)
  return { type: 'LineString', coordinates: [start ?? [], center, finish ?? []] }
}

/** Degrees from one bearing to another, -180 to 180; below 0 it turns left. */
function angleBetween(from: number, to: number): number {
  return ((to - from + 540) % 360) - 180
}
