// Hover, selection and filter as feature-state: the only place that sets it, by the difference of old and new.
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { PointedAt } from '../map/map-controller.ts'
import { layerSource } from '../scene/sources.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { AreaId } from '../story/types.ts'

export function applyFeatureStates(
  map: MapLibreMap,
  index: StoryIndex,
  previous: PointedAt,
  next: PointedAt,
): void {
  for (const name of ['selected', 'hovered', 'listed'] as const) {
    if (previous[name] === next[name]) continue
    for (const area of listOf(previous[name])) setState(map, index, area, name, false)
    for (const area of listOf(next[name])) setState(map, index, area, name, true)
  }
}

const listOf = (areas: PointedAt[keyof PointedAt]): readonly AreaId[] =>
  areas === null ? [] : [areas].flat()

function setState(
  map: MapLibreMap,
  index: StoryIndex,
  area: AreaId,
  name: keyof PointedAt,
  value: boolean,
) {
  const geometry = index.areas.get(area)?.geometry
  if (!geometry) return
  const source = layerSource(geometry.layer)
  for (const id of geometry.features) map.setFeatureState({ source, id }, { [name]: value })
}
