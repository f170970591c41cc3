// A geometry as files have it to one that can be drawn: rings closed, longitudes on one world, empty parts left
// out and told. What is in order stays the very same object.
import type { Geometry, Position } from 'geojson'
import { describeValue, hinted } from '../story/faults.ts'
import { closeRing, findRunProblem, shiftRun, turnHome, unwrapRun } from './mend-run.ts'

type Problem = {
  /** Keys within the feature. */
  readonly at: readonly (string | number)[]
  readonly found: string
  readonly expected: string
  readonly hint?: string
}

type Mended = {
  /** Undefined where nothing of it can be drawn. */
  readonly geometry?: Geometry
  readonly problems: readonly Problem[]
}

/** How many lists lie around the positions of each type of geometry. */
const DEPTH = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
} as const

type Simple = keyof typeof DEPTH
type Tree = readonly unknown[]
type At = readonly number[]

const A_RING = 'a ring of at least three places'
const A_LINE = 'a line of at least two places'
const SOMETHING = 'at least one part that can be drawn'

export function mendGeometry(input: unknown): Mended {
  const type = typeOf(input)
  if (!type) {
    const expected = `a geometry: ${Object.keys(DEPTH).join(', ')}`
    return { problems: [{ at: ['geometry'], found: describeValue(input), expected }] }
  }
  const { coordinates } = input as { readonly coordinates?: unknown }
  const problems: Problem[] = []
  const tell: Tell = (at, found, expected, hint) => {
    const place = ['geometry', 'coordinates', ...at]
    problems.push({ at: place, found: describeValue(found), expected, ...hinted(hint) })
  }
  const mended = mendTree(coordinates, type, DEPTH[type], [], tell)
  if (mended === undefined) {
    if (problems.length === 0) tell([], coordinates, SOMETHING)
    return { problems }
  }
  if (mended === coordinates) return { geometry: input as Geometry, problems }
  return { geometry: { type, coordinates: mended } as Geometry, problems }
}

function typeOf(input: unknown): Simple | undefined {
  if (typeof input !== 'object' || input === null) return undefined
  const { type } = input as { readonly type?: unknown }
  return typeof type === 'string' && Object.hasOwn(DEPTH, type) ? (type as Simple) : undefined
}

type Tell = (at: At, found: unknown, expected: string, hint?: string) => void

/** The same list where nothing changed; undefined where nothing is left. */
function mendTree(
  value: unknown,
  type: Simple,
  depth: number,
  at: At,
  tell: Tell,
): Tree | undefined {
  if (depth === 0) return mendPoint(value, at, tell)
  if (!Array.isArray(value)) {
    tell(at, value, `coordinates of a ${type}`)
    return undefined
  }
  if (type === 'Polygon' || type === 'MultiPolygon') {
    return depth === 2 ? mendPolygon(value, at, tell) : mendParts(value, type, depth, at, tell)
  }
  const isLine = type === 'LineString' || type === 'MultiLineString'
  return isLine && depth === 1 ? mendLine(value, at, tell) : mendParts(value, type, depth, at, tell)
}

function mendParts(value: Tree, type: Simple, depth: number, at: At, tell: Tell): Tree | undefined {
  const parts: Tree[] = []
  let isSame = true
  for (const [i, part] of value.entries()) {
    const mended = mendTree(part, type, depth - 1, [...at, i], tell)
    if (mended !== part) isSame = false
    if (mended !== undefined) parts.push(mended)
  }
  if (parts.length === 0) return undefined
  return isSame ? value : parts
}

function mendPoint(value: unknown, at: At, tell: Tell): Tree | undefined {
  const problem = findRunProblem([value])
  if (!problem) return shiftRun([value as Position], turnHome([value as Position]))[0]
  tell([...at, ...problem.at.slice(1)], problem.found, problem.expected, problem.hint)
  return undefined
}

function mendLine(value: Tree, at: At, tell: Tell): Tree | undefined {
  const problem = findRunProblem(value)
  if (problem) tell([...at, ...problem.at], problem.found, problem.expected, problem.hint)
  else if (value.length < 2) tell(at, value, A_LINE)
  else {
    const line = unwrapRun(value as Position[])
    return shiftRun(line, turnHome(line))
  }
  return undefined
}

/** A bad ring takes its polygon along, as a hole without its edge would be filled; an empty hole is no loss. */
function mendPolygon(value: Tree, at: At, tell: Tell): Tree | undefined {
  const rings: (readonly Position[])[] = []
  for (const [i, ring] of value.entries()) {
    const mended = mendRing(ring, [...at, i], tell)
    if (mended) rings.push(mended)
    else if (i === 0 || !Array.isArray(ring) || ring.length > 0) return undefined
  }
  const [outer] = rings
  if (!outer) {
    tell(at, value, A_RING)
    return undefined
  }
  const turn = turnHome(outer)
  const moved = rings.map((ring) => shiftRun(besides(ring, outer), turn))
  return moved.length === value.length && moved.every((ring, i) => ring === value[i])
    ? value
    : moved
}

function mendRing(ring: unknown, at: At, tell: Tell): readonly Position[] | undefined {
  if (!Array.isArray(ring)) {
    tell(at, ring, A_RING)
    return undefined
  }
  const problem = findRunProblem(ring)
  if (problem) {
    tell([...at, ...problem.at], problem.found, problem.expected, problem.hint)
    return undefined
  }
  const closed = closeRing(ring as Position[])
  if (closed.length < 4) {
    tell(at, ring, A_RING)
    return undefined
  }
  return unwrapRun(closed)
}

/** A hole on the same turn of the world as the edge around it. */
function besides(ring: readonly Position[], outer: readonly Position[]): readonly Position[] {
  if (ring === outer) return ring
  const [here = 0, there = 0] = [ring[0]?.[0], outer[0]?.[0]]
  return Math.abs(here - there) <= 180
    ? ring
    : shiftRun(ring, 360 * Math.round((there - here) / 360))
}
