// Points that carry the names of the story's areas. The basemap names seas and the states out of focus.
import type { Feature, FeatureCollection, Point } from 'geojson'
import { featuresOf, type LayerFeature, type Layers } from '../../geometry/layers.ts'
import type { StoryIndex } from '../../story/index-story.ts'

export function areaLabels(index: StoryIndex, layers: Layers): FeatureCollection {
  const { areas, view } = index.story
  const features = areas.flatMap((area): Feature<Point>[] => {
    const isFocus = view.focus.includes(area.id)
    if (['sea', 'alliance', 'line'].includes(area.kind)) return []
    if (area.kind === 'state' && !isFocus) return []
    const [feature] = featuresOf(area, layers)
    const anchor = anchorOf(feature)
    if (!anchor) return []
    return [
      {
        type: 'Feature',
        properties: {
          id: area.id,
          name: area.names.en,
          isVague: area.vague !== undefined,
          kind: area.kind,
          isFocus,
          order: area.kind === 'state' ? -sizeOf(feature) : isFocus ? 0 : 1,
        },
        geometry: { type: 'Point', coordinates: [...anchor] },
      },
    ]
  })
  return { type: 'FeatureCollection', features }
}

/** Larger states are named before smaller ones; in km2, where the layer gives it. */
const sizeOf = (feature: LayerFeature | undefined): number => feature?.properties.km2 ?? 0

/** ISO 3166 codes of the states that the story's labels name, so that the basemap need not. */
export function statesNamed(index: StoryIndex): string[] {
  const { areas, view } = index.story
  return areas
    .filter((area) => area.kind === 'state' && view.focus.includes(area.id))
    .flatMap((area) => area.codes?.iso3166 ?? [])
}

/** The point (lng, lat) inside a feature that its layer gives for labels, if it does. */
export function anchorOf(feature: LayerFeature | undefined): readonly [number, number] | undefined {
  return feature?.properties.anchor
}
