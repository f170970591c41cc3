// The small state of the viewer: what a link holds, room by room, and what lasts as long as the page.
import { createStore } from 'zustand/vanilla'
import type { StoryIndex } from '../story/index-story.ts'
import type { AreaId, Convention, PassageId } from '../story/types.ts'
import { type CameraAction, type CameraState, cameraRoom } from './camera-room.ts'
import {
  type ConventionAction,
  type ConventionState,
  conventionOf,
  conventionRoom,
} from './convention-room.ts'
import { type DrawingAction, type DrawingState, drawingRoom } from './drawing-room.ts'
import { type FilterAction, type FilterState, filterRoom } from './filter-room.ts'
import { type OverlaysAction, type OverlaysState, overlaysRoom } from './overlays-room.ts'
import { type ReadingAction, type ReadingState, readingRoom } from './reading-room.ts'
import type { Room } from './room.ts'
import {
  areaIn,
  type SelectionAction,
  type SelectionState,
  selectionRoom,
} from './selection-room.ts'
import { type VoiceAction, type VoiceState, voiceRoom } from './voice-room.ts'

/** What a link holds. */
export type LinkState = CameraState &
  SelectionState &
  OverlaysState &
  ConventionState &
  FilterState &
  VoiceState &
  ReadingState &
  DrawingState

export type SessionState = {
  /** The area that is pointed at, wherever that is. */
  readonly hover: AreaId | null
  /** How often a passage was asked for, so that asking for the same one again is heard. */
  readonly asked: number
  /** The reader went back to the panel that the card of the selection has covered; the area stays selected. */
  readonly isCardBehind: boolean
  /** Whether the map follows what is read; null until the reader says so or moves the map. */
  readonly follow: boolean | null
  /** The passage that the map follows. */
  readonly read: PassageId | null
}

export type ViewerState = { readonly link: LinkState; readonly session: SessionState }

type LinkAction =
  | CameraAction
  | SelectionAction
  | OverlaysAction
  | ConventionAction
  | FilterAction
  | VoiceAction
  | ReadingAction
  | DrawingAction

export type ViewerAction =
  | LinkAction
  | { readonly type: 'area-hovered'; readonly area: AreaId | null }
  | { readonly type: 'card-asked-for' }
  | { readonly type: 'follow-chosen'; readonly on: boolean }
  | { readonly type: 'passage-read'; readonly passage: PassageId | null }
  /** The reader's hand is on the map. */
  | { readonly type: 'map-moved' }
  | { readonly type: 'link-followed'; readonly link: LinkState }

/** In the order in which a link has their keys. */
export const ROOMS = [
  cameraRoom,
  selectionRoom,
  overlaysRoom,
  conventionRoom,
  filterRoom,
  voiceRoom,
  readingRoom,
  drawingRoom,
] as unknown as readonly Room<Partial<LinkState>, ViewerAction>[]

export const initialLink: LinkState = Object.assign({}, ...ROOMS.map(({ initial }) => initial))
export const initialState: ViewerState = {
  link: initialLink,
  session: { hover: null, asked: 0, isCardBehind: false, follow: null, read: null },
}

/** The next state; the same object where nothing changes. */
export function reduce(state: ViewerState, action: ViewerAction, index: StoryIndex): ViewerState {
  const link = reduceLink(state.link, action, index)
  const session = reduceSession(state.session, action, state.link)
  return link === state.link && session === state.session ? state : { link, session }
}

function reduceLink(link: LinkState, action: ViewerAction, index: StoryIndex): LinkState {
  if (action.type === 'link-followed') {
    return JSON.stringify(link) === JSON.stringify(action.link) ? link : action.link
  }
  let next = link
  for (const { initial, reduce: reduceRoom } of ROOMS) {
    const own = pick(link, Object.keys(initial) as (keyof LinkState)[])
    const changedRoom = reduceRoom(own, action, index)
    if (changedRoom !== own) next = { ...next, ...changedRoom }
  }
  return next
}

const pick = (link: LinkState, keys: readonly (keyof LinkState)[]): Partial<LinkState> =>
  Object.fromEntries(keys.map((key) => [key, link[key]]))

function reduceSession(
  session: SessionState,
  action: ViewerAction,
  { panel }: LinkState,
): SessionState {
  switch (action.type) {
    case 'area-hovered':
      return session.hover === action.area ? session : { ...session, hover: action.area }
    case 'passage-shown':
      return { ...session, asked: session.asked + 1, isCardBehind: true }
    case 'area-selected':
      return putBehind(panel === 'article' ? pause(session) : session, false)
    case 'actor-selected':
    case 'card-asked-for':
      return putBehind(session, false)
    case 'map-moved':
      return panel === 'article' ? pause(session) : session
    case 'follow-chosen':
      return { ...session, follow: action.on, read: null }
    case 'passage-read':
      return session.read === action.passage ? session : { ...session, read: action.passage }
    case 'link-followed':
      return putBehind(session, isPassageAsked(action.link))
    case 'panel-opened':
    case 'areas-filtered':
      return putBehind(session, true)
    default:
      return session
  }
}

const pause = (session: SessionState): SessionState =>
  session.follow === false ? session : { ...session, follow: false, read: null }

/** Who asks for an area and a passage wants to read the passage. */
const isPassageAsked = ({ passage }: LinkState) => passage !== null

const putBehind = (session: SessionState, isCardBehind: boolean): SessionState =>
  session.isCardBehind === isCardBehind ? session : { ...session, isCardBehind }

// Selectors: what else is asked of the state is derived by them.

export const selectedArea = ({ link }: ViewerState): AreaId | null => areaIn(link.selection)

export const conventionInForce = ({ link }: ViewerState, index: StoryIndex): Convention =>
  conventionOf(link, index)

export type ViewerStore = ReturnType<typeof createViewerStore>

/**
 * A store of one story's viewer, with `dispatch` as the only way to change it.
 *
 * @param isFrozen in development nobody can change a state in place
 */
export function createViewerStore(
  index: StoryIndex,
  link: LinkState = initialLink,
  isFrozen = false,
) {
  const keep = isFrozen ? freeze : (state: ViewerState) => state
  const session = { ...initialState.session, isCardBehind: isPassageAsked(link) }
  const start = keep({ link, session })
  const store = createStore<ViewerState>(() => start)
  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    dispatch: (action: ViewerAction) =>
      store.setState((state) => keep(reduce(state, action, index)), true),
  }
}

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) freeze(part)
  }
  return value
}
