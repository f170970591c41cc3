// A row of the grid: an actor and its cells. It renders again only when something of its own changes.
import type { VirtualItem } from '@tanstack/react-virtual'
import { memo } from 'react'
import { useViewer } from '../state/viewer-context.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { PositionsText } from '../text/positions-text.ts'
import type { Text } from '../text/text.ts'
import type { Cell, Column, Row } from './build-table.ts'
import { describeViews, Glyphs } from './Glyphs.tsx'

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
  readonly text: Text
  readonly words: PositionsText
}

export const GridRow = memo(function GridRow(props: Props) {
  const { row, place, rowIndex, top, columns, items, reached, open, text, words } = props
  const { actor } = row
  const { index: story } = useViewer()
  return (
    // biome-ignore lint/a11y/useSemanticElements: the grid is no table
    // biome-ignore lint/a11y/useFocusableInteractive: its cells have the focus
    <div role="row" className="grid-row" aria-rowindex={rowIndex} style={{ top }}>
      {/* biome-ignore lint/a11y/useSemanticElements: the grid is no table */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: its button has the focus */}
      <div role="rowheader" className="grid-name" aria-colindex={1}>
        <button
          type="button"
          data-at={`${place}:0`}
          data-actor={actor.id}
          tabIndex={reached === 0 ? 0 : -1}
          title={[actor.name, actor.role].filter(Boolean).join(', ')}
        >
          {actor.name}
        </button>
      </div>
      {items.map(({ index, start }) => {
        const column = columns[index]
        if (!column) return null
        const cell = row.cells.get(column.id)
        return (
          // biome-ignore lint/a11y/useSemanticElements: the grid is no table
          <div
            key={column.id}
            role="gridcell"
            className="grid-cell"
            aria-colindex={index + 2}
            aria-selected={open === column.id || undefined}
            aria-label={cell && describeCell(cell, story, text, words)}
            data-at={`${place}:${index + 1}`}
            tabIndex={reached === index + 1 ? 0 : -1}
            style={{ left: start }}
          >
            {cell && <CellSigns cell={cell} words={words} />}
          </div>
        )
      })}
    </div>
  )
})

function CellSigns({ cell, words }: { readonly cell: Cell; readonly words: PositionsText }) {
  const isEmpty = cell.positions.length + cell.silences.length === 0
  return isEmpty ? (
    <span className="glyph-hidden" />
  ) : (
    <Glyphs views={cell} most={2} words={words} />
  )
}

const describeCell = (cell: Cell, index: StoryIndex, text: Text, words: PositionsText): string =>
  [describeViews(cell, index, text), cell.hidden > 0 ? words.hidden(cell.hidden) : '']
    .filter(Boolean)
    .join('; ')
