// What of a story's geometry is no fault and most likely not meant: swapped coordinates, a name beside its area,
// a point where a region is told of.
import { boundsMeet, boundsOf } from '../geometry/bounds.ts'
import { featuresOf, type LayerFeature, type Layers } from '../geometry/layers.ts'
import { holds } from '../geometry/locate.ts'
import type { Area, Story } from '../story/types.ts'
import type { Warning } from './find-warnings.ts'

/** Degrees by which a name may stand beside its area: small islands have theirs in the sea. */
const BESIDE = 1

export function findGeometryWarnings(story: Story, layers: Layers): Warning[] {
  const drawn = story.areas
    .map((area) => ({ area, features: featuresOf(area, layers) }))
    .filter(({ features }) => features.length > 0)
  const idsOf = (isMeant: (area: Area, features: readonly LayerFeature[]) => boolean) =>
    drawn.filter(({ area, features }) => isMeant(area, features)).map(({ area }) => area.id)
  const { bounds, focus } = story.view
  return [
    {
      type: 'area-without-anchor',
      items: idsOf(
        (area, features) =>
          area.kind !== 'line' && !features.some(({ properties }) => properties.anchor),
      ),
    },
    {
      type: 'focus-out-of-view',
      items: idsOf((area, features) => {
        const own = boundsOf(features)
        return focus.includes(area.id) && own !== null && !boundsMeet(own, bounds)
      }),
    },
    { type: 'anchor-outside', items: idsOf((_, features) => features.some(isAnchorOutside)) },
    { type: 'geometry-of-another-kind', items: idsOf(isOfAnotherKind) },
  ]
}

function isAnchorOutside(feature: LayerFeature): boolean {
  const { anchor } = feature.properties
  const bounds = boundsOf([feature])
  if (!anchor || !bounds || !isOfPolygons(feature)) return false
  const [lng, lat] = anchor
  if (holds(feature, lng, lat)) return false
  return !boundsMeet([lng - BESIDE, lat - BESIDE, lng + BESIDE, lat + BESIDE], bounds)
}

/** An area of points or lines has no extent; a line of polygons has no course. */
function isOfAnotherKind(area: Area, features: readonly LayerFeature[]): boolean {
  return area.kind === 'line'
    ? !features.some(({ geometry }) => geometry.type.endsWith('LineString'))
    : !features.some(isOfPolygons)
}

const isOfPolygons = ({ geometry }: LayerFeature) => geometry.type.endsWith('Polygon')
