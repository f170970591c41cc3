// Whether a text is a date in EDTF (ISO 8601-2), with the library that knows all of the format.
import edtf, {
  Century,
  Decade,
  Date as EdtfDate,
  Set as EdtfSet,
  Interval,
  List,
  Season,
  Year,
} from 'edtf'
import { isPlainEdtf } from './dates.ts'

// It tells its types by the names of their classes, which a build makes short; so they are told here.
const TYPES = { Century, Date: EdtfDate, Decade, Interval, List, Season, Set: EdtfSet, Year }
for (const [name, type] of Object.entries(TYPES)) {
  Object.defineProperty(type, 'type', { value: name })
}

/** A third of a millisecond a date in the library, and dates come again. */
const known = new Map<string, boolean>()

export function isEdtf(text: string): boolean {
  const before = known.get(text) ?? isPlainEdtf(text)
  if (before !== undefined) return before
  const is = canParse(text)
  known.set(text, is)
  return is
}

/** The library takes any digits for a year, which are a date without its hyphens; a year of five has a Y before it. */
const ONLY_DIGITS = /(?<![\dY-])\d{5,}/

function canParse(text: string): boolean {
  if (ONLY_DIGITS.test(text)) return false
  try {
    edtf(text)
    return true
  } catch {
    return false
  }
}
