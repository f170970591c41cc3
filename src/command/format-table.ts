// Rows of text as columns of even width.
export type Cell = string | number

/** Numbers stand right, words left; the first row is the head. */
export function formatTable(rows: readonly (readonly Cell[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => widthOf(String(row[column] ?? '')))),
  )
  return rows.map((row) =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? ''
        const gap = ' '.repeat(width - widthOf(String(cell)))
        return isNumeric(rows, column) ? gap + cell : cell + gap
      })
      .join('  ')
      .trimEnd(),
  )
}

const isNumeric = (rows: readonly (readonly Cell[])[], column: number) =>
  rows.length > 1 && rows.slice(1).every((row) => typeof row[column] === 'number')

/** Letters as a reader counts them; wide scripts are not told apart. */
const segmenter = new Intl.Segmenter('en')
const widthOf = (cell: string): number => [...segmenter.segment(cell)].length
