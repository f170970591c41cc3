// What the pane shows, and the passage that was asked for: it stands in the article, which is then open.
import type { PassageId } from '../story/types.ts'
import { type Room, readWord } from './room.ts'

/** The panels among the tabs: the areas, the proposals, who says what, the article's retelling, the events. */
export const TABS = ['places', 'proposals', 'positions', 'article', 'timeline'] as const
/** What the pane shows; the page about the map is reached from the map. */
export const PANELS = [...TABS, 'about'] as const
export type Panel = (typeof PANELS)[number]

/** What earlier links call a panel. */
const FORMER: Readonly<Record<string, Panel>> = { overview: 'proposals' }

export type ReadingState = { readonly panel: Panel; readonly passage: PassageId | null }
export type ReadingAction =
  /** What it leaves is seen in the list of areas. */
  | { readonly type: 'areas-filtered'; readonly only: string | null }
  | { readonly type: 'panel-opened'; readonly panel: Panel }
  | { readonly type: 'passage-shown'; readonly passage: PassageId }

const START: ReadingState = { panel: 'proposals', passage: null }

export const readingRoom: Room<ReadingState, ReadingAction> = {
  initial: START,
  reduce: (state, action) => {
    switch (action.type) {
      case 'panel-opened':
        return state.panel === action.panel ? state : { panel: action.panel, passage: null }
      case 'areas-filtered':
        return action.only === null || state.panel === 'places'
          ? state
          : { panel: 'places', passage: null }
      case 'passage-shown':
        return state.panel === 'article' && state.passage === action.passage
          ? state
          : { panel: 'article', passage: action.passage }
      default:
        return state
    }
  },
  keys: ['panel', 'passage'],
  read: (asked, index) => {
    const former = Object.hasOwn(FORMER, asked.panel ?? '') ? FORMER[asked.panel ?? ''] : undefined
    const panel = readWord<Panel>('panel', former ? { panel: former } : asked, PANELS)
    const passage = readWord<PassageId>('passage', asked, index.passages)
    return {
      // A passage says more than a panel: it can be seen in the article alone.
      state: passage.word
        ? { panel: 'article', passage: passage.word }
        : { ...START, panel: panel.word ?? START.panel },
      dropped: [...panel.dropped, ...passage.dropped],
    }
  },
  write: ({ panel, passage }) => ({
    panel: panel === START.panel ? undefined : panel,
    passage: passage ?? undefined,
  }),
}
