// Where a key leads in the grid (WAI-ARIA, data grid). Rows and columns are counted from 0, the heads among them;
// nothing stands in the corner.

export type Place = { readonly row: number; readonly column: number }

/** @param page how many rows a page key moves by */
export function placeForKey(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  { row, column }: Place,
  size: { readonly rows: number; readonly columns: number },
  page: number,
): Place | null {
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1]
  const to = (next: Place): Place => ({
    row: Math.max(column === 0 ? 1 : 0, Math.min(lastRow, next.row)),
    column: Math.max(row === 0 ? 1 : 0, Math.min(lastColumn, next.column)),
  })
  switch (key) {
    case 'ArrowRight':
      return to({ row, column: column + 1 })
    case 'ArrowLeft':
      return to({ row, column: column - 1 })
    case 'ArrowDown':
      return to({ row: row + 1, column })
    case 'ArrowUp':
      return to({ row: row - 1, column })
    case 'PageDown':
      return to({ row: row + page, column })
    case 'PageUp':
      return to({ row: row - page, column })
    case 'Home':
      return ctrlKey || row === 0 ? { row: 0, column: 1 } : { row, column: 0 }
    case 'End':
      return to({ row: ctrlKey ? lastRow : row, column: lastColumn })
    default:
      return null
  }
}
