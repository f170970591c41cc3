// Polygons and their rings, of whatever is one or several.
import type { Geometry, Position } from 'geojson'

/** The rings of each polygon, the outer one first; none of what is no polygon. */
export function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates]
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : []
}

/** The surface within a ring in the square of its units, by the shoelace formula; it need not be closed. */
export function ringSize(ring: readonly (readonly number[])[]): number {
  const twice = ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? []
    return sum + x * nextY - nextX * y
  }, 0)
  return Math.abs(twice) / 2
}
