// The head of a column: a proposal, which it draws on the map or takes off it; or an area, which it shows there.
import { memo } from 'react'
import { useSelectArea, useViewer, useViewerState } from '../state/viewer-context.ts'
import { usePositionsText } from '../text/positions-text.ts'
import { useText } from '../text/use-text.ts'
import { type Column, columnName } from './build-table.ts'

type Props = {
  readonly column: Column
  /** Among the columns, from 1: the names of the actors are 0. */
  readonly place: number
  /** In CSS pixels. */
  readonly left: number
  /** Whether it is the one that Tab leads to. */
  readonly isReached: boolean
}

export const ColumnHead = memo(function ColumnHead(props: Props) {
  const { column, place, left, isReached } = props
  const text = useText()
  const words = usePositionsText()
  const { store } = useViewer()
  const selectArea = useSelectArea()
  const isOn = useViewerState(({ link }) =>
    column.type === 'proposal'
      ? link.overlays.includes(column.id)
      : link.selection.type === 'area' && link.selection.area === column.id,
  )
  const name = columnName(column, text.language)
  const full = column.type === 'proposal' ? words.columnName(name, column.proposal.title) : name
  const act = () => {
    if (column.type === 'area') selectArea(column.id)
    else store.dispatch({ type: 'proposal-switched', proposal: column.id, on: !isOn })
  }
  const isDrawable = column.type === 'area' || column.proposal.provisions.length > 0
  return (
    // biome-ignore lint/a11y/useSemanticElements: the grid is no table
    // biome-ignore lint/a11y/useFocusableInteractive: its button has the focus
    <div role="columnheader" className="grid-head" aria-colindex={place + 1} style={{ left }}>
      <button
        type="button"
        data-at={`0:${place}`}
        tabIndex={isReached ? 0 : -1}
        aria-label={full}
        aria-pressed={isDrawable ? isOn : undefined}
        aria-disabled={!isDrawable || undefined}
        title={full}
        onClick={isDrawable ? act : undefined}
      >
        <span>{name}</span>
      </button>
    </div>
  )
})
