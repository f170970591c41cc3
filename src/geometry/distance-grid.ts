// How far each node of a grid lies inside an area: exact near the edge, and no farther than asked.
import type { Position } from 'geojson'
import { type WorldPoint, worldOf } from './mercator.ts'

export type Grid = {
  readonly columns: number
  readonly rows: number
  /** World units: the first node, and from one to the next. */
  readonly left: number
  readonly top: number
  readonly cell: number
  /** World units, row by row; below 0 outside. */
  readonly inside: Float32Array
}

/** Nodes at most; a larger area has a wider grid. */
const MOST_NODES = 120_000

/**
 * @param rings of one polygon, as (lng, lat)
 * @param reach world units: beyond it all nodes are as far as this
 * @param finest world units between two nodes
 */
export function distanceGrid(
  rings: readonly (readonly Position[])[],
  reach: number,
  finest: number,
): Grid {
  const runs = rings.map((ring) => thin(ring, finest / 4))
  const xs = runs.flat().map(([x]) => x)
  const ys = runs.flat().map(([, y]) => y)
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top]
  const cell = Math.max(finest, Math.sqrt((width * height) / MOST_NODES))
  const columns = Math.ceil(width / cell) + 3
  const rows = Math.ceil(height / cell) + 3
  const grid = { columns, rows, left: left - cell, top: top - cell, cell }
  const inside = new Float32Array(columns * rows).fill(reach)
  for (const run of runs) {
    for (let i = 1; i < run.length; i++) {
      approach(grid, inside, run[i - 1] as WorldPoint, run[i] as WorldPoint, reach)
    }
  }
  turnOutside(grid, inside, runs)
  return { ...grid, inside: smooth(inside, columns) }
}

/** Without points that are too near to the last one to be seen; the ring stays closed. */
function thin(ring: readonly Position[], least: number): WorldPoint[] {
  const points = ring.map(([lng = 0, lat = 0]) => worldOf([lng, lat]))
  const kept: WorldPoint[] = []
  for (const [i, point] of points.entries()) {
    const last = kept.at(-1)
    const isNear = last && Math.hypot(point[0] - last[0], point[1] - last[1]) < least
    if (!isNear || i === points.length - 1) kept.push(point)
  }
  return kept
}

type Frame = Omit<Grid, 'inside'>

/** Nodes around an edge learn how near it is. */
function approach(
  frame: Frame,
  nearest: Float32Array,
  a: WorldPoint,
  b: WorldPoint,
  reach: number,
) {
  const { columns, rows, left, top, cell } = frame
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const square = dx * dx + dy * dy
  const first = (from: number, start: number) =>
    Math.max(0, Math.ceil((from - reach - start) / cell))
  const last = (to: number, start: number, count: number) =>
    Math.min(count - 1, Math.floor((to + reach - start) / cell))
  const [fromX, toX] = [
    first(Math.min(a[0], b[0]), left),
    last(Math.max(a[0], b[0]), left, columns),
  ]
  const [fromY, toY] = [first(Math.min(a[1], b[1]), top), last(Math.max(a[1], b[1]), top, rows)]
  for (let row = fromY; row <= toY; row++) {
    const py = top + row * cell - a[1]
    for (let column = fromX; column <= toX; column++) {
      const px = left + column * cell - a[0]
      const along = square === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / square))
      const [ex, ey] = [px - along * dx, py - along * dy]
      const away = Math.sqrt(ex * ex + ey * ey)
      const at = row * columns + column
      if (away < (nearest[at] as number)) nearest[at] = away
    }
  }
}

/** Even-odd, row by row. */
function turnOutside(
  { columns, rows, left, top, cell }: Frame,
  nearest: Float32Array,
  runs: WorldPoint[][],
) {
  const crossings: number[][] = Array.from({ length: rows }, () => [])
  for (const run of runs) {
    for (let i = 1; i < run.length; i++) {
      const [a, b] = [run[i - 1] as WorldPoint, run[i] as WorldPoint]
      const [upper, lower] = a[1] < b[1] ? [a, b] : [b, a]
      const from = Math.ceil((upper[1] - top) / cell)
      const below = Math.ceil((lower[1] - top) / cell)
      for (let row = from; row < below; row++) {
        const share = (top + row * cell - upper[1]) / (lower[1] - upper[1])
        crossings[row]?.push(upper[0] + share * (lower[0] - upper[0]))
      }
    }
  }
  for (const [row, xs] of crossings.entries()) {
    xs.sort((a, b) => a - b)
    let passed = 0
    for (let column = 0; column < columns; column++) {
      const x = left + column * cell
      while (passed < xs.length && (xs[passed] as number) <= x) passed++
      const at = row * columns + column
      if (passed % 2 === 0) nearest[at] = -(nearest[at] as number)
    }
  }
}

/** Each node as the mean of itself and its neighbours, twice: what follows it has no notches. */
function smooth(values: Float32Array, columns: number): Float32Array {
  const across = (from: Float32Array, step: number): Float32Array => {
    const to = new Float32Array(from.length)
    for (let i = 0; i < from.length; i++) {
      const [before, after] = [from[i - step] ?? from[i], from[i + step] ?? from[i]] as [
        number,
        number,
      ]
      to[i] = (before + 2 * (from[i] as number) + after) / 4
    }
    return to
  }
  let smoothed = values
  for (let time = 0; time < 2; time++) smoothed = across(across(smoothed, 1), columns)
  return smoothed
}
