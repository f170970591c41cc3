// The rows of the grid one below the other: the head of each group and its actors; and how large everything is.
import type { ActorGroup } from '../story/actor-groups.ts'
import type { Row, Table } from './build-table.ts'

export type Line =
  | { readonly type: 'group'; readonly group: ActorGroup }
  /** @property place among the rows that can be reached, from 1: the heads of the columns are 0 */
  | { readonly type: 'actor'; readonly row: Row; readonly place: number }

export function linesOf({ groups }: Table): readonly Line[] {
  let place = 0
  return groups.flatMap(({ group, rows }): Line[] => [
    { type: 'group', group },
    ...rows.map((row): Line => ({ type: 'actor', row, place: ++place })),
  ])
}

/** In CSS pixels. */
export type GridSizes = {
  readonly row: number
  readonly column: number
  readonly head: number
  readonly names: number
  /** What the slanted heads need beyond the last column. */
  readonly overhang: number
}

/** The heads stand at 55 degrees. */
const SLANT = Math.tan((55 * Math.PI) / 180)
const HEAD = 132

export const SIZES: Readonly<Record<'fine' | 'coarse', GridSizes>> = {
  // So that slanted heads of 24 px do not lie on each other.
  fine: { row: 24, column: 30, head: HEAD, names: 180, overhang: Math.ceil(HEAD / SLANT) },
  coarse: { row: 44, column: 44, head: HEAD, names: 200, overhang: Math.ceil(HEAD / SLANT) },
}

/** Up to so many cells the whole table is on the page: for its own search, and for readers of screens. */
const WHOLE = 1500

/** How many rows or columns beyond those in view are made. */
export const overscanOf = (rows: number, columns: number): number =>
  rows * columns <= WHOLE ? Math.max(rows, columns) : 4
