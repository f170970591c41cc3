// One cell of the grid: the signs of what is in it, and the same in words. It renders again only when something of its
// own changes: scrolling across makes the cells that come into view, and no other.
import { memo } from 'react'
import { useViewer } from '../state/viewer-context.ts'
import { usePositionsText } from '../text/positions-text.ts'
import { useText } from '../text/use-text.ts'
import { type Cell, countIn } from './build-table.ts'
import { describeViews, Glyphs } from './Glyphs.tsx'

type Props = {
  readonly cell: Cell | undefined
  /** Row and column among those that can be reached, as `row:column`. */
  readonly at: string
  /** Among the columns, from 1. */
  readonly place: number
  /** In CSS pixels. */
  readonly left: number
  /** Whether it is the one that Tab leads to. */
  readonly isReached: boolean
  readonly isOpen: boolean
}

export const GridCell = memo(function GridCell(props: Props) {
  const { cell, at, place, left, isReached, isOpen } = props
  return (
    // biome-ignore lint/a11y/useSemanticElements: the grid is no table
    <div
      role="gridcell"
      className="grid-cell"
      aria-colindex={place + 1}
      aria-selected={isOpen || undefined}
      aria-label={useWordsOf(cell)}
      data-at={at}
      tabIndex={isReached ? 0 : -1}
      style={{ left }}
    >
      {cell && <Signs cell={cell} />}
    </div>
  )
})

function Signs({ cell }: { readonly cell: Cell }) {
  const words = usePositionsText()
  return countIn(cell) === 0 ? (
    <span className="glyph-hidden" />
  ) : (
    <Glyphs views={cell} most={2} words={words} />
  )
}

function useWordsOf(cell: Cell | undefined): string | undefined {
  const text = useText()
  const words = usePositionsText()
  const { index } = useViewer()
  if (!cell) return undefined
  const kept = describeViews(cell, index, text)
  return [kept, cell.hidden > 0 ? words.hidden(cell.hidden) : ''].filter(Boolean).join('; ')
}
