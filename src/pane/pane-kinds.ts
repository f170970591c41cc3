// What the pane is as wide as, by panel. `early.js` has the same for the first paint.
import type { Panel } from '../state/reading-room.ts'
import type { PaneKind } from './pane-width.ts'

export const PANE_KINDS: Readonly<Record<Panel, PaneKind>> = {
  places: 'list',
  proposals: 'list',
  positions: 'table',
  article: 'article',
  timeline: 'list',
  about: 'article',
}
