// The tabs that choose what the pane shows.
import { type ReactNode, useRef } from 'react'
import { mergeProps, useTab, useTabList, useTabPanel } from 'react-aria'
import type { Node } from 'react-stately'
import type { Panel } from '../state/reading-room.ts'
import { useText } from '../text/use-text.ts'
import type { PanelTabs } from './use-panel-tabs.tsx'

/** A panel is opened by Enter, not by an arrow key alone: each is an entry in the history. */
const BY_ENTER = 'manual'

type ListProps = {
  readonly tabs: PanelTabs
  /** A pointer or the focus has come to a tab. */
  readonly onNear: (panel: Panel) => void
}

export function TabList({ tabs, onNear }: ListProps) {
  const text = useText()
  const list = useRef<HTMLDivElement>(null)
  const { tabListProps } = useTabList(
    { 'aria-label': text.panels.name, keyboardActivation: BY_ENTER },
    tabs,
    list,
  )
  return (
    <div {...tabListProps} ref={list} className="tabs">
      {[...tabs.collection].map((tab) => (
        <Tab key={tab.key} tab={tab} tabs={tabs} onNear={() => onNear(tab.key as Panel)} />
      ))}
    </div>
  )
}

type TabProps = {
  readonly tab: Node<unknown>
  readonly tabs: PanelTabs
  readonly onNear: () => void
}

function Tab({ tab, tabs, onNear }: TabProps) {
  const element = useRef<HTMLButtonElement>(null)
  const { tabProps } = useTab({ key: tab.key }, tabs, element)
  return (
    <button
      {...mergeProps(tabProps, { onPointerEnter: onNear, onFocus: onNear })}
      ref={element}
      type="button"
      className="tab"
    >
      {tab.rendered}
    </button>
  )
}

type PanelProps = { readonly tabs: PanelTabs; readonly children: ReactNode }

/** What the tab that is open controls. */
export function TabPanel({ tabs, children }: PanelProps) {
  // React Aria keeps the id that a panel began with, and each tab names its own.
  return (
    <OnePanel key={tabs.selectedKey} tabs={tabs}>
      {children}
    </OnePanel>
  )
}

function OnePanel({ tabs, children }: PanelProps) {
  const element = useRef<HTMLDivElement>(null)
  const { tabPanelProps } = useTabPanel({}, tabs, element)
  return (
    <div {...tabPanelProps} ref={element}>
      {children}
    </div>
  )
}
