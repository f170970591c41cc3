// What other formats can say of an EDTF date: years, months and days, and whether they are about right.
import { isEdtf } from '../story/dates.ts'

export type DateParts = readonly [year: number, month?: number, day?: number]

export type PlainDate = {
  /** One date, or the first and the last. */
  readonly parts: readonly [DateParts] | readonly [DateParts, DateParts]
  readonly isAbout: boolean
  /** 1 to 4, from spring. */
  readonly season?: number
}

const PLAIN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[?~%]?$/

/** Undefined where the date has no years, months or days of its own: a decade, an unknown one. */
export function plainDate(edtf: string): PlainDate | undefined {
  if (!isEdtf(edtf)) return undefined
  const ends = edtf.split('/').filter((end) => end !== '..')
  const [first, last] = ends.map(partsOf)
  if (!first || (ends.length > 1 && !last)) return undefined
  const [year, month] = first
  const season = month !== undefined && month > 12 ? month - 20 : undefined
  const isAbout = /[?~%]/.test(edtf)
  if (season !== undefined) return { parts: [[year]], isAbout, season }
  return { parts: last ? [first, last] : [first], isAbout }
}

function partsOf(date: string): DateParts | undefined {
  const match = PLAIN.exec(date)
  if (!match) return undefined
  const [year = 0, month, day] = match.slice(1).flatMap((part) => (part ? [Number(part)] : []))
  if (month === undefined) return [year]
  return day === undefined ? [year, month] : [year, month, day]
}
