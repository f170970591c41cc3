// The panel that is open in the pane. The first one is there at once; the others are fetched when they are
// opened, so that the first picture does not wait for them.
import type { ComponentType } from 'react'
import { ProposalList } from './proposals/ProposalList.tsx'
import type { Panel } from './state/reading-room.ts'
import { useViewerState } from './state/viewer-context.ts'
import { useText } from './text/use-text.ts'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'
import { LoadingPanel } from './ui/LoadingPanel.tsx'
import { lazyPart } from './ui/lazy-part.tsx'

const panel = (load: () => Promise<ComponentType>) => lazyPart(load, LoadingPanel)
const LATER = {
  places: panel(() => import('./areas/AreaList.tsx').then((m) => m.AreaList)),
  article: panel(() => import('./article/ArticlePanel.tsx').then((m) => m.ArticlePanel)),
  positions: panel(() => import('./positions/PositionsPanel.tsx').then((m) => m.PositionsPanel)),
  timeline: panel(() => import('./timeline/Timeline.tsx').then((m) => m.Timeline)),
  about: panel(() => import('./about/AboutPanel.tsx').then((m) => m.AboutPanel)),
}

/** Fetches what a panel needs, when the reader is about to open it. */
export function preparePanel(near: Panel): void {
  if (near !== 'proposals') LATER[near].prepare()
}

export function OpenPanel() {
  const text = useText()
  const open = useViewerState((state) => state.link.panel)
  const Open = open === 'proposals' ? ProposalList : LATER[open]
  return (
    <ErrorBoundary part={text.panels[open]} shows={open}>
      <Open />
    </ErrorBoundary>
  )
}
