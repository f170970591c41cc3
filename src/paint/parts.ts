// Features as the painter has them: in world units, in parts with bounds, so that what is out of sight costs
// nothing. Made once for each geometry.
import type { Feature, Geometry, Position } from 'geojson'
import { worldOf } from '../geometry/mercator.ts'

/** A run of points, x and y in turn, in CSS pixels of the world at zoom 0. */
export type Run = { readonly points: Float64Array; readonly isClosed: boolean }

/** What is drawn as one: a polygon with its holes, a stretch of a line, a point. */
export type Part = {
  readonly runs: readonly Run[]
  /** Left, top, right, bottom. */
  readonly box: readonly [number, number, number, number]
}

export type Kind = 'area' | 'line' | 'point'
export type Shape = { readonly kind: Kind; readonly parts: readonly Part[] }

/** Points of a line that are drawn as one part. */
const LONGEST = 256

const known = new WeakMap<Geometry, Shape>()

export function shapeOf({ geometry }: Feature): Shape {
  const before = known.get(geometry)
  if (before) return before
  const shape = makeShape(geometry)
  known.set(geometry, shape)
  return shape
}

function makeShape(geometry: Geometry): Shape {
  switch (geometry.type) {
    case 'Polygon':
      return { kind: 'area', parts: [area(geometry.coordinates)] }
    case 'MultiPolygon':
      return { kind: 'area', parts: geometry.coordinates.map(area) }
    case 'LineString':
      return { kind: 'line', parts: line(geometry.coordinates) }
    case 'MultiLineString':
      return { kind: 'line', parts: geometry.coordinates.flatMap(line) }
    case 'Point':
      return { kind: 'point', parts: [partOf([run([geometry.coordinates], false)])] }
    case 'MultiPoint':
      return {
        kind: 'point',
        parts: geometry.coordinates.map((point) => partOf([run([point], false)])),
      }
    case 'GeometryCollection':
      return { kind: 'area', parts: [] }
  }
}

/** The inside lies to the right of each ring, whichever way round its source wrote it. */
const area = (rings: readonly Position[][]) =>
  partOf(
    rings.map((ring, i) => {
      const made = run(ring, true)
      return isClockwise(made) === (i === 0) ? made : reverse(made)
    }),
  )

/** On the screen, where y grows downward. */
function isClockwise({ points }: Run): boolean {
  let twice = 0
  for (let i = 2; i < points.length; i += 2) {
    const [x0, y0, x1, y1] = points.subarray(i - 2, i + 2) as unknown as [
      number,
      number,
      number,
      number,
    ]
    twice += x0 * y1 - x1 * y0
  }
  return twice > 0
}

function reverse({ points, isClosed }: Run): Run {
  const turned = new Float64Array(points.length)
  for (let i = 0; i < points.length; i += 2) {
    turned[i] = points[points.length - 2 - i] as number
    turned[i + 1] = points[points.length - 1 - i] as number
  }
  return { points: turned, isClosed }
}

function line(coordinates: readonly Position[]): Part[] {
  const parts: Part[] = []
  for (let start = 0; start < coordinates.length - 1; start += LONGEST - 1) {
    parts.push(partOf([run(coordinates.slice(start, start + LONGEST), false)]))
  }
  return parts
}

function run(coordinates: readonly Position[], isClosed: boolean): Run {
  const points = new Float64Array(coordinates.length * 2)
  for (const [i, [lng = 0, lat = 0]] of coordinates.entries()) {
    const [x, y] = worldOf([lng, lat])
    points[2 * i] = x
    points[2 * i + 1] = y
  }
  return { points, isClosed }
}

export function partOf(runs: readonly Run[]): Part {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { points } of runs) {
    for (let i = 0; i < points.length; i += 2) {
      const [x, y] = [points[i] as number, points[i + 1] as number]
      if (x < left) left = x
      if (x > right) right = x
      if (y < top) top = y
      if (y > bottom) bottom = y
    }
  }
  return { runs, box: [left, top, right, bottom] }
}
