// A smooth ring that follows the outline of an area without its bays and deltas: for what goes round an area and is
// no border.
import type { Geometry, Position } from 'geojson'
import { polygonsOf, ringSize } from './polygons.ts'

/** Points of the ring; to how many neighbours on either side each is brought nearer; and how often. */
const POINTS = 240
const REACH = 3
const ROUNDS = 3

/** The ring round the largest polygon, in degrees (lng, lat), closed; none where there is no polygon. */
export function smoothRing(geometry: Geometry): Position[] | undefined {
  const rings = polygonsOf(geometry).flatMap(([outer]) => (outer ? [outer] : []))
  const largest = rings.reduce<Position[] | undefined>(
    (best, ring) => (best && ringSize(best) >= ringSize(ring) ? best : ring),
    undefined,
  )
  if (!largest) return undefined
  let ring: readonly Position[] = largest
  for (let round = 0; round < ROUNDS; round++) ring = average(resample(ring))
  return [...ring, ring[0] as Position]
}

const distance = ([x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position): number =>
  Math.hypot(x1 - x0, y1 - y0)

/** Points at equal steps along the ring. */
function resample(ring: readonly Position[]): Position[] {
  const at = (i: number) => ring[i % ring.length] as Position
  const length = ring.reduce((sum, point, i) => sum + distance(point, at(i + 1)), 0)
  const points: Position[] = []
  let behind = 0
  for (const [i, from] of ring.entries()) {
    const to = at(i + 1)
    const edge = distance(from, to)
    while (points.length < POINTS && (points.length * length) / POINTS <= behind + edge) {
      const share = edge === 0 ? 0 : ((points.length * length) / POINTS - behind) / edge
      const along = (place: 0 | 1) =>
        (from[place] ?? 0) + share * ((to[place] ?? 0) - (from[place] ?? 0))
      points.push([along(0), along(1)])
    }
    behind += edge
  }
  return points
}

function average(ring: readonly Position[]): Position[] {
  const around = Array.from({ length: 2 * REACH + 1 }, (_, i) => i - REACH)
  return ring.map((_, i) => {
    const near = around.map((step) => ring[(i + step + ring.length) % ring.length] as Position)
    const mean = (place: 0 | 1) =>
      near.reduce((sum, point) => sum + (point[place] ?? 0), 0) / near.length
    return [mean(0), mean(1)]
  })
}
