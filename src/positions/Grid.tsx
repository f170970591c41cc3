// The table as a grid: actors by proposals or areas. Only what is near the view is on the page where the table is
// large. One tab stop, and at a name a second, its voice; arrow keys move within it, Enter opens a cell or an actor's
// card, or switches a proposal.
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, useEffect, useMemo, useRef } from 'react'
import { usePositionsText } from '../text/positions-text.ts'
import { useMediaQuery } from '../ui/use-media-query.ts'
import { watchMore } from '../ui/watch-more.ts'
import type { Table } from './build-table.ts'
import { ColumnHead } from './ColumnHead.tsx'
import { GridRow } from './GridRow.tsx'
import { linesOf, overscanOf, SIZES } from './grid-layout.ts'
import { useGridFocus } from './use-grid-focus.ts'
import { useGridPointer } from './use-grid-pointer.ts'
import { useTable } from './use-table.ts'

export function Grid({ table }: { readonly table: Table }) {
  const words = usePositionsText()
  const { table: asked } = useTable()
  const { columns } = table
  const sizes = SIZES[useMediaQuery('(pointer: coarse)') ? 'coarse' : 'fine']
  const lines = useMemo(() => linesOf(table), [table])
  const scroller = useRef<HTMLDivElement>(null)
  useEffect(() => watchMore(scroller.current), [])
  const focus = useGridFocus(scroller, table, lines, sizes)
  const pointer = useGridPointer(table)
  const overscan = overscanOf(lines.length, columns.length)
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => sizes.row,
    paddingStart: sizes.head,
    overscan,
    rangeExtractor: (range) => keeping(focus.line, range),
    useFlushSync: false,
  })
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => sizes.column,
    paddingStart: sizes.names,
    paddingEnd: sizes.overhang,
    overscan,
    rangeExtractor: (range) => keeping(focus.column, range),
    useFlushSync: false,
  })
  const columnItems = across.getVirtualItems()
  const openAt = columns.findIndex(({ id }) => id === asked.cell?.column)
  return (
    <div ref={scroller} className="grid-scroller" data-sizes={sizes.row}>
      {/* biome-ignore lint/a11y/useSemanticElements: rows that are not there cannot be left out of a table */}
      <div
        role="grid"
        className="grid"
        aria-label={words.title}
        aria-rowcount={lines.length + 1}
        aria-colcount={columns.length + 1}
        style={sizesOf(sizes, across.getTotalSize(), rows.getTotalSize())}
        onKeyDown={focus.onKeyDown}
        onFocus={focus.onFocus}
        {...pointer}
      >
        {openAt >= 0 && (
          <div className="grid-band" style={{ left: sizes.names + openAt * sizes.column }} />
        )}
        {/* biome-ignore lint/a11y/useSemanticElements: as above */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: its heads have the focus */}
        <div role="row" className="grid-heads" aria-rowindex={1}>
          <div className="grid-corner" />
          {columnItems.map(({ index, start }) => {
            const column = columns[index]
            return (
              column && (
                <ColumnHead
                  key={column.id}
                  column={column}
                  place={index + 1}
                  left={start}
                  isReached={focus.isAt(0, index + 1)}
                />
              )
            )
          })}
        </div>
        {rows.getVirtualItems().map(({ index, start }) => {
          const line = lines[index]
          if (!line) return null
          if (line.type === 'group') {
            return (
              // biome-ignore lint/a11y/useSemanticElements: as above
              // biome-ignore lint/a11y/useFocusableInteractive: a heading among the rows
              <div
                key={line.group}
                role="row"
                className="grid-row grid-group"
                aria-rowindex={index + 2}
                style={{ top: start }}
              >
                {/* biome-ignore lint/a11y/useSemanticElements: as above */}
                {/* biome-ignore lint/a11y/useFocusableInteractive: as above */}
                <div role="gridcell" aria-colindex={1} aria-colspan={columns.length + 1}>
                  <span>{words.groups[line.group]}</span>
                </div>
              </div>
            )
          }
          const { actor } = line.row
          return (
            <GridRow
              key={actor.id}
              row={line.row}
              place={line.place}
              rowIndex={index + 2}
              top={start}
              columns={columns}
              items={columnItems}
              reached={focus.reachedIn(line.place)}
              open={asked.cell?.actor === actor.id ? asked.cell.column : null}
            />
          )
        })}
      </div>
    </div>
  )
}

/** What has the focus stays on the page, wherever the view is. */
function keeping(kept: number | undefined, range: Range): number[] {
  const shown = defaultRangeExtractor(range)
  if (kept === undefined || kept < 0 || kept >= range.count || shown.includes(kept)) return shown
  return [...shown, kept].sort((a, b) => a - b)
}

const sizesOf = (
  sizes: (typeof SIZES)['fine'],
  width: number,
  height: number,
): CSSProperties & Record<`--${string}`, string> => ({
  width,
  height,
  '--grid-row': `${sizes.row}px`,
  '--grid-column': `${sizes.column}px`,
  '--grid-head': `${sizes.head}px`,
  '--grid-names': `${sizes.names}px`,
  '--grid-overhang': `${sizes.overhang}px`,
})
