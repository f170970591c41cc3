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
const AreaList = panel(() => import('./areas/AreaList.tsx').then((m) => m.AreaList))
const ArticlePanel = panel(() => import('./article/ArticlePanel.tsx').then((m) => m.ArticlePanel))
const PositionsPanel = panel(() =>
  import('./positions/PositionsPanel.tsx').then((m) => m.PositionsPanel),
)
const Timeline = panel(() => import('./timeline/Timeline.tsx').then((m) => m.Timeline))
const AboutPanel = panel(() => import('./about/AboutPanel.tsx').then((m) => m.AboutPanel))

export function OpenPanel() {
  const text = useText()
  const open = useViewerState((state) => state.link.panel)
  return (
    <ErrorBoundary part={text.panels[open]} shows={open}>
      {panelOf(open)}
    </ErrorBoundary>
  )
}

function panelOf(panel: Panel) {
  switch (panel) {
    case 'places':
      return <AreaList />
    case 'proposals':
      return <ProposalList />
    case 'positions':
      return <PositionsPanel />
    case 'article':
      return <ArticlePanel />
    case 'timeline':
      return <Timeline />
    case 'about':
      return <AboutPanel />
  }
}
