// Faults of what can be drawn and would be drawn wrong: names beside their features, areas that do not fit theirs.
// It is drawn all the same.
import { describeValue, type Fault, formatPath, hinted } from '../story/faults.ts'
import { grammarOf } from '../story/grammar-of.ts'
import type { Story } from '../story/types.ts'
import { boundsMeet, boundsOf } from './bounds.ts'
import { drawingsOf, featuresOf, type LayerFeature, type Layers } from './layers.ts'

/** Degrees by which a name may stand beside its feature: small islands have theirs in the sea. */
const BESIDE = 1

/** What is wrong with the place of a feature's name, if anything is. */
export function anchorProblem(feature: LayerFeature) {
  const { anchor } = feature.properties
  const bounds = boundsOf([feature])
  if (!anchor || !bounds) return undefined
  const isBeside = (lng: number, lat: number) =>
    boundsMeet([lng - BESIDE, lat - BESIDE, lng + BESIDE, lat + BESIDE], bounds)
  const [lng, lat] = anchor
  if (isBeside(lng, lat)) return undefined
  return {
    found: describeValue(anchor),
    expected: 'a point (lng, lat) inside the feature, where its name stands',
    ...hinted(isBeside(lat, lng) ? 'longitude and latitude look swapped' : undefined),
  }
}

/** Faults of areas, and of parts of them, whose features are not of the geometry that their kind is drawn with. */
export function checkKinds(story: Story, layers: Layers, file: string): Fault[] {
  const { kindOf } = grammarOf(story)
  const areas = new Map(story.areas.map((area) => [area.id, area]))
  return drawingsOf(story).flatMap(({ area: id, drawn, path }): Fault[] => {
    const area = areas.get(id)
    if (!area) return []
    const wanted = kindOf(area) === 'line' ? 'LineString' : 'Polygon'
    const wrong = featuresOf(drawn, layers).find(({ geometry }) => !geometry.type.endsWith(wanted))
    if (!wrong) return []
    return [
      {
        kind: 'not-drawable',
        file,
        path: formatPath([...path, 'geometry']),
        found: `"${wrong.properties.id}", a ${wrong.geometry.type}`,
        expected: `features that are each a ${wanted} or Multi${wanted}, as the area is a ${kindOf(area)}`,
        ...hinted(
          wrong.geometry.type.endsWith('Point')
            ? 'points are not drawn; draw a small area around it'
            : 'change the kind of the area, or its features',
        ),
      },
    ]
  })
}
