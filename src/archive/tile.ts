// Tiles: squares of the world in Web Mercator, a quarter of them each a level below; and in which of them a feature
// lies, whole. Ids as in PMTiles v3, 4.1: level by level, along a Hilbert curve.
import type { Bounds } from '../geometry/bounds.ts'
import { WORLD_SIZE } from '../geometry/mercator.ts'
import { extentOf, worldBox } from '../geometry/world-box.ts'

/** Column from the west, row from the north. */
export type Tile = { readonly z: number; readonly x: number; readonly y: number }

/** The deepest tiles: some ten kilometres at the equator, in which the shapes of a few dozen quarters lie. */
export const DEEPEST = 12
/** A tile is so many times as wide as what lies in it. */
const TIMES = 4

/** The tile of a feature's size, around the middle of its bounds. */
export function tileFor(bounds: Bounds): Tile {
  const { left, top, right, bottom } = worldBox(bounds)
  const extent = Math.max(extentOf(bounds), Number.MIN_VALUE) / WORLD_SIZE
  const z = Math.min(DEEPEST, Math.max(0, Math.floor(-Math.log2(extent * TIMES))))
  const wide = 2 ** z
  const column = Math.floor(((left + right) / 2 / WORLD_SIZE + 0.5) * wide)
  const row = Math.floor(((top + bottom) / 2 / WORLD_SIZE + 0.5) * wide)
  return { z, x: ((column % wide) + wide) % wide, y: Math.min(wide - 1, Math.max(0, row)) }
}

/** The tile above, of which this is a quarter; undefined above the whole world. */
export const parentOf = ({ z, x, y }: Tile): Tile | undefined =>
  z === 0 ? undefined : { z: z - 1, x: x >> 1, y: y >> 1 }

/** The number of the tiles of all levels above, and then along the curve of its own. */
export function tileId({ z, x, y }: Tile): number {
  let id = (4 ** z - 1) / 3
  let [column, row] = [x, y]
  for (let side = 2 ** (z - 1); side >= 1; side /= 2) {
    const isEast = (column & side) !== 0
    const isSouth = (row & side) !== 0
    const quarter = isEast ? (isSouth ? 2 : 3) : isSouth ? 1 : 0
    id += quarter * side * side
    column &= side - 1
    row &= side - 1
    // In the upper quarters the curve runs across.
    if (isSouth) continue
    ;[column, row] = isEast ? [side - 1 - row, side - 1 - column] : [row, column]
  }
  return id
}
