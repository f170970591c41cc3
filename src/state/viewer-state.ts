// The small state of the viewer: what a link holds, room by room, and what lasts as long as the page.
import { createStore } from 'zustand/vanilla'
import type { StoryIndex } from '../story/index-story.ts'
import type { AreaId, Convention, PassageId, ProposalId, SourceId } from '../story/types.ts'
import { type CameraAction, type CameraState, cameraRoom } from './camera-room.ts'
import { type CompareAction, type CompareState, compareRoom } from './compare-room.ts'
import {
  type ConventionAction,
  type ConventionState,
  conventionOf,
  conventionRoom,
} from './convention-room.ts'
import type { Dialog, DialogAction } from './dialog.ts'
import { type DrawingAction, type DrawingState, drawingRoom } from './drawing-room.ts'
import { type FilterAction, type FilterState, filterRoom } from './filter-room.ts'
import { type OverlaysAction, type OverlaysState, overlaysRoom } from './overlays-room.ts'
import { type Panel, type ReadingAction, type ReadingState, readingRoom } from './reading-room.ts'
import { changed, type Room } from './room.ts'
import { seenAfter } from './seen-plans.ts'
import {
  areaIn,
  type SelectionAction,
  type SelectionState,
  selectionRoom,
} from './selection-room.ts'
import { type TableAction, type TableRoomState, tableRoom } from './table-room.ts'
import { type VoiceAction, type VoiceState, voiceRoom } from './voice-room.ts'

/** What a link holds. */
export type LinkState = CameraState &
  SelectionState &
  OverlaysState &
  ConventionState &
  FilterState &
  VoiceState &
  ReadingState &
  TableRoomState &
  CompareState &
  DrawingState

/** What a reader asked to see in its panel; each time another object, so that asking again is heard. */
export type Sought =
  | { readonly type: 'proposal'; readonly proposal: ProposalId }
  | { readonly type: 'source'; readonly source: SourceId }

export type SessionState = {
  /** The area that is pointed at, wherever that is. */
  readonly hover: AreaId | null
  /** Areas that stand out as what is pointed at is about them. */
  readonly lit: readonly AreaId[]
  /** How often a passage was asked for, so that asking for the same one again is heard. */
  readonly asked: number
  /** The reader went back to the panel that the card of the selection has covered; the area stays selected. */
  readonly isCardBehind: boolean
  /** Where the page about the map leads back to. */
  readonly back: Panel
  /** Whether the map follows what is read; null until the reader says so or moves the map. */
  readonly follow: boolean | null
  /** The passage that the map follows. */
  readonly read: PassageId | null
  readonly sought: Sought | null
  readonly dialog: Dialog | null
  /** The proposals that others of their group have replaced, the last first. */
  readonly seen: readonly ProposalId[]
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
  | TableAction
  | CompareAction
  | DrawingAction

export type ViewerAction =
  | LinkAction
  | DialogAction
  | { readonly type: 'area-hovered'; readonly area: AreaId | null }
  | { readonly type: 'card-asked-for' }
  | { readonly type: 'areas-lit'; readonly areas: readonly AreaId[] }
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
  tableRoom,
  compareRoom,
  drawingRoom,
] as unknown as readonly Room<Partial<LinkState>, ViewerAction>[]

export const initialLink: LinkState = Object.assign({}, ...ROOMS.map(({ initial }) => initial))
export const initialState: ViewerState = {
  link: initialLink,
  session: {
    hover: null,
    lit: [],
    asked: 0,
    isCardBehind: false,
    follow: null,
    read: null,
    sought: null,
    dialog: null,
    seen: [],
    back: initialLink.panel,
  },
}

/** The next state; the same object where nothing changes. */
export function reduce(state: ViewerState, action: ViewerAction, index: StoryIndex): ViewerState {
  const link = reduceLink(state.link, action, index)
  const reduced = reduceSession(state.session, action, state.link)
  const session = rememberSeen(reduced, state.link, link, index)
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
    case 'areas-lit':
      return changed(session, { lit: action.areas })
    case 'passage-shown':
      return { ...session, asked: session.asked + 1, isCardBehind: true, sought: null }
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
      return putBehind(changed(session, { sought: null }), isPassageAsked(action.link))
    case 'panel-opened': {
      const back = action.panel === 'about' ? backFrom(session, panel) : session.back
      return putBehind(changed(session, { sought: null, back }), true)
    }
    case 'areas-filtered':
      return putBehind(session, true)
    case 'proposal-shown':
      return {
        ...putBehind(session, true),
        sought: { type: 'proposal', proposal: action.proposal },
      }
    case 'source-shown':
      return {
        ...putBehind(session, true),
        back: backFrom(session, panel),
        sought: { type: 'source', source: action.source },
      }
    case 'dialog-opened':
      return { ...session, dialog: action.dialog }
    case 'dialog-closed':
      return session.dialog ? { ...session, dialog: null } : session
    default:
      return session
  }
}

const backFrom = (session: SessionState, panel: Panel): Panel =>
  panel === 'about' ? session.back : panel

const pause = (session: SessionState): SessionState =>
  session.follow === false ? session : { ...session, follow: false, read: null }

function rememberSeen(
  session: SessionState,
  before: LinkState,
  after: LinkState,
  index: StoryIndex,
): SessionState {
  if (before.overlays === after.overlays) return session
  const seen = seenAfter(session.seen, before.overlays, after.overlays, index)
  return seen === session.seen ? session : { ...session, seen }
}

/** Who asks for an area and a passage wants to read the passage. */
const isPassageAsked = ({ passage }: LinkState) => passage !== null

const putBehind = (session: SessionState, isCardBehind: boolean): SessionState =>
  session.isCardBehind === isCardBehind ? session : { ...session, isCardBehind }

// Selectors: what else is asked of the state is derived by them.

export const selectedArea = ({ link }: ViewerState): AreaId | null => areaIn(link.selection)

/** Nothing is selected, no voice picked and nothing drawn: the map shows the story alone. */
export const isBare = ({ link }: ViewerState): boolean =>
  link.selection.type === 'none' && !link.voice && link.overlays.length === 0

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
