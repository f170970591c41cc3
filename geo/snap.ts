// Snaps source coordinates to one grid. Neighbours in the source differ in the last digits; after
// snapping they name the same vertices, so that the topology can tell a shared border.
import type { MultiPolygon, Polygon, Position } from 'geojson'

/** Grid step 0.0001 degree: 11 m of latitude, finer than the source's own generalisation. */
const GRID_DECIMALS = 4

/** Rounds a coordinate in degrees half up, without a negative zero. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals
  return Math.round(value * factor) / factor + 0
}

/** A polygon on the grid, or null when nothing with an area is left of it. */
export function snapGeometry(geometry: Polygon | MultiPolygon): MultiPolygon | null {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const coordinates = polygons.flatMap((rings) => {
    const snapped = rings.map(snapRing)
    const holes = snapped.slice(1).filter((ring) => ring !== null)
    return snapped[0] ? [[snapped[0], ...holes]] : []
  })
  return coordinates.length > 0 ? { type: 'MultiPolygon', coordinates } : null
}

function snapRing(ring: Position[]): Position[] | null {
  const snapped = dropRepeats(
    ring.map(([lng = 0, lat = 0]) => [roundTo(lng, GRID_DECIMALS), roundTo(lat, GRID_DECIMALS)]),
  )
  return snapped.length >= 4 ? snapped : null
}

/** Drops each position that equals the one before it. */
export function dropRepeats(line: Position[]): Position[] {
  return line.filter((position, index) => {
    const before = line[index - 1]
    return !before || before[0] !== position[0] || before[1] !== position[1]
  })
}
