// The panel that is open in the pane. The first one is there at once; the others are fetched when they are
// opened, so that the first picture does not wait for them.
import { ProposalList } from './proposals/ProposalList.tsx'
import type { Panel } from './state/reading-room.ts'
import { useViewerState } from './state/viewer-context.ts'
import { useText } from './text/use-text.ts'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'
import { LoadingPanel } from './ui/LoadingPanel.tsx'
import { lazyPart } from './ui/lazy-part.tsx'

const AreaList = lazyPart(
  () => import('./areas/AreaList.tsx').then((m) => m.AreaList),
  LoadingPanel,
)
const ArticlePanel = lazyPart(
  () => import('./article/ArticlePanel.tsx').then((m) => m.ArticlePanel),
  LoadingPanel,
)
const PositionsPanel = lazyPart(
  () => import('./positions/PositionsPanel.tsx').then((m) => m.PositionsPanel),
  LoadingPanel,
)
const Timeline = lazyPart(
  () => import('./timeline/Timeline.tsx').then((m) => m.Timeline),
  LoadingPanel,
)
const AboutPanel = lazyPart(
  () => import('./about/AboutPanel.tsx').then((m) => m.AboutPanel),
  LoadingPanel,
)

export function OpenPanel() {
  const text = useText()
  const panel = useViewerState((state) => state.link.panel)
  return (
    <ErrorBoundary part={text.panels[panel]} shows={panel}>
      {panelOf(panel)}
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
