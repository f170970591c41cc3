// In which of the tiles that there are a feature lies: that of its size, or the nearest above it, to which a tile
// with little in it has left its features.
import type { Bounds } from '../geometry/bounds.ts'
import { parentOf, type Tile, tileFor, tileId } from './tile.ts'

/** Undefined where none of them is there. */
export function findTile(bounds: Bounds, isThere: (id: number) => boolean): number | undefined {
  for (let tile: Tile | undefined = tileFor(bounds); tile; tile = parentOf(tile)) {
    const id = tileId(tile)
    if (isThere(id)) return id
  }
  return undefined
}
