// The panels beside the map: pane left and card right on a wide page, one bottom sheet on a phone, where
// the card comes first so that what was chosen is at once in sight.
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { PaneEdge } from './pane/PaneEdge.tsx'
import { PANE_ID } from './pane/pane-choice.ts'
import { useViewer, useViewerState } from './state/viewer-context.ts'
import { selectedArea } from './state/viewer-state.ts'
import { useText } from './text/use-text.ts'
import { PHONE, useMediaQuery } from './ui/use-media-query.ts'

type Props = { readonly pane: ReactNode; readonly card: ReactNode }

export function Sheet({ pane, card }: Props) {
  const text = useText()
  const isPhone = useMediaQuery(PHONE)
  const { store } = useViewer()
  const area = useViewerState(selectedArea)
  const sheet = useRef<HTMLDivElement>(null)
  const [isExpanded, setExpanded] = useState(false)

  useEffect(() => {
    // A link may ask for an area and a passage: the passage is then what is wanted in sight.
    if (isPhone && area && !store.getState().link.passage) sheet.current?.scrollTo({ top: 0 })
  }, [isPhone, area, store])

  const paneElement = (
    <section key="pane" id={PANE_ID} className="pane" aria-label={text.pane}>
      {pane}
    </section>
  )
  return (
    <div
      ref={sheet}
      className="sheet"
      data-expanded={isExpanded}
      data-over-map={isPhone || undefined}
    >
      <button
        key="handle"
        type="button"
        className="sheet-handle"
        aria-expanded={isExpanded}
        onClick={() => setExpanded(!isExpanded)}
      >
        <span className="visually-hidden">{text.sheet.expand}</span>
      </button>
      {isPhone ? [card, paneElement] : [paneElement, <PaneEdge key="edge" />, card]}
    </div>
  )
}
