// Several features with one id are the parts of one, as tools that split geometries write them.
import type { Geometry, Position } from 'geojson'
import type { LayerFeature } from './layers.ts'

/** One feature of both geometries, with what the first says of itself; null where they are not of one kind. */
export function mergeParts(one: LayerFeature, other: LayerFeature): LayerFeature | null {
  const geometry = mergeGeometries(one.geometry, other.geometry)
  if (!geometry) return null
  // Figures of one part are not those of the whole.
  const { km2: _km2, km: _km, ...properties } = one.properties
  return { ...one, geometry, properties }
}

function mergeGeometries(a: Geometry, b: Geometry): Geometry | null {
  const polygons = [polygonsOf(a), polygonsOf(b)]
  if (polygons[0] && polygons[1]) {
    return { type: 'MultiPolygon', coordinates: [...polygons[0], ...polygons[1]] }
  }
  const lines = [linesOf(a), linesOf(b)]
  if (lines[0] && lines[1]) {
    return { type: 'MultiLineString', coordinates: [...lines[0], ...lines[1]] }
  }
  const points = [pointsOf(a), pointsOf(b)]
  if (points[0] && points[1]) {
    return { type: 'MultiPoint', coordinates: [...points[0], ...points[1]] }
  }
  return null
}

function polygonsOf(geometry: Geometry): Position[][][] | undefined {
  if (geometry.type === 'Polygon') return [geometry.coordinates]
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : undefined
}

function linesOf(geometry: Geometry): Position[][] | undefined {
  if (geometry.type === 'LineString') return [geometry.coordinates]
  return geometry.type === 'MultiLineString' ? geometry.coordinates : undefined
}

function pointsOf(geometry: Geometry): Position[] | undefined {
  if (geometry.type === 'Point') return [geometry.coordinates]
  return geometry.type === 'MultiPoint' ? geometry.coordinates : undefined
}
