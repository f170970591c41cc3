// Layers for some of the story's areas, which may lie in several sources.
import type { FilterSpecification, LayerSpecification } from 'maplibre-gl'
import type { StoryIndex } from '../../story/index-story.ts'
import type { Area } from '../../story/types.ts'
import { layerSource } from './sources.ts'

/** One layer a source, for the sources that hold some of these areas. */
export function forAreas(
  index: StoryIndex,
  areas: readonly Area[],
  make: (source: string, filter: FilterSpecification, layer: string) => LayerSpecification[],
): LayerSpecification[] {
  return index.story.layers.flatMap(({ id }) => {
    const features = areas
      .filter((area) => area.geometry?.layer === id)
      .flatMap((area) => area.geometry?.features ?? [])
    if (features.length === 0) return []
    return make(layerSource(id), ['in', ['get', 'id'], ['literal', [...new Set(features)]]], id)
  })
}
