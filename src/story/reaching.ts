// What bears on an area, both ways: on it directly, through an area that contains it ("through"), and in a part of
// it ("within"). Nothing is listed twice: the nearest way wins, outward before inward.
import type { ProvisionHere, StoryIndex } from './index-story.ts'
import type { Area, AreaId, Context, Position, Relation, Silence } from './types.ts'
import { type Voice, voiceOf } from './voice.ts'

export type By<Item> = { readonly area: Area; readonly items: readonly Item[] }

export type Reaching<Item> = {
  readonly direct: readonly Item[]
  /** By the areas that contain this one, nearest first. */
  readonly through: readonly By<Item>[]
  /** By the parts of this one, nearest first. */
  readonly within: readonly By<Item>[]
}

export const countReaching = ({ direct, through, within }: Reaching<unknown>): number =>
  [direct, ...[...through, ...within].map(({ items }) => items)].reduce(
    (total, items) => total + items.length,
    0,
  )

function reaching<Item>(
  id: AreaId,
  index: StoryIndex,
  on: (area: AreaId) => readonly Item[],
): Reaching<Item> {
  const seen = new Set<Item>(on(id))
  const direct = [...seen]
  const by = (areas: readonly Area[]) =>
    areas.flatMap((area): By<Item>[] => {
      const items = on(area.id).filter((item) => !seen.has(item))
      for (const item of items) seen.add(item)
      return items.length > 0 ? [{ area, items }] : []
    })
  return { direct, through: by(index.containing.get(id)), within: by(index.contained.get(id)) }
}

type Grouped<Item> = ReadonlyMap<AreaId, readonly Item[]>

/** Those whose evidence is of one voice. */
const heard =
  <Item extends { readonly evidence: Position['evidence'] }>(
    items: Grouped<Item>,
    index: StoryIndex,
    voice: Voice,
  ) =>
  (area: AreaId): readonly Item[] =>
    (items.get(area) ?? []).filter(({ evidence }) => voiceOf(evidence, index) === voice)

export const positionsReaching = (
  id: AreaId,
  index: StoryIndex,
  voice: Voice,
): Reaching<Position> => reaching(id, index, heard(index.positionsByArea, index, voice))

export const relationsReaching = (
  id: AreaId,
  index: StoryIndex,
  voice: Voice,
): Reaching<Relation> => reaching(id, index, heard(index.relationsByArea, index, voice))

export const provisionsReaching = (id: AreaId, index: StoryIndex): Reaching<ProvisionHere> =>
  reaching(id, index, (area) => index.provisionsByArea.get(area) ?? [])

export const silencesReaching = (id: AreaId, index: StoryIndex): Reaching<Silence> =>
  reaching(id, index, (area) => index.silencesByArea.get(area) ?? [])

export const contextReaching = (id: AreaId, index: StoryIndex): Reaching<Context> =>
  reaching(id, index, (area) => index.contextByArea.get(area) ?? [])
