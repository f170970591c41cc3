// The slip over the map: the views of one actor on one proposal or area. What they are about lights on the map.
import '../theme/positions.css'
import { useEffect, useMemo, useRef } from 'react'
import type { CellRef } from '../state/table-room.ts'
import { useSelectArea, useViewer, useViewerState } from '../state/viewer-context.ts'
import { usePositionsText } from '../text/positions-text.ts'
import { useText } from '../text/use-text.ts'
import { Icon } from '../ui/Icon.tsx'
import { areasOf } from './areas-of.ts'
import { type Column, columnName } from './build-table.ts'
import { CellViews } from './CellViews.tsx'
import { NO_FILTERS } from './Filters.tsx'
import { findCell } from './find-cell.ts'
import { useLit } from './use-lit.ts'
import { useTable } from './use-table.ts'

export function CellSlip({ cell: ref }: { readonly cell: CellRef }) {
  const text = useText()
  const words = usePositionsText()
  const { index } = useViewer()
  const { table, change } = useTable()
  const title = useRef<HTMLHeadingElement>(null)
  const opener = useRef<Element | null>(null)
  const found = useMemo(
    () => findCell(ref, index, table, text.language),
    [ref, index, table, text.language],
  )

  /** Another cell is another slip to the reader. */
  const at = `${ref.actor} ${ref.column}`
  useEffect(() => {
    const { activeElement } = document
    // Opened by a link, nothing has the focus, and nothing needs to move.
    if (!at || activeElement === document.body || !title.current) return
    if (!title.current.closest('.slip')?.contains(activeElement)) opener.current = activeElement
    title.current.focus({ preventScroll: true })
  }, [at])
  useLit(
    useMemo(
      () => (found ? areasOf([...found.cell.positions, ...found.cell.silences]) : []),
      [found],
    ),
  )

  if (!found) return null
  const { actor, column, cell } = found
  const name =
    column.type === 'proposal' ? column.proposal.title : columnName(column, text.language)
  const close = () => {
    change({ cell: null })
    if (opener.current instanceof HTMLElement) opener.current.focus()
  }
  return (
    <section
      className="slip"
      aria-labelledby="slip-title"
      data-over-map
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        close()
      }}
    >
      <button type="button" className="slip-close" onClick={close}>
        <Icon name="close" label={words.close} />
      </button>
      <h3 ref={title} id="slip-title" tabIndex={-1}>
        {actor.name}
        <span className="slip-column">{name}</span>
      </h3>
      <ColumnAction column={column} />
      <CellViews
        positions={cell.positions}
        silences={cell.silences}
        showsTarget={column.type === 'area'}
      />
      {cell.hidden > 0 && (
        <p className="hint">
          {words.hidden(cell.hidden)}{' '}
          <button type="button" className="link-button" onClick={() => change(NO_FILTERS)}>
            {words.showAll}
          </button>
        </p>
      )}
    </section>
  )
}

/** A proposal can be drawn, an area shown. */
function ColumnAction({ column }: { readonly column: Column }) {
  const words = usePositionsText()
  const text = useText()
  const { store } = useViewer()
  const selectArea = useSelectArea()
  const isDrawn = useViewerState(
    ({ link }) => column.type === 'proposal' && link.overlays.includes(column.id),
  )
  if (column.type === 'area') {
    return (
      <button type="button" className="chip" onClick={() => selectArea(column.id)}>
        {words.goTo(columnName(column, text.language))}
      </button>
    )
  }
  if (column.proposal.provisions.length === 0) return null
  return (
    <button
      type="button"
      className="chip"
      aria-pressed={isDrawn}
      onClick={() =>
        store.dispatch({ type: 'proposal-switched', proposal: column.id, on: !isDrawn })
      }
    >
      {words.drawShort}
    </button>
  )
}
