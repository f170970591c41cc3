// A citation as RIS, which EndNote, Mendeley and Zotero read: one line a value, `TAG  - value`.
import type { Citation } from './citation.ts'
import { type DateParts, plainDate } from './plain-date.ts'

export function toRis(citation: Citation): string {
  const { title, authors, container, publisher, language, issued, address, seen, note } = citation
  const [date] = (issued !== undefined && plainDate(issued)?.parts) || []
  const [day] = plainDate(seen)?.parts ?? []
  const lines: readonly (readonly [tag: string, value: string])[] = [
    ['TY', 'ELEC'],
    ['ID', citation.key],
    ...authors.map((author) => ['AU', asOneName(author)] as const),
    ['TI', title],
    ['T2', container],
    ['PB', publisher],
    ...(date ? [['PY', digits(date[0], 4)] as const, ['DA', dateOf(date)] as const] : []),
    ...(citation.paragraphs ? [['SE', citation.paragraphs.join(', ')] as const] : []),
    ['LA', language],
    ['N1', note],
    ['UR', address],
    ...(day ? [['Y2', dateOf(day)] as const] : []),
    ['ER', ''],
  ]
  return lines.map(([tag, value]) => `${tag}  - ${onOneLine(value)}\r\n`).join('')
}

/** A value that ran over lines could begin another tag. */
const onOneLine = (value: string): string => value.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()

/** A comma would part a family's name from a given one; there is no way to write that it does not. */
const asOneName = (name: string): string => name.replace(/\s*,\s*/g, ' – ')

/** YYYY/MM/DD/, empty where it is not known. */
const dateOf = ([year, month, day]: DateParts): string =>
  [digits(year, 4), digits(month, 2), digits(day, 2), ''].join('/')

const digits = (value: number | undefined, length: number): string =>
  value === undefined ? '' : String(value).padStart(length, '0')
