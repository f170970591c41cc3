// A Markdown table as Biome formats it, so that the generated part of README.md passes its check.

/** Columns between the first and a fifth hold figures and are set to the right. */
const isFigure = (column: number) => column >= 1 && column <= 3

export function markdownTable(header: readonly string[], rows: readonly string[][]): string {
  const widths = header.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) => {
    const padded = widths.map((width, column) => {
      const cell = cells[column] ?? ''
      return isFigure(column) ? cell.padStart(width) : cell.padEnd(width)
    })
    return `| ${padded.join(' | ')} |`
  }
  const rule = widths.map(
    (width, column) => `${'-'.repeat(width - 1)}${isFigure(column) ? ':' : '-'}`,
  )
  return [line(header), line(rule), ...rows.map(line)].join('\n')
}
