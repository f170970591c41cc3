// What stands at the pane's edge: the splitter, and the button that collapses the pane and brings it back.
import { useEffect, useLayoutEffect, useRef } from 'react'
import { useViewer, useViewerState } from '../state/viewer-context.ts'
import { useText } from '../text/use-text.ts'
import { Icon } from '../ui/Icon.tsx'
import { collapsePane, fitPane, PANE_ID, useIsPaneCollapsed } from './pane-choice.ts'
import { PANE_KINDS } from './pane-kinds.ts'
import { Splitter } from './Splitter.tsx'

export function PaneEdge() {
  const text = useText()
  const { store } = useViewer()
  const isCollapsed = useIsPaneCollapsed()
  const button = useRef<HTMLButtonElement>(null)
  const panel = useViewerState(({ link }) => link.panel)
  useLayoutEffect(() => fitPane(PANE_KINDS[panel]), [panel])

  // Whoever asks for a panel or a passage wants to see it.
  useEffect(
    () =>
      store.subscribe(({ link: { panel, passage } }, { link: previous }) => {
        const isAskedFor = passage !== null && passage !== previous.passage
        if (panel !== previous.panel || isAskedFor) collapsePane(false)
      }),
    [store],
  )
  useEffect(() => {
    // The splitter, or whatever had the focus in the pane, is gone.
    if (isCollapsed && document.activeElement === document.body) button.current?.focus()
  }, [isCollapsed])

  return (
    <section className="pane-edge" aria-label={text.panePart.name}>
      {!isCollapsed && <Splitter />}
      <button
        ref={button}
        type="button"
        data-on-map
        className="pane-toggle"
        aria-expanded={!isCollapsed}
        aria-controls={PANE_ID}
        title={isCollapsed ? text.panePart.show : text.panePart.hide}
        onClick={() => collapsePane(!isCollapsed)}
      >
        <Icon name="pane" />
        <span className={isCollapsed ? undefined : 'visually-hidden'}>{text.panePart.name}</span>
      </button>
    </section>
  )
}
