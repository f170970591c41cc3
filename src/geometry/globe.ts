// The globe as it is seen from far away (orthographic projection), its near side cut at the limb. Formulae: Snyder,
// Map Projections: A Working Manual, 1987, p. 149.
import type { Geometry, MultiPolygon, Position } from 'geojson'
import { type Place, placeOf } from './mercator.ts'
import { polygonsOf } from './polygons.ts'

/** Radii of the globe from its middle: to the right, down, and towards the eye, where it is on the near side. */
export type GlobePoint = readonly [x: number, y: number, near: number]

const RADIANS = Math.PI / 180
/** CSS pixels at zoom 0 that are seen. */
const FINEST = 0.4
/** Radians of the limb from one corner to the next. */
const LIMB_STEP = Math.PI / 24

/** @param middle the place that is nearest to the eye */
export function onGlobe([lng, lat]: Place, middle: Place): GlobePoint {
  const turn = (lng - middle[0]) * RADIANS
  const [sin, cos] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS)]
  const [sinMiddle, cosMiddle] = [Math.sin(middle[1] * RADIANS), Math.cos(middle[1] * RADIANS)]
  return [
    cos * Math.sin(turn),
    sinMiddle * cos * Math.cos(turn) - cosMiddle * sin,
    sinMiddle * sin + cosMiddle * cos * Math.cos(turn),
  ]
}

/**
 * The near side of areas, at places that Web Mercator draws where the globe has them: the middle at 0° N, 0° E.
 *
 * @param radius CSS pixels at zoom 0
 */
export function nearSideOf(geometry: Geometry, middle: Place, radius: number): MultiPolygon {
  const place = ([x, y]: GlobePoint): Position => [...placeOf([x * radius, y * radius])]
  const polygons = polygonsOf(geometry).flatMap((whole) => {
    const [outer, ...holes] = whole.map((ring) =>
      thin(nearSideOfRing(ring, middle), FINEST / radius),
    )
    return outer && isRing(outer) ? [[outer, ...holes.filter(isRing)]] : []
  })
  return {
    type: 'MultiPolygon',
    coordinates: polygons.map((rings) =>
      rings.map((ring) => [...ring, ...ring.slice(0, 1)].map(place)),
    ),
  }
}

const isRing = ({ length }: readonly GlobePoint[]): boolean => length > 2

/** Without the corners that are nearer than this to the one before. */
function thin(ring: readonly GlobePoint[], finest: number): readonly GlobePoint[] {
  const kept: GlobePoint[] = []
  for (const point of ring) {
    const last = kept.at(-1)
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= finest) kept.push(point)
  }
  return kept
}

/** What lies behind the limb is left out: the ring follows the limb there, the shorter way. */
function nearSideOfRing(ring: readonly Position[], middle: Place): readonly GlobePoint[] {
  // Its last position is the first one again.
  const points = ring.slice(1).map(([lng = 0, lat = 0]) => onGlobe([lng, lat], middle))
  const start = points.findIndex(isNear)
  if (start < 0) return []
  const around = [...points.slice(start), ...points.slice(0, start)]
  const seen: GlobePoint[] = []
  let left: GlobePoint | undefined
  for (const [i, from] of around.entries()) {
    const to = around[(i + 1) % around.length] ?? from
    if (isNear(from)) seen.push(from)
    if (isNear(from) === isNear(to)) continue
    const limb = crossing(from, to)
    if (left) seen.push(...alongLimb(left, limb))
    left = isNear(from) ? limb : undefined
    seen.push(limb)
  }
  return seen
}

const isNear = ([, , near]: GlobePoint): boolean => near >= 0

/** Where a short way from one side to the other crosses the limb. */
function crossing(a: GlobePoint, b: GlobePoint): GlobePoint {
  const share = a[2] / (a[2] - b[2])
  const [x, y] = [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]
  const length = Math.hypot(x, y)
  return [x / length, y / length, 0]
}

/** Corners between two points of the limb. */
function alongLimb(from: GlobePoint, to: GlobePoint): GlobePoint[] {
  const start = Math.atan2(from[1], from[0])
  const whole = Math.atan2(to[1], to[0]) - start
  const sweep = Math.atan2(Math.sin(whole), Math.cos(whole))
  const count = Math.ceil(Math.abs(sweep) / LIMB_STEP)
  return Array.from({ length: Math.max(0, count - 1) }, (_, i): GlobePoint => {
    const angle = start + (sweep * (i + 1)) / count
    return [Math.cos(angle), Math.sin(angle), 0]
  })
}
