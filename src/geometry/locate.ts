// Which areas lie under a point, from the geometry itself: known as soon as the layers are, and always right.
import { booleanPointInPolygon } from '@turf/turf'
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

function holds(feature: LayerFeature, lng: number, lat: number): boolean {
  const { type } = feature.geometry
  if (type !== 'Polygon' && type !== 'MultiPolygon') return false
  const [west, south, east, north] = boundsFor(feature)
  if (lat < south || lat > north) return false
  if (![lng, lng + 360].some((one) => one >= west && one <= east)) return false
  return booleanPointInPolygon([lng, lat], feature.geometry as Polygon | MultiPolygon)
}

function boundsFor(feature: LayerFeature): Bounds {
  const known = boundsByFeature.get(feature)
  if (known) return known
  const bounds = boundsOf([feature]) ?? [0, 0, 0, 0]
  boundsByFeature.set(feature, bounds)
  return bounds
}
