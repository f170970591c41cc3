// What of a story's geometry is no fault and most likely not meant: an area without a place for its name, a first
// view that shows nothing of its focus.
import { boundsMeet, boundsOf, isWithin } from '../geometry/bounds.ts'
import { featuresOf, type LayerFeature, type Layers } from '../geometry/layers.ts'
import { grammarOf } from '../story/grammar-of.ts'
import type { Area, Story } from '../story/types.ts'

export function findGeometryWarnings(story: Story, layers: Layers) {
  const drawn = story.areas
    .map((area) => ({ area, features: featuresOf(area, layers) }))
    .filter(({ features }) => features.length > 0)
  const idsOf = (isMeant: (area: Area, features: readonly LayerFeature[]) => boolean) =>
    drawn.filter(({ area, features }) => isMeant(area, features)).map(({ area }) => area.id)
  const { bounds, focus } = story.view
  const { kindOf } = grammarOf(story)
  const outOfView = drawn.flatMap(({ area, features }) => {
    const own = boundsOf(features)
    return own && !boundsMeet(own, bounds) ? [{ area, own }] : []
  })
  return [
    {
      type: 'area-without-anchor' as const,
      items: idsOf(
        (area, features) =>
          kindOf(area) !== 'line' && !features.some(({ properties }) => properties.anchor),
      ),
    },
    {
      type: 'focus-out-of-view' as const,
      items: outOfView.filter(({ area }) => focus.includes(area.id)).map(({ area }) => area.id),
    },
    {
      type: 'area-looks-swapped' as const,
      items: outOfView
        .filter(({ area, own: [west, south, east, north] }) => {
          return !focus.includes(area.id) && isWithin([south, west, north, east], bounds)
        })
        .map(({ area }) => area.id),
    },
  ]
}
