// The panel's part of the state, and the way to change it.
import type { TableState } from '../state/table-room.ts'
import { useViewer, useViewerState } from '../state/viewer-context.ts'

export function useTable() {
  const { store } = useViewer()
  const table = useViewerState(({ link }) => link.table)
  const change = (to: Partial<TableState>) => store.dispatch({ type: 'table-changed', change: to })
  return { table, change }
}
