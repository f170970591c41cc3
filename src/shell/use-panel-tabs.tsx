// The tabs of the panels, as React Aria knows them. The page about the map has a tab for as long as it is open.
import { Item, type TabListState, useTabListState } from 'react-stately'
import { PANELS, type Panel, TABS } from '../state/reading-room.ts'
import { useViewer, useViewerState } from '../state/viewer-context.ts'
import { useText } from '../text/use-text.ts'

type Tab = { readonly id: Panel }
export type PanelTabs = TabListState<Tab>

export function usePanelTabs(): PanelTabs {
  const text = useText()
  const { store } = useViewer()
  const panel = useViewerState((state) => state.link.panel)
  const ids: readonly Panel[] = panel === 'about' ? PANELS : TABS
  return useTabListState<Tab>({
    items: ids.map((id) => ({ id })),
    selectedKey: panel,
    // Also the tab that is open already: it brings its panel to the front.
    onSelectionChange: (key) => store.dispatch({ type: 'panel-opened', panel: key as Panel }),
    children: ({ id }) => <Item key={id}>{text.panels[id]}</Item>,
  })
}
