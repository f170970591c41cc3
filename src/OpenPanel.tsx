// The panel that is open in the pane. The first one is there at once; the others are fetched when they are
// opened, so that the first picture does not wait for them.
import { Suspense } from 'react'
import { ProposalList } from './proposals/ProposalList.tsx'
import type { Panel } from './state/reading-room.ts'
import { useViewerState } from './state/viewer-context.ts'
import { useText } from './text/use-text.ts'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'
import { lazyPart } from './ui/lazy-part.ts'

const AreaList = lazyPart(() => import('./areas/AreaList.tsx').then((m) => m.AreaList))
const ArticlePanel = lazyPart(() =>
  import('./article/ArticlePanel.tsx').then((m) => m.ArticlePanel),
)
const PositionsPanel = lazyPart(() =>
  import('./positions/PositionsPanel.tsx').then((m) => m.PositionsPanel),
)
const Timeline = lazyPart(() => import('./timeline/Timeline.tsx').then((m) => m.Timeline))
const AboutPanel = lazyPart(() => import('./about/AboutPanel.tsx').then((m) => m.AboutPanel))

export function OpenPanel() {
  const text = useText()
  const panel = useViewerState((state) => state.link.panel)
  return (
    <ErrorBoundary part={text.panels[panel]} shows={panel}>
      <Suspense fallback={<p className="pane-section empty">{text.panels.loading}</p>}>
        {panelOf(panel)}
      </Suspense>
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
