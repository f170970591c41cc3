// The small signs on the map: the marker of what is stationed, the dots of cities.
import { circlePath, linePath, type Tile } from './tile.ts'

export const markerTile: Tile = {
  name: 'marker',
  size: 18,
  shapes: [
    {
      d: `${linePath([9, 2], [16, 9], [9, 16], [2, 9])}Z`,
      fill: 'colour',
      stroke: 'halo',
      width: 1.6,
    },
  ],
}

const dot = (name: string, radius: number): Tile => ({
  name,
  size: 8,
  shapes: [{ d: circlePath(4, 4, radius), fill: 'colour', stroke: 'halo', width: 1 }],
})

export const capitalTile = dot('capital', 3)
export const cityTile = dot('city', 2)
