// What is selected.
import type { AreaId } from '../story/types.ts'
import { type Room, readWord } from './room.ts'

export type Selection = { readonly type: 'none' } | { readonly type: 'area'; readonly area: AreaId }
export type SelectionState = { readonly selection: Selection }
export type SelectionAction =
  | { readonly type: 'area-selected'; readonly area: AreaId }
  | { readonly type: 'selection-cleared' }

export const NOTHING_SELECTED: Selection = { type: 'none' }

export const areaIn = (selection: Selection): AreaId | null =>
  selection.type === 'area' ? selection.area : null

export const selectionRoom: Room<SelectionState, SelectionAction> = {
  initial: { selection: NOTHING_SELECTED },
  reduce: (state, action) => {
    switch (action.type) {
      case 'area-selected':
        return areaIn(state.selection) === action.area
          ? state
          : { selection: { type: 'area', area: action.area } }
      case 'selection-cleared':
        return state.selection.type === 'none' ? state : { selection: NOTHING_SELECTED }
      default:
        return state
    }
  },
  keys: ['area'],
  read: (asked, index) => {
    const { word, dropped } = readWord<AreaId>('area', asked, index.areas)
    return { state: { selection: word ? { type: 'area', area: word } : NOTHING_SELECTED }, dropped }
  },
  write: ({ selection }) => ({ area: areaIn(selection) ?? undefined }),
}
