// Which features of the scene stand out, from what is pointed at, listed and selected.
import type { MapView } from '../map/map-controller.ts'
import type { StateOf } from '../paint/painter.ts'
import { layerSource } from '../scene/sources.ts'
import type { AreaId } from '../story/types.ts'

export function stateFinder({ index, pointedAt }: MapView): StateOf {
  const featuresOf = (areas: readonly (AreaId | null)[]) =>
    new Set(
      areas.flatMap((id) => {
        const geometry = id && index.areas.get(id)?.geometry
        return geometry
          ? geometry.features.map((feature) => `${layerSource(geometry.layer)} ${feature}`)
          : []
      }),
    )
  const selected = featuresOf([pointedAt.selected])
  const pointed = featuresOf([pointedAt.hovered, ...pointedAt.listed])
  return (source, id) => {
    const key = `${source} ${id}`
    if (selected.has(key)) return 'selected'
    return pointed.has(key) ? 'pointed' : 'rest'
  }
}
