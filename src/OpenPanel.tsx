// The panel that is open in the pane. The first one is there at once; the others are fetched when they are
// opened, so that the first picture does not wait for them.
import { type ComponentType, lazy, Suspense } from 'react'
import { ProposalList } from './proposals/ProposalList.tsx'
import type { Panel } from './state/reading-room.ts'
import { useViewerState } from './state/viewer-context.ts'
import { useText } from './text/use-text.ts'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'
import { MissingPart } from './ui/MissingPart.tsx'

const AreaList = lazyPanel(() => import('./areas/AreaList.tsx').then((m) => m.AreaList))
const ArticlePanel = lazyPanel(() =>
  import('./article/ArticlePanel.tsx').then((m) => m.ArticlePanel),
)
const PositionsPanel = lazyPanel(() =>
  import('./positions/PositionsPanel.tsx').then((m) => m.PositionsPanel),
)
const Timeline = lazyPanel(() => import('./timeline/Timeline.tsx').then((m) => m.Timeline))
const AboutPanel = lazyPanel(() => import('./about/AboutPanel.tsx').then((m) => m.AboutPanel))

/** A panel whose code does not come says so in its place. */
function lazyPanel<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(() => load().then(asDefault, () => asDefault<ComponentType<Props>>(MissingPart)))
}

const asDefault = <Component,>(component: Component) => ({ default: component })

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
