// An EDTF date (ISO 8601-2) in words; what no story may have is shown as it is written, with its marks.
import type { Text } from './text.ts'

/** "26 November 2025", "March 2022", "1994", "about 2014", "2025, uncertain", "from … to …". */
export function formatEdtf(date: string, text: Text): string {
  const [start, end] = date.split('/')
  if (start !== undefined && end !== undefined) return formatInterval(start, end, text)
  const [, plain = date, mark = ''] = /^(.*?)([?~%]?)$/.exec(date) ?? []
  return text.dates.marked(formatPlain(plain, text), mark)
}

function formatInterval(start: string, end: string, text: Text): string {
  const isOpen = (one: string) => one === '' || one === '..'
  if (isOpen(start) && isOpen(end)) return text.dates.unknown
  if (isOpen(start)) return text.dates.until(formatEdtf(end, text))
  if (isOpen(end)) return text.dates.from(formatEdtf(start, text))
  return text.dates.between(formatEdtf(start, text), formatEdtf(end, text))
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const

/** Of which the last digits are not known: a decade, a century, or nothing at all. */
function formatUnspecified(date: string, text: Text): string {
  const known = date.replace(/X+$/, '')
  if (/^\d{3}$/.test(known)) return text.dates.decade(Number(known) * 10)
  if (/^\d{2}$/.test(known)) return text.dates.century(Number(known) * 100)
  return known === '' ? text.dates.unknown : date
}

function formatPlain(date: string, text: Text): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date)
  if (!match) return formatUnspecified(date, text)
  const [, year, month, day] = match.map(Number) as [number, number, number, number]
  if (!month) return String(year)
  // From 21 to 24 it is a season.
  if (month > 12) return text.dates.season(SEASONS[month - 21] ?? 'winter', year)
  const utc = new Date(0)
  // Date.UTC would take the years 0 to 99 for those of the last century.
  utc.setUTCFullYear(year, month - 1, day || 1)
  return day ? text.dates.day(utc) : text.dates.month(utc)
}
