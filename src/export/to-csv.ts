// A table as CSV (RFC 4180, UTF-8; the mark that says so to a spreadsheet comes as the file is saved). A spreadsheet
// takes a cell for a formula by its first sign: such a text is written behind an apostrophe, as OWASP advises.
import type { Cell, Table } from './table.ts'

/** Parts the texts of a list; a bar within one of them is written as a broken bar. */
export const BETWEEN = ' | '

export function toCsv({ columns, rows }: Table): string {
  const lines = [columns.map(({ name }) => name), ...rows]
  return lines.map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('')
}

function cellText(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'string') return quoted(guarded(cell))
  return quoted(guarded(cell.map((one) => one.replaceAll('|', '¦')).join(BETWEEN)))
}

const guarded = (text: string): string => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text)

/** All texts are in quotation marks, so that none is taken for anything else. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
