// The place of the slip over the map: the views of the cell that is open in the table of positions. On a phone the
// table has them in itself.
import { useViewerState } from './state/viewer-context.ts'
import { useText } from './text/use-text.ts'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'
import { lazyPart } from './ui/lazy-part.tsx'
import { PHONE, useMediaQuery } from './ui/use-media-query.ts'

const CellSlip = lazyPart(() => import('./positions/CellSlip.tsx').then((m) => m.CellSlip))

export function SlipPlace() {
  const text = useText()
  const isPhone = useMediaQuery(PHONE)
  // The card of what is selected stands there too, and has what was asked for last.
  const cell = useViewerState(({ link: { panel, table, selection } }) =>
    panel === 'positions' && table.view === 'table' && selection.type === 'none'
      ? table.cell
      : null,
  )
  if (!cell || isPhone) return null
  return (
    <ErrorBoundary part={text.panels.positions} shows={cell}>
      <CellSlip cell={cell} />
    </ErrorBoundary>
  )
}
