// A row of the grid: an actor and its cells. It renders again only when something of its own changes.
import type { VirtualItem } from '@tanstack/react-virtual'
import { memo } from 'react'
import { PickVoice } from '../evidence/PickVoice.tsx'
import type { Column, Row } from './build-table.ts'
import { GridCell } from './GridCell.tsx'

type Props = {
  readonly row: Row
  /** Among the rows that can be reached, from 1. */
  readonly place: number
  readonly rowIndex: number
  /** In CSS pixels. */
  readonly top: number
  readonly columns: readonly Column[]
  readonly items: readonly VirtualItem[]
  /** The column in this row that Tab leads to; null where it leads to another row. */
  readonly reached: number | null
  /** The column of this row whose cell is open. */
  readonly open: Column['id'] | null
}

export const GridRow = memo(function GridRow(props: Props) {
  const { row, place, rowIndex, top, columns, items, reached, open } = props
  const { actor } = row
  return (
    // biome-ignore lint/a11y/useSemanticElements: the grid is no table
    // biome-ignore lint/a11y/useFocusableInteractive: its cells have the focus
    <div role="row" className="grid-row" aria-rowindex={rowIndex} style={{ top }}>
      {/* biome-ignore lint/a11y/useSemanticElements: the grid is no table */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: its buttons have the focus */}
      <div role="rowheader" className="grid-name" aria-label={actor.name} aria-colindex={1}>
        <button
          type="button"
          data-at={`${place}:0`}
          tabIndex={reached === 0 ? 0 : -1}
          title={[actor.name, actor.role].filter(Boolean).join(', ')}
        >
          {actor.name}
        </button>
        <PickVoice actor={actor} isSmall tabIndex={reached === 0 ? 0 : -1} />
      </div>
      {items.map(({ index, start }) => {
        const column = columns[index]
        return (
          column && (
            <GridCell
              key={column.id}
              cell={row.cellIn(column)}
              at={`${place}:${index + 1}`}
              place={index + 1}
              left={start}
              isReached={reached === index + 1}
              isOpen={open === column.id}
            />
          )
        )
      })}
    </div>
  )
})
