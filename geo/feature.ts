// Turns geometry from the topology into the GeoJSON features that we ship: RFC 7946 winding, a bbox,
// an id in two places (MapLibre reads one, people the other) and a place for the label.
import { area, booleanPointInPolygon, bbox as turfBbox } from '@turf/turf'
import type { Feature, Geometry, MultiPolygon, Polygon, Position } from 'geojson'
import polylabel from 'polylabel'
import { dropRepeats, roundTo } from './snap.ts'

export interface Identity {
  readonly id: string
  readonly name: string
  /** Name in Ukrainian. */
  readonly uk?: string
}

export type Properties = Readonly<Record<string, unknown>>

/** A feature with our id convention. Its bbox is left out when it would span half the world. */
export function toFeature<G extends Geometry>(
  { id, name, uk }: Identity,
  geometry: G,
  properties: Properties = {},
): Feature<G> {
  const names = uk ? { name, 'name:uk': uk } : { name }
  const made: Feature<G> = {
    type: 'Feature',
    id,
    properties: { id, ...names, ...properties },
    geometry,
  }
  if (geometry.type === 'Point') return made
  const [west = 0, south = 0, east = 0, north = 0] = turfBbox(geometry)
  // Russia, the United States and Fiji lie on both sides of the antimeridian.
  return east - west > 180 ? made : { ...made, bbox: [west, south, east, north] }
}

/** A polygon feature with `anchor`, the label point (lng, lat), which stands where no other is given in its largest part. */
export function toPolygonFeature(
  identity: Identity,
  source: MultiPolygon,
  properties: Properties,
): Feature<Polygon | MultiPolygon> {
  const geometry = toPolygon(source)
  return toFeature(identity, geometry, { anchor: anchorOf(source), ...properties })
}

/** The same area with outer rings counter-clockwise and holes clockwise, without empty rings. */
export function toPolygon(source: MultiPolygon): Polygon | MultiPolygon {
  const parts = source.coordinates.flatMap((rings) => {
    const cleaned = rings.map(dropRepeats).map((ring, index) => wind(ring, index === 0))
    const [outer, ...holes] = cleaned
    return outer && isRing(outer) ? [[outer, ...holes.filter(isRing)]] : []
  })
  const only = parts[0]
  if (only && parts.length === 1) return { type: 'Polygon', coordinates: only }
  return { type: 'MultiPolygon', coordinates: parts }
}

/** Pole of inaccessibility of the largest part, found with degrees of longitude drawn to scale. */
function anchorOf({ coordinates }: MultiPolygon): [number, number] {
  const size = (rings: Position[][]) => area({ type: 'Polygon', coordinates: rings })
  const largest = coordinates.reduce((best, rings) => (size(rings) > size(best) ? rings : best))
  const [, south = 0, , north = 0] = turfBbox({ type: 'Polygon', coordinates: largest })
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const flat = largest.map((ring) =>
    ring.map(([lng = 0, lat = 0]): [number, number] => [lng * shrink, lat]),
  )
  const [x = 0, y = 0] = polylabel(flat, Math.min(0.005, (north - south) / 100))
  const anchor: [number, number] = [roundTo(x / shrink, 4), roundTo(y, 4)]
  if (!booleanPointInPolygon(anchor, { type: 'Polygon', coordinates: largest })) {
    throw new Error(`label point ${anchor} lies outside its polygon`)
  }
  return anchor
}

function isRing(ring: Position[]): boolean {
  return ring.length >= 4 && signedArea(ring) !== 0
}

function wind(ring: Position[], isOuter: boolean): Position[] {
  return signedArea(ring) > 0 === isOuter ? ring : [...ring].reverse()
}

/** Planar, in square degrees, positive when counter-clockwise. */
export function signedArea(ring: readonly Position[]): number {
  let sum = 0
  ring.forEach(([lng = 0, lat = 0], index) => {
    const [nextLng = 0, nextLat = 0] = ring[(index + 1) % ring.length] ?? []
    sum += lng * nextLat - nextLng * lat
  })
  return sum / 2
}
