// Cuts the Black Sea out of the coast of the merged land: it is the stretch of shore between the two
// straits, closed by one straight line across each. Being made of the land's own vertices it shares
// its shore with the land exactly.
import { booleanPointInPolygon } from '@turf/turf'
import type { MultiPolygon, Polygon, Position } from 'geojson'

/** Ends of the two cut lines, (lng, lat); the nearest vertex of the shore is taken. */
const RUMELI = [29.11, 41.235] as const
const ANATOLI = [29.153, 41.218] as const
const TAKIL = [36.46, 45.1] as const
const PANAGIA = [36.63, 45.13] as const

/** A point of the open sea: proves that the cut kept the right side. */
const OPEN_SEA = [34.5, 43.3]

/**
 * The sea without the Sea of Azov and the Bosporus; islands are holes.
 * @throws Error when the shore cannot be followed from strait to strait.
 */
export function cutBlackSea(land: MultiPolygon): Polygon {
  const shore = land.coordinates
    .map((rings) => rings[0] ?? [])
    .find((ring) => [RUMELI, ANATOLI, TAKIL, PANAGIA].every((cape) => distance(ring, cape) < 0.1))
  if (!shore) throw new Error('no ring of land runs past both straits')
  const ring = followFrom(shore)
  const [takil, panagia, anatoli] = [TAKIL, PANAGIA, ANATOLI].map((cape) => nearest(ring, cape))
  if (takil === undefined || panagia === undefined || anatoli === undefined)
    throw new Error('capes')
  const outer = [...ring.slice(0, takil + 1), ...ring.slice(panagia, anatoli + 1)]
  outer.push(outer[0] as Position)
  const sea: Polygon = { type: 'Polygon', coordinates: [outer] }
  if (!booleanPointInPolygon(OPEN_SEA, sea)) throw new Error('the cut lost the open sea')
  const islands = land.coordinates
    .map((rings) => rings[0] ?? [])
    .filter((island) => island !== shore && booleanPointInPolygon(island[0] ?? OPEN_SEA, sea))
  return { type: 'Polygon', coordinates: [outer, ...islands] }
}

/** The ring opened at Rumeli and running along the western shore first. */
function followFrom(shore: Position[]): Position[] {
  const open = shore.slice(0, -1)
  const start = nearest(open, RUMELI)
  const ring = [...open.slice(start), ...open.slice(0, start)]
  if (nearest(ring, TAKIL) < nearest(ring, ANATOLI)) return ring
  return [ring[0] as Position, ...ring.slice(1).reverse()]
}

function nearest(ring: readonly Position[], cape: readonly [number, number]): number {
  let best = 0
  ring.forEach((position, index) => {
    if (gap(position, cape) < gap(ring[best] as Position, cape)) best = index
  })
  return best
}

function distance(ring: readonly Position[], cape: readonly [number, number]): number {
  return ring.length === 0 ? Infinity : gap(ring[nearest(ring, cape)] as Position, cape)
}

function gap([lng = 0, lat = 0]: Position, cape: readonly [number, number]): number {
  return Math.hypot(lng - cape[0], lat - cape[1])
}
