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

export const allReaching = <Item>({ direct, through, within }: Reaching<Item>): readonly Item[] => [
  ...direct,
  ...[...through, ...within].flatMap(({ items }) => items),
]

export const countReaching = (reached: Reaching<unknown>): number => allReaching(reached).length

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

/** The area itself, what contains it and its parts: what is on one of these bears on it. */
export const areasReaching = (id: AreaId, index: StoryIndex): ReadonlySet<AreaId> =>
  new Set([
    id,
    ...[index.containing, index.contained].flatMap((nested) => nested.get(id).map((one) => one.id)),
  ])

/** A view of one actor, or how several stand to each other. */
export type View = Position | Relation

/** Relations and then positions, of one voice. */
export function viewsReaching(id: AreaId, index: StoryIndex, voice: Voice): Reaching<View> {
  const isHeard = ({ evidence }: View) => voiceOf(evidence, index) === voice
  return reaching(id, index, (area): readonly View[] =>
    [...(index.relationsByArea.get(area) ?? []), ...(index.positionsByArea.get(area) ?? [])].filter(
      isHeard,
    ),
  )
}

export const provisionsReaching = (id: AreaId, index: StoryIndex): Reaching<ProvisionHere> =>
  reaching(id, index, (area) => index.provisionsByArea.get(area) ?? [])

export const silencesReaching = (id: AreaId, index: StoryIndex): Reaching<Silence> =>
  reaching(id, index, (area) => index.silencesByArea.get(area) ?? [])

export const contextReaching = (id: AreaId, index: StoryIndex): Reaching<Context> =>
  reaching(id, index, (area) => index.contextByArea.get(area) ?? [])
