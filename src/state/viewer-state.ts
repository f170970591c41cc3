// The small state of the viewer; all else is derived from it and the story. MapLibre owns the camera.
import { createStore } from 'zustand/vanilla'
import type { StoryIndex } from '../story/index-story.ts'
import type { Trait } from '../story/traits.ts'
import type { AreaId, Convention, ConventionId, PassageId, ProposalId } from '../story/types.ts'

export type Selection = { readonly type: 'none' } | { readonly type: 'area'; readonly area: AreaId }

/** The panels among the tabs: the proposals and areas, the article's retelling, the events. */
export const TABS = ['overview', 'article', 'timeline'] as const
/** What the pane shows; the page about the map is reached from the map. */
export const PANELS = [...TABS, 'about'] as const
export type Panel = (typeof PANELS)[number]

export type ViewerState = {
  readonly selection: Selection
  readonly hover: AreaId | null
  /** The proposals that are drawn, in the story's order. */
  readonly overlays: readonly ProposalId[]
  /** The border convention in force; null is the story's first, the recognised one. */
  readonly convention: ConventionId | null
  /** What the areas that are listed, and outlined on the map, have in common; null lists them all. */
  readonly only: Trait | null
  readonly panel: Panel
  /** The passage that the article's panel shows, if one was asked for. */
  readonly passage: PassageId | null
  /** How often a passage was asked for, so that asking for the same one again is heard. */
  readonly asked: number
}

/** The part of the state that a link holds. */
export type LinkState = Omit<ViewerState, 'hover' | 'asked'>

export const NOTHING_SELECTED: Selection = { type: 'none' }

export const initialState: ViewerState = {
  selection: NOTHING_SELECTED,
  hover: null,
  overlays: [],
  convention: null,
  only: null,
  panel: 'overview',
  passage: null,
  asked: 0,
}

export type ViewerAction =
  | { readonly type: 'area-selected'; readonly area: AreaId }
  | { readonly type: 'selection-cleared' }
  | { readonly type: 'area-hovered'; readonly area: AreaId | null }
  | { readonly type: 'proposal-switched'; readonly proposal: ProposalId; readonly on: boolean }
  | { readonly type: 'proposals-cleared' }
  | { readonly type: 'convention-chosen'; readonly convention: ConventionId }
  | { readonly type: 'areas-filtered'; readonly only: Trait | null }
  | { readonly type: 'panel-opened'; readonly panel: Panel }
  | { readonly type: 'passage-shown'; readonly passage: PassageId }
  | { readonly type: 'link-followed'; readonly state: LinkState }

/** The next state; the same object where nothing changes. */
export function reduce(state: ViewerState, action: ViewerAction, index: StoryIndex): ViewerState {
  switch (action.type) {
    case 'area-selected':
      return selectedArea(state) === action.area
        ? state
        : { ...state, selection: { type: 'area', area: action.area } }
    case 'selection-cleared':
      return state.selection.type === 'none' ? state : { ...state, selection: NOTHING_SELECTED }
    case 'area-hovered':
      return state.hover === action.area ? state : { ...state, hover: action.area }
    case 'proposal-switched':
      return changed(state, { overlays: switchProposal(state.overlays, action, index) })
    case 'proposals-cleared':
      return state.overlays.length === 0 ? state : { ...state, overlays: [] }
    case 'convention-chosen':
      return changed(state, { convention: chosenConvention(action.convention, index) })
    case 'areas-filtered':
      return changed(state, { only: action.only })
    case 'panel-opened':
      return state.panel === action.panel ? state : { ...state, panel: action.panel, passage: null }
    case 'passage-shown':
      return { ...state, panel: 'article', passage: action.passage, asked: state.asked + 1 }
    case 'link-followed':
      return changed(state, action.state)
  }
}

/** The state with a change, or the same object where the change is none. */
function changed(state: ViewerState, change: Partial<ViewerState>): ViewerState {
  const isSame = (Object.keys(change) as (keyof ViewerState)[]).every(
    (key) => JSON.stringify(state[key]) === JSON.stringify(change[key]),
  )
  return isSame ? state : { ...state, ...change }
}

/** Null for the convention that is in force anyway. */
export const chosenConvention = (id: ConventionId, index: StoryIndex): ConventionId | null =>
  id === index.story.conventions[0]?.id ? null : id

export function conventionInForce(state: ViewerState, index: StoryIndex): Convention {
  const chosen = state.convention && index.conventions.get(state.convention)
  const convention = chosen ?? index.story.conventions[0]
  if (!convention) throw new Error('a story has at least one border convention')
  return convention
}

export const selectedArea = (state: ViewerState): AreaId | null =>
  state.selection.type === 'area' ? state.selection.area : null

function switchProposal(
  overlays: readonly ProposalId[],
  { proposal, on }: { proposal: ProposalId; on: boolean },
  index: StoryIndex,
): readonly ProposalId[] {
  const group = index.proposals.get(proposal)?.exclusiveGroup
  const inStoryOrder = [...index.proposals.values()]
  return inStoryOrder.flatMap(({ id, exclusiveGroup }) => {
    if (id === proposal) return on ? [id] : []
    const isReplaced = on && group !== undefined && exclusiveGroup === group
    return overlays.includes(id) && !isReplaced ? [id] : []
  })
}

export type ViewerStore = ReturnType<typeof createViewerStore>

/** A store of one story's viewer, with `dispatch` as the only way to change it. */
export function createViewerStore(index: StoryIndex, start: ViewerState = initialState) {
  const store = createStore<ViewerState>(() => start)
  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    dispatch: (action: ViewerAction) =>
      store.setState((state) => reduce(state, action, index), true),
  }
}
