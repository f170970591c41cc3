// Holders are told apart by small marks in neutral ink: none, upright lines, dots, crosses.
import type { HolderLook } from '../story/holders.ts'
import { circlePath, linePath, type Tile, type TileShape } from './tile.ts'

/** CSS pixels. */
const SIZE = 10
const OPACITY = 0.5

export function holderTile(look: HolderLook): Tile | undefined {
  const [shape] = SHAPES[look]
  return shape && { name: `holder:${look}`, size: SIZE, shapes: [{ ...shape, opacity: OPACITY }] }
}

const SHAPES: Readonly<Record<HolderLook, readonly TileShape[]>> = {
  plain: [],
  lines: [{ d: linePath([5, 0], [5, SIZE]), stroke: 'colour', width: 1 }],
  dots: [{ d: circlePath(5, 5, 1.3), fill: 'colour' }],
  crosses: [
    { d: linePath([2.5, 5], [7.5, 5]) + linePath([5, 2.5], [5, 7.5]), stroke: 'colour', width: 1 },
  ],
}
