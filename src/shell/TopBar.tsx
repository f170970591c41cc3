// Over everything: the story's title, the tabs, and what can be done with the whole map.
import type { ReactNode } from 'react'
import { useViewer } from '../state/viewer-context.ts'
import { CompareButton } from './CompareButton.tsx'
import { MainMenu } from './MainMenu.tsx'
import { TabList } from './TabList.tsx'
import type { PanelTabs } from './use-panel-tabs.tsx'

type Props = { readonly tabs: PanelTabs; readonly tools: ReactNode }

export function TopBar({ tabs, tools }: Props) {
  const { story } = useViewer().index
  return (
    <header className="top-bar">
      <h1 lang={story.language} title={story.title}>
        {story.title}
      </h1>
      <TabList tabs={tabs} />
      <div className="top-tools">
        <CompareButton />
        {tools}
        <MainMenu />
      </div>
    </header>
  )
}
