// What the areas that are listed, and outlined on the map, have in common; null lists them all.
import { TRAITS, type Trait } from '../story/traits.ts'
import { changed, type Room, readWord } from './room.ts'

export type FilterState = { readonly only: Trait | null }
export type FilterAction = { readonly type: 'areas-filtered'; readonly only: Trait | null }

export const filterRoom: Room<FilterState, FilterAction> = {
  initial: { only: null },
  reduce: (state, action) =>
    action.type === 'areas-filtered' ? changed(state, { only: action.only }) : state,
  keys: ['only'],
  read: (asked) => {
    const { word, dropped } = readWord<Trait>('only', asked, TRAITS)
    return { state: { only: word ?? null }, dropped }
  },
  write: ({ only }) => ({ only: only ?? undefined }),
}
