// The panel that is open in the pane. All but the first are fetched when they are asked for.
import { lazy, Suspense } from 'react'
import { AreaList } from './areas/AreaList.tsx'
import { ProposalList } from './proposals/ProposalList.tsx'
import { useViewerState } from './state/viewer-context.ts'
import type { Panel } from './state/viewer-state.ts'
import { text } from './text/text.ts'

const FETCHED = {
  article: lazy(async () => ({
    default: (await import('./article/ArticlePanel.tsx')).ArticlePanel,
  })),
  timeline: lazy(async () => ({ default: (await import('./timeline/Timeline.tsx')).Timeline })),
} satisfies Partial<Record<Panel, unknown>>

export function OpenPanel() {
  const panel = useViewerState((state) => state.panel)
  if (panel === 'overview') {
    return (
      <>
        <ProposalList />
        <AreaList />
      </>
    )
  }
  const Fetched = FETCHED[panel]
  return (
    <Suspense fallback={<p className="pane-section hint">{text.panels.loading}</p>}>
      <Fetched />
    </Suspense>
  )
}
