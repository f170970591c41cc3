// What is selected: an area, or an actor. Where a link asks for both, the area is selected.
import type { ActorId, AreaId } from '../story/types.ts'
import { changed, type Room, readWord } from './room.ts'

export type Selection =
  | { readonly type: 'none' }
  | { readonly type: 'area'; readonly area: AreaId }
  | { readonly type: 'actor'; readonly actor: ActorId }
export type SelectionState = { readonly selection: Selection }
export type SelectionAction =
  | { readonly type: 'area-selected'; readonly area: AreaId }
  | { readonly type: 'actor-selected'; readonly actor: ActorId }
  | { readonly type: 'selection-cleared' }

export const NOTHING_SELECTED: Selection = { type: 'none' }

export const areaIn = (selection: Selection): AreaId | null =>
  selection.type === 'area' ? selection.area : null

export const actorIn = (selection: Selection): ActorId | null =>
  selection.type === 'actor' ? selection.actor : null

export const selectionRoom: Room<SelectionState, SelectionAction> = {
  initial: { selection: NOTHING_SELECTED },
  reduce: (state, action) => {
    switch (action.type) {
      case 'area-selected':
        return changed(state, { selection: { type: 'area', area: action.area } })
      case 'actor-selected':
        return changed(state, { selection: { type: 'actor', actor: action.actor } })
      case 'selection-cleared':
        return changed(state, { selection: NOTHING_SELECTED })
      default:
        return state
    }
  },
  keys: ['area', 'actor'],
  read: (asked, index) => {
    const area = readWord<AreaId>('area', asked, index.areas)
    const actor = readWord<ActorId>('actor', asked, index.actors)
    const dropped = [...area.dropped, ...actor.dropped]
    if (!area.word) {
      const selection: Selection = actor.word
        ? { type: 'actor', actor: actor.word }
        : NOTHING_SELECTED
      return { state: { selection }, dropped }
    }
    const beside = actor.word
      ? [{ key: 'actor', value: actor.word, isExcluded: true as const }]
      : []
    return {
      state: { selection: { type: 'area', area: area.word } },
      dropped: [...dropped, ...beside],
    }
  },
  write: ({ selection }) => ({
    area: areaIn(selection) ?? undefined,
    actor: actorIn(selection) ?? undefined,
  }),
}
