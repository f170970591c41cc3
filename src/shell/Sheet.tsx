// What is read, beside the map: bar, pane and card laid out by the style sheet on a wide page, one sheet with three
// stops on a phone.
import { type ReactNode, useEffect, useState } from 'react'
import { PaneEdge } from '../pane/PaneEdge.tsx'
import { PANE_ID } from '../pane/pane-choice.ts'
import { useViewer, useViewerState } from '../state/viewer-context.ts'
import { useText } from '../text/use-text.ts'
import { PHONE, useMediaQuery } from '../ui/use-media-query.ts'
import { SheetHandle, type Stop } from './SheetHandle.tsx'

type Props = {
  readonly bar: ReactNode
  readonly pane: ReactNode
  readonly card: ReactNode
  /** The card stands in the pane's place. */
  readonly isCovered: boolean
}

export function Sheet({ bar, pane, card, isCovered }: Props) {
  const text = useText()
  const isPhone = useMediaQuery(PHONE)
  const { store } = useViewer()
  const [stop, setStop] = useState<Stop>('half')
  const selection = useViewerState(({ link }) => link.selection)

  // What was asked for is to be seen, also where the sheet was out of the way.
  useEffect(() => {
    if (selection.type !== 'none') setStop(raised)
    return store.subscribe(({ link }, { link: previous }) => {
      if (link.panel !== previous.panel || link.passage !== previous.passage) setStop(raised)
    })
  }, [selection, store])

  return (
    <div className="sheet" data-stop={stop} data-over-map={isPhone || undefined}>
      {isPhone && <SheetHandle stop={stop} onStop={setStop} />}
      {bar}
      <section id={PANE_ID} className="pane" aria-label={text.pane} inert={isCovered}>
        {pane}
      </section>
      {!isPhone && <PaneEdge />}
      {card}
    </div>
  )
}

const raised = (stop: Stop): Stop => (stop === 'low' ? 'half' : stop)
