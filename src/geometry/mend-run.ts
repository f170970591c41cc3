// One run of positions (lng, lat), a line or a ring: every position looked at once, longitudes brought together.
import type { Position } from 'geojson'

/** What cannot be mended: where in the run, what was found and what is right. */
type RunProblem = {
  readonly at: readonly number[]
  readonly found: unknown
  readonly expected: string
  readonly hint?: string
}

/** Degrees. A longitude may be a turn beyond the world, as editors write on its next copy; more is no longitude. */
const MOST_EAST = 540
const MOST_NORTH = 90

const A_POSITION = 'a position: longitude and latitude as numbers'
const A_LONGITUDE = 'a longitude in degrees, -180 to 180'
const A_LATITUDE = 'a latitude in degrees, -90 to 90'

/** The first position that is none; null where all are right. Fast: a layer has hundreds of thousands. */
export function findRunProblem(run: readonly unknown[]): RunProblem | null {
  for (let i = 0; i < run.length; i++) {
    const position = run[i]
    if (!Array.isArray(position) || position.length < 2) {
      return { at: [i], found: position, expected: A_POSITION }
    }
    const [lng, lat] = position as unknown[]
    // NaN fails each comparison.
    if (!(typeof lng === 'number' && lng >= -MOST_EAST && lng <= MOST_EAST)) {
      return { at: [i, 0], found: lng, expected: A_LONGITUDE, ...hintOf(lng) }
    }
    if (!(typeof lat === 'number' && lat >= -MOST_NORTH && lat <= MOST_NORTH)) {
      return { at: [i, 1], found: lat, expected: A_LATITUDE, ...hintOf(lat) }
    }
  }
  return null
}

/** What a number beyond the degrees most likely is. */
function hintOf(found: unknown) {
  if (typeof found !== 'number') return {}
  const isInDegrees = Math.abs(found) <= 180
  return { hint: isInDegrees ? 'longitude and latitude look swapped' : 'these look like metres' }
}

/** The ring, closed where it was left open. */
export function closeRing(ring: readonly Position[]): readonly Position[] {
  const [first] = ring
  const last = ring.at(-1)
  if (!first || !last || (first[0] === last[0] && first[1] === last[1])) return ring
  return [...ring, [...first]]
}

/**
 * A step in longitude that means the short way, over the antimeridian. RFC 7946 asks to split there, and few tools
 * do. A step of a whole turn stays on its meridian, as along the edge of a map of the world.
 */
const isJump = (step: number): boolean => Math.abs(step) > 270 && Math.abs(step) < 360

/**
 * The run without jumps over the antimeridian: longitudes go on beyond 180. A ring around a pole, which comes
 * back a turn further, cannot go on so and stays as it is.
 */
export function unwrapRun(run: readonly Position[]): readonly Position[] {
  const stepTo = (i: number) => (i === 0 ? 0 : (run[i]?.[0] ?? 0) - (run[i - 1]?.[0] ?? 0))
  let first = 0
  while (first < run.length && !isJump(stepTo(first))) first++
  if (first === run.length) return run
  let turn = 0
  let most = 0
  const unwrapped = run.map((position, i) => {
    if (isJump(stepTo(i))) turn += stepTo(i) > 0 ? -360 : 360
    most = Math.max(most, Math.abs(turn))
    return turn === 0 ? position : shifted(position, turn)
  })
  // More than once around is no way over the antimeridian.
  const isWay = most <= 360 && (turn === 0 || !isClosed(run))
  return isWay ? unwrapped : run
}

/** Whole turns, in degrees, that bring the middle of a run to between -180 and 180. */
export function turnHome(run: readonly Position[]): number {
  let west = Number.POSITIVE_INFINITY
  let east = Number.NEGATIVE_INFINITY
  for (const [lng = 0] of run) {
    if (lng < west) west = lng
    if (lng > east) east = lng
  }
  // What lies within the world, edges included, is at home.
  if (run.length === 0 || (west >= -180 && east <= 180)) return 0
  return -360 * Math.ceil(((west + east) / 2 - 180) / 360) || 0
}

export const shiftRun = (run: readonly Position[], turn: number): readonly Position[] =>
  turn === 0 ? run : run.map((position) => shifted(position, turn))

const shifted = ([lng = 0, ...rest]: Position, turn: number): Position => [lng + turn, ...rest]

function isClosed(run: readonly Position[]): boolean {
  const [first] = run
  const last = run.at(-1)
  return run.length > 3 && first?.[0] === last?.[0] && first?.[1] === last?.[1]
}
