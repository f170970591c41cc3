// Whether a text is a date in EDTF (ISO 8601-2), with the library that knows the format.
import edtf from 'edtf'

/** A third of a millisecond a date in the library, and dates come again. */
const known = new Map<string, boolean>()

export function isEdtf(text: string): boolean {
  if (isPlainDate(text)) return true
  const before = known.get(text)
  if (before !== undefined) return before
  const is = canParse(text)
  known.set(text, is)
  return is
}

/** A year, a month or a day, as most dates are: `Date` knows these at once, and in universal time. */
function isPlainDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(text)) return false
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

function canParse(text: string): boolean {
  try {
    edtf(text)
    return true
  } catch {
    return false
  }
}
