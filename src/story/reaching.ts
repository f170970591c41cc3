// What reaches an area: on it directly, or through an area that contains it. Nothing is listed twice.
import type { ProvisionHere, StoryIndex } from './index-story.ts'
import type { Area, AreaId, Position } from './types.ts'
import { type Voice, voiceOf } from './voice.ts'

export type Reaching<Item, Key extends string> = {
  readonly direct: readonly Item[]
  readonly through: readonly ({ readonly area: Area } & { readonly [K in Key]: readonly Item[] })[]
}

export function positionsReaching(
  id: AreaId,
  index: StoryIndex,
  voice: Voice,
): Reaching<Position, 'positions'> {
  const on = (area: AreaId) =>
    (index.positionsByArea.get(area) ?? []).filter(
      (position) => voiceOf(position.evidence, index) === voice,
    )
  const seen = new Set<Position>(on(id))
  const direct = [...seen]
  const through = (index.containing.get(id) ?? []).flatMap((area) => {
    const positions = on(area.id).filter((item) => !seen.has(item))
    for (const position of positions) seen.add(position)
    return positions.length > 0 ? [{ area, positions }] : []
  })
  return { direct, through }
}

export function provisionsReaching(
  id: AreaId,
  index: StoryIndex,
): Reaching<ProvisionHere, 'provisions'> {
  return {
    direct: index.provisionsByArea.get(id) ?? [],
    through: (index.containing.get(id) ?? []).flatMap((area) => {
      const provisions = index.provisionsByArea.get(area.id) ?? []
      return provisions.length > 0 ? [{ area, provisions }] : []
    }),
  }
}
