// The one tab stop of the grid and the keys that move it. What it moves to is brought into view, clear of the heads.
import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { Table } from './build-table.ts'
import { type Place, placeForKey } from './grid-keys.ts'
import type { GridSizes, Line } from './grid-layout.ts'

export function useGridFocus(
  scroller: RefObject<HTMLDivElement | null>,
  { columns }: Table,
  lines: readonly Line[],
  sizes: GridSizes,
) {
  const [place, setPlace] = useState<Place>({ row: 1, column: 0 })
  const isMoved = useRef(false)
  const actors = lines.filter(({ type }) => type === 'actor').length
  // The table may have become smaller.
  const row = Math.min(place.row, actors)
  const column = Math.min(place.column, columns.length)
  const line = lines.findIndex((one) => one.type === 'actor' && one.place === row)

  useLayoutEffect(() => {
    if (!isMoved.current) return
    isMoved.current = false
    reveal(scroller.current, line, column, sizes)
    find(scroller.current, { row, column })?.focus({ preventScroll: true })
  })

  return {
    /** Among the lines; -1 for the heads of the columns. */
    line,
    /** Among the columns; -1 for the names of the actors. */
    column: column - 1,
    isAt: (atRow: number, atColumn: number) => row === atRow && column === atColumn,
    reachedIn: (atRow: number) => (row === atRow ? column : null),
    onFocus: ({ target }: FocusEvent) => {
      const reached = placeOf(target)
      if (reached && (reached.row !== row || reached.column !== column)) setPlace(reached)
    },
    onKeyDown: (event: KeyboardEvent) => {
      const here = placeOf(event.target as Element)
      if (!here) return
      if (
        isOpening(event) &&
        event.target instanceof HTMLElement &&
        event.target.role === 'gridcell'
      ) {
        event.preventDefault()
        event.target.click()
        return
      }
      const size = { rows: actors + 1, columns: columns.length + 1 }
      const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / sizes.row) - 8)
      const next = placeForKey(event, here, size, page)
      if (!next || event.altKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      isMoved.current = true
      setPlace(next)
    },
  }
}

const isOpening = ({ key }: KeyboardEvent) => key === 'Enter' || key === ' '

/** What else a name's place has counts as the name. */
function placeOf(element: Element): Place | null {
  const own = element.closest('[role="rowheader"]')?.querySelector('[data-at]') ?? element
  const [row, column] = (own.getAttribute('data-at') ?? '').split(':').map(Number)
  return row === undefined || column === undefined ? null : { row, column }
}

const find = (scroller: HTMLElement | null, { row, column }: Place) =>
  scroller?.querySelector<HTMLElement>(`[data-at="${row}:${column}"]`)

/** Scrolls as little as needed. */
function reveal(
  scroller: HTMLElement | null,
  line: number,
  column: number,
  sizes: GridSizes,
): void {
  if (!scroller) return
  if (line >= 0) {
    const top = line * sizes.row
    const bottom = top + sizes.row + sizes.head - scroller.clientHeight
    scroller.scrollTop = Math.max(bottom, Math.min(top, scroller.scrollTop))
  }
  if (column > 0) {
    const left = (column - 1) * sizes.column
    const right = left + sizes.column + sizes.names - scroller.clientWidth
    scroller.scrollLeft = Math.max(right, Math.min(left, scroller.scrollLeft))
  }
}
