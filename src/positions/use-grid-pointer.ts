// What a pointer does in the grid, heard once for all cells: pointing lights the areas of a cell, a click opens it, or
// the card of the row's actor.
import { type MouseEvent, type PointerEvent, useMemo, useRef } from 'react'
import type { CellRef } from '../state/table-room.ts'
import { useViewer } from '../state/viewer-context.ts'
import { areasOf } from './areas-of.ts'
import type { Row, Table } from './build-table.ts'
import { useTable } from './use-table.ts'

export function useGridPointer({ groups, columns }: Table) {
  const { store } = useViewer()
  const { table, change } = useTable()
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups])
  const over = useRef<string | null>(null)

  const light = (cell: CellRef | null) => {
    const row = rows.find(({ actor }) => actor.id === cell?.actor)
    const column = columns.find(({ id }) => id === cell?.column)
    const found = column && row?.cellIn(column)
    const areas = found ? areasOf([...found.positions, ...found.silences]) : []
    store.dispatch({ type: 'areas-lit', areas })
  }
  const cellAt = (target: EventTarget): { at: string; row: Row; cell: CellRef | null } | null => {
    const at = (target as Element).closest('[data-at]')?.getAttribute('data-at')
    const [place = 0, column = 0] = (at ?? '').split(':').map(Number)
    const row = rows[place - 1]
    const id = columns[column - 1]?.id
    return at && row ? { at, row, cell: id ? { actor: row.actor.id, column: id } : null } : null
  }
  return {
    onPointerOver: ({ target }: PointerEvent) => {
      const found = cellAt(target)
      if (over.current === (found?.at ?? null)) return
      over.current = found?.at ?? null
      light(found?.cell ?? table.cell)
    },
    onPointerLeave: () => {
      over.current = null
      light(table.cell)
    },
    onClick: ({ target }: MouseEvent) => {
      const found = cellAt(target)
      if (found?.cell) {
        store.dispatch({ type: 'selection-cleared' })
        change({ cell: found.cell })
      } else if (found) store.dispatch({ type: 'actor-selected', actor: found.row.actor.id })
    },
  }
}
