// Which panel the pane shows.

import { TABS } from './state/reading-room.ts'
import { useViewer, useViewerState } from './state/viewer-context.ts'
import { useText } from './text/use-text.ts'

export function PanelSwitch() {
  const text = useText()
  const { store } = useViewer()
  const panel = useViewerState((state) => state.link.panel)
  return (
    <nav className="panel-switch" aria-label={text.panels.name}>
      {TABS.map((one) => (
        <button
          key={one}
          type="button"
          aria-current={one === panel ? 'page' : undefined}
          onClick={() => store.dispatch({ type: 'panel-opened', panel: one })}
        >
          {text.panels[one]}
        </button>
      ))}
    </nav>
  )
}
