// Marks for some of the story's areas, which may lie in several sources.
import type { StoryIndex } from '../story/index-story.ts'
import type { Area, AreaId } from '../story/types.ts'
import type { Look, Mark, Test } from './marks.ts'
import { layerSource } from './sources.ts'

export const areasOf = (ids: readonly AreaId[], index: StoryIndex): Area[] =>
  ids.flatMap((id) => index.areas.get(id) ?? [])

/** Kilometres of a piece of a line, from afar: what is drawn round a shorter one would be longer than it. */
const SHORT_KM = 50

type Rest = { readonly where?: readonly Test[]; readonly zoom?: Mark['zoom'] }

/** @param from zoom level from which also the short pieces of a line have their marks */
export const piecesOfLines = (from: number): { readonly long: Rest; readonly short: Rest } => ({
  long: { where: [['over', 'km', SHORT_KM]] },
  short: { where: [['not', ['over', 'km', SHORT_KM]]], zoom: [from, 24] },
})

/** One mark a look and a source, for the sources that hold some of these areas. */
export function forAreas(
  index: StoryIndex,
  areas: readonly Area[],
  id: string,
  looks: Look | readonly Look[],
  rest: Rest = {},
): Mark[] {
  return index.story.layers.flatMap((layer) => {
    const features = areas
      .filter((area) => area.geometry?.layer === layer.id)
      .flatMap((area) => area.geometry?.features ?? [])
    if (features.length === 0) return []
    return [looks].flat().map((look, place) => ({
      ...look,
      id: [id, layer.id, ...(place > 0 ? [place] : [])].join('-'),
      source: layerSource(layer.id),
      where: [['in', 'id', [...new Set(features)]] as const, ...(rest.where ?? [])],
      ...(rest.zoom ? { zoom: rest.zoom } : {}),
    }))
  })
}
