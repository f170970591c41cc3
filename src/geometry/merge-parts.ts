// Several features with one id are the parts of one, as tools that split geometries write them.
import type { Geometry, Position } from 'geojson'
import type { LayerFeature } from './layers.ts'

/** Whether they are of one kind: all of polygons, of lines or of points. */
export const areOfOneKind = (one: Geometry, other: Geometry): boolean =>
  KINDS.some((partsOf) => partsOf(one) && partsOf(other))

/** One feature of all their geometries, which are of one kind, with what the first says of itself. */
export function mergeParts(features: readonly [LayerFeature, ...LayerFeature[]]): LayerFeature {
  const [first] = features
  if (features.length === 1) return first
  // Figures of one part are not those of the whole.
  const { km2: _km2, km: _km, ...properties } = first.properties
  return {
    ...first,
    geometry: mergeGeometries(features.map(({ geometry }) => geometry)),
    properties,
  }
}

function mergeGeometries(all: readonly Geometry[]): Geometry {
  const partsOf = <Part>(parts: (geometry: Geometry) => Part[] | undefined): Part[] =>
    all.flatMap((geometry) => parts(geometry) ?? [])
  const [first] = all
  if (first && polygonsOf(first)) return { type: 'MultiPolygon', coordinates: partsOf(polygonsOf) }
  if (first && linesOf(first)) return { type: 'MultiLineString', coordinates: partsOf(linesOf) }
  return { type: 'MultiPoint', coordinates: partsOf(pointsOf) }
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

const KINDS = [polygonsOf, linesOf, pointsOf]
