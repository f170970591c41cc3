// Rings inside an area, each at a constant distance from its edge: smooth, as far as the area is wide, and never
// over each other, as a stroke that is set off a jagged edge would be.
import type { Geometry, MultiLineString, Position } from 'geojson'
import { contoursOf } from './contour.ts'
import { distanceGrid } from './distance-grid.ts'
import { placeOf } from './mercator.ts'
import { polygonsOf } from './polygons.ts'

/** CSS pixels between two nodes of the grid, and the size below which a part has no rings. */
const FINEST = 3
const SMALLEST = 16
/** Decimals of a degree: ten metres. */
const DECIMALS = 1e4

/**
 * @param zoom at which a distance is as long as it says
 * @param distances CSS pixels from the edge
 * @returns lines (lng, lat) for each distance; none where the area is too narrow
 */
export function innerRings(
  geometry: Geometry,
  zoom: number,
  distances: readonly number[],
): MultiLineString[] {
  const pixel = 2 ** -zoom
  const reach = (Math.max(...distances) + 4 * FINEST) * pixel
  const grids = polygonsOf(geometry)
    .filter((rings) => isSeen(rings, SMALLEST * pixel))
    .map((rings) => distanceGrid(rings, reach, FINEST * pixel))
  return distances.map((distance) => ({
    type: 'MultiLineString',
    coordinates: grids.flatMap((grid) =>
      contoursOf(grid, distance * pixel).map((line) =>
        line.map((point) => placeOf(point).map(round)),
      ),
    ),
  }))
}

const round = (degrees: number) => Math.round(degrees * DECIMALS) / DECIMALS

/** Degrees of longitude are told in world units, which is near enough for what is too small. */
function isSeen([outer = []]: readonly Position[][], least: number): boolean {
  const lngs = outer.map(([lng = 0]) => lng)
  const width = ((Math.max(...lngs) - Math.min(...lngs)) / 360) * 512
  return width > least
}
