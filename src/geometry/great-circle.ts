// The shortest way between two places on a sphere, for arcs from guarantors to what they guarantee.
// Interpolation of unit vectors (slerp); Shoemake 1985.
import type { Position } from 'geojson'

type Place = readonly [lng: number, lat: number]
type Vector = readonly [number, number, number]

const RADIANS = Math.PI / 180

/**
 * Positions (lng, lat in degrees) along the great circle, both ends included. Longitudes go on beyond 180
 * rather than jump, so that a line over the antimeridian stays one.
 *
 * @param steps number of stretches, at least 1
 */
export function greatCircle(from: Place, to: Place, steps: number): Position[] {
  const [a, b] = [toVector(from), toVector(to)]
  const angle = Math.acos(Math.min(1, Math.max(-1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])))
  const sine = Math.sin(angle)
  const line: Position[] = []
  for (let step = 0; step <= steps; step++) {
    const share = step / steps
    const [p, q] =
      sine < 1e-9
        ? [1 - share, share]
        : [Math.sin((1 - share) * angle) / sine, Math.sin(share * angle) / sine]
    const [x, y, z] = [0, 1, 2].map((i) => p * (a[i] ?? 0) + q * (b[i] ?? 0)) as [
      number,
      number,
      number,
    ]
    const lng = Math.atan2(y, x) / RADIANS
    line.push([near(lng, line.at(-1)?.[0] ?? from[0]), Math.atan2(z, Math.hypot(x, y)) / RADIANS])
  }
  return line
}

function toVector([lng, lat]: Place): Vector {
  const across = Math.cos(lat * RADIANS)
  return [
    across * Math.cos(lng * RADIANS),
    across * Math.sin(lng * RADIANS),
    Math.sin(lat * RADIANS),
  ]
}

/** The longitude by whole turns, as near as it gets to another. */
const near = (lng: number, other: number): number => lng + 360 * Math.round((other - lng) / 360)
