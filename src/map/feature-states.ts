// Hover and selection as feature-state: the only place that sets it, by the difference of old and new.
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { StoryIndex } from '../story/index-story.ts'
import type { AreaId } from '../story/types.ts'
import { layerSource } from './style/sources.ts'

export type PointedAt = { readonly selected: AreaId | null; readonly hovered: AreaId | null }

export function applyFeatureStates(
  map: MapLibreMap,
  index: StoryIndex,
  previous: PointedAt,
  next: PointedAt,
): void {
  for (const name of ['selected', 'hovered'] as const) {
    if (previous[name] === next[name]) continue
    setState(map, index, previous[name], name, false)
    setState(map, index, next[name], name, true)
  }
}

function setState(
  map: MapLibreMap,
  index: StoryIndex,
  area: AreaId | null,
  name: keyof PointedAt,
  value: boolean,
) {
  const geometry = area && index.areas.get(area)?.geometry
  if (!geometry) return
  const source = layerSource(geometry.layer)
  for (const id of geometry.features) map.setFeatureState({ source, id }, { [name]: value })
}
