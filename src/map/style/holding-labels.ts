// Points that carry the words of what is held or claimed under a convention.
import type { Feature, FeatureCollection, Point } from 'geojson'
import { featuresOf, type Layers } from '../../geometry/layers.ts'
import type { StoryIndex } from '../../story/index-story.ts'
import { anchorOf } from './area-labels.ts'

/** A point an area, at its label point. */
export function holdingLabels(index: StoryIndex, layers: Layers): FeatureCollection<Point> {
  const features = index.story.conventions.flatMap((convention) =>
    convention.holdings.flatMap(({ areas, label }) =>
      areas.flatMap((id, place): Feature<Point>[] => {
        const area = index.areas.get(id)
        const anchor = area && anchorOf(featuresOf(area, layers)[0])
        if (!anchor) return []
        return [
          {
            type: 'Feature',
            properties: { convention: convention.id, label, isFirst: place === 0 },
            geometry: { type: 'Point', coordinates: [...anchor] },
          },
        ]
      }),
    ),
  )
  return { type: 'FeatureCollection', features }
}
