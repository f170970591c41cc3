// The panel that is open in the pane.
import { AreaList } from './areas/AreaList.tsx'
import { ArticlePanel } from './article/ArticlePanel.tsx'
import { ProposalList } from './proposals/ProposalList.tsx'
import { useViewerState } from './state/viewer-context.ts'
import { Timeline } from './timeline/Timeline.tsx'

export function OpenPanel() {
  const panel = useViewerState((state) => state.panel)
  switch (panel) {
    case 'overview':
      return (
        <>
          <ProposalList />
          <AreaList />
        </>
      )
    case 'article':
      return <ArticlePanel />
    case 'timeline':
      return <Timeline />
  }
}
