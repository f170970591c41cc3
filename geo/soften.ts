// Rounds an area whose bounds nobody has fixed, so that its drawn edge claims no river bend or corner.
// Closing fills bays and opening takes off spurs that are narrower than twice the radius.
import { buffer, multiPolygon, simplify } from '@turf/turf'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { roundTo } from './snap.ts'

const RADIUS_KM = 14
/** Degrees; far below what the soft edge shows. */
const TOLERANCE = 0.02

/** The area within about `RADIUS_KM` of the source's edge, as few and smooth vertices (lng, lat). */
export function soften(source: MultiPolygon): MultiPolygon {
  const steps = [RADIUS_KM, -2 * RADIUS_KM, RADIUS_KM]
  const rounded = steps.reduce<Feature<Polygon | MultiPolygon>>(
    (shape, km) => grow(shape, km),
    multiPolygon(source.coordinates),
  )
  const { geometry } = simplify(rounded, { tolerance: TOLERANCE, highQuality: true })
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return {
    type: 'MultiPolygon',
    coordinates: parts.map((rings) =>
      rings.map((ring) => ring.map((point) => point.map((degrees) => roundTo(degrees, 3)))),
    ),
  }
}

function grow(shape: Feature<Polygon | MultiPolygon>, km: number) {
  const grown = buffer(shape, km, { units: 'kilometers' })
  if (!grown) throw new Error(`nothing is left of an area after a step of ${km} km`)
  return grown
}
