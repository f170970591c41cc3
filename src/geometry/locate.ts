// Which areas lie under a point, and how large they are, from the geometry itself: known as soon as the layers
// are, and always right.
import { booleanPointInPolygon, area as squareMetres } from '@turf/turf'
import type { MultiPolygon, Polygon } from 'geojson'
import { featureKey, type StoryIndex } from '../story/index-story.ts'
import type { Area } from '../story/types.ts'
import { type Bounds, boundsOf } from './bounds.ts'
import type { LayerFeature, Layers } from './layers.ts'

const boundsByFeature = new WeakMap<LayerFeature, Bounds>()

/**
 * The areas whose polygons hold a point; linear in the features, but for those whose bounds miss it.
 *
 * @param lng degrees; any turn of the globe
 */
export function areasAt(lng: number, lat: number, index: StoryIndex, layers: Layers): Area[] {
  const east = ((((lng + 180) % 360) + 360) % 360) - 180
  const found = new Set<Area>()
  for (const [layer, { features }] of layers) {
    for (const [id, feature] of features) {
      const areas = index.areasByFeature.get(featureKey(layer, id))
      if (areas && holds(feature, east, lat)) for (const area of areas) found.add(area)
    }
  }
  return [...found]
}

/** Whether a feature's polygons hold a point, on whichever turn of the globe they are written. */
export function holds(feature: LayerFeature, lng: number, lat: number): boolean {
  const { type } = feature.geometry
  if (type !== 'Polygon' && type !== 'MultiPolygon') return false
  const [west, south, east, north] = boundsFor(feature)
  if (lat < south || lat > north) return false
  const shape = feature.geometry as Polygon | MultiPolygon
  return TURNS.some((turn) => {
    const here = lng + turn
    // Bounds over the antimeridian are those of parts on both sides of it, some of them a turn further.
    const isNear = TURNS.some((other) => here + other >= west && here + other <= east)
    return isNear && booleanPointInPolygon([here, lat], shape)
  })
}

const TURNS = [0, 360, -360]

function boundsFor(feature: LayerFeature): Bounds {
  const known = boundsByFeature.get(feature)
  if (known) return known
  const bounds = boundsOf([feature]) ?? [0, 0, 0, 0]
  boundsByFeature.set(feature, bounds)
  return bounds
}

const sizes = new WeakMap<LayerFeature, number>()

/** In km2: as the layer gives it, else measured on the sphere; 0 for what has no extent. */
export function sizeOf(feature: LayerFeature): number {
  const known = feature.properties.km2 ?? sizes.get(feature)
  if (known !== undefined) return known
  // A hole that reaches beyond its ring would take more away than there is.
  const size = Math.max(0, squareMetres(feature) / 1e6)
  sizes.set(feature, size)
  return size
}
