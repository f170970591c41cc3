// Lines along which a grid has one value: marching squares, each crossing set between its two nodes.
// Lorensen and Cline 1987, in two dimensions.

import type { Grid } from './distance-grid.ts'
import type { WorldPoint } from './mercator.ts'

/** Sides of a square by which a line comes in and goes out, by its corners over the value: 8 4 / 1 2. */
const WAYS: readonly (readonly (readonly [Side, Side])[])[] = [
  [],
  [['left', 'bottom']],
  [['bottom', 'right']],
  [['left', 'right']],
  [['right', 'top']],
  [
    ['right', 'top'],
    ['left', 'bottom'],
  ],
  [['bottom', 'top']],
  [['left', 'top']],
  [['top', 'left']],
  [['top', 'bottom']],
  [
    ['top', 'left'],
    ['bottom', 'right'],
  ],
  [['top', 'right']],
  [['right', 'left']],
  [['right', 'bottom']],
  [['bottom', 'left']],
  [],
]
type Side = 'left' | 'bottom' | 'right' | 'top'

/** World points of closed lines: the grid is below the value all around. */
export function contoursOf(grid: Grid, value: number): WorldPoint[][] {
  const { columns, rows, inside } = grid
  const at = (column: number, row: number) => inside[row * columns + column] as number
  const ways = new Map<number, number>()
  for (let row = 0; row < rows - 1; row++) {
    for (let column = 0; column < columns - 1; column++) {
      const corners =
        (at(column, row) > value ? 8 : 0) +
        (at(column + 1, row) > value ? 4 : 0) +
        (at(column + 1, row + 1) > value ? 2 : 0) +
        (at(column, row + 1) > value ? 1 : 0)
      for (const [from, to] of WAYS[corners] ?? []) {
        ways.set(crossing(column, row, from, columns), crossing(column, row, to, columns))
      }
    }
  }
  const lines: WorldPoint[][] = []
  for (const start of ways.keys()) {
    const line: WorldPoint[] = []
    for (let here: number | undefined = start; here !== undefined && ways.has(here); ) {
      line.push(placeOf(here, grid, value))
      const next = ways.get(here)
      ways.delete(here)
      here = next
    }
    if (line.length > 2) lines.push([...line, line[0] as WorldPoint])
  }
  return lines
}

/** A number for each line between two nodes: even ones run along a row, odd ones down a column. */
function crossing(column: number, row: number, side: Side, columns: number): number {
  const node = row * columns + column
  return {
    top: 2 * node,
    bottom: 2 * (node + columns),
    left: 2 * node + 1,
    right: 2 * (node + 1) + 1,
  }[side]
}

function placeOf(
  id: number,
  { columns, left, top, cell, inside }: Grid,
  value: number,
): WorldPoint {
  const [node, isDown] = [Math.floor(id / 2), id % 2 === 1]
  const [a, b] = [inside[node] as number, inside[node + (isDown ? columns : 1)] as number]
  const share = a === b ? 0.5 : (value - a) / (b - a)
  const [x, y] = [left + (node % columns) * cell, top + Math.floor(node / columns) * cell]
  return isDown ? [x, y + share * cell] : [x + share * cell, y]
}
