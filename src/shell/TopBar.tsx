// Over everything: the story's title, the tabs, and what can be done with the whole map.
import type { ReactNode } from 'react'
import type { Panel } from '../state/reading-room.ts'
import { useViewer } from '../state/viewer-context.ts'
import { CompareButton } from './CompareButton.tsx'
import { MainMenu } from './MainMenu.tsx'
import { TabList } from './TabList.tsx'
import type { PanelTabs } from './use-panel-tabs.tsx'

type Props = {
  readonly tabs: PanelTabs
  readonly tools: ReactNode
  /** A panel is about to be opened. */
  readonly onNear: (panel: Panel) => void
}

export function TopBar({ tabs, tools, onNear }: Props) {
  const { story } = useViewer().index
  return (
    <header className="top-bar">
      <h1 lang={story.language} title={story.title}>
        {story.title}
      </h1>
      <TabList tabs={tabs} onNear={onNear} />
      <div className="top-tools">
        <CompareButton />
        {tools}
        <MainMenu />
      </div>
    </header>
  )
}
