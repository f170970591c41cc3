// The dates that a story may have, in EDTF (ISO 8601-2): a year, a season, a month or a day, sure or not, a
// decade or a century, one that nobody knows, or from a plain one to another. All of these have words in the
// interface.

/** Whether a text is such a date, and one that exists. */
export function isEdtf(text: string): boolean {
  const [from = '', to, ...more] = text.split('/')
  if (to === undefined) return isPlain(from) || isVague(from)
  if (more.length > 0 || ![from, to].every((end) => end === '..' || isPlain(end))) return false
  if (from === '..' || to === '..') return from !== to
  // From a date to itself is no interval.
  if (bare(from) === bare(to)) return false
  return earliestOf(from) <= earliestOf(to) && latestOf(from) <= latestOf(to)
}

/** A season, a decade, a century, or a year that nobody knows. */
const isVague = (text: string): boolean => /^(\d{4}-2[1-4]|\d{3}X|\d{2}XX|XXXX)$/.test(text)

function isPlain(text: string): boolean {
  const plain = bare(text)
  if (!/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(plain)) return false
  const time = Date.parse(plain)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(plain)
}

const bare = (date: string): string => date.replace(/[?~%]$/, '')

/** First month of spring, summer, autumn and winter, as in the north. */
const SEASONS: Readonly<Record<string, string>> = { 21: '03', 22: '06', 23: '09', 24: '12' }

/** The first day that a date may mean, as text that sorts; one without a beginning comes first. */
export function earliestOf(date: string): string {
  const [start = ''] = date.split('/')
  const plain = start === '..' ? '0000' : bare(start).replaceAll('X', '0')
  const [year = '', month = '01', day = '01'] = plain.split('-')
  return `${year}-${SEASONS[month] ?? month}-${day}`
}

/** The last day that a date may mean, or a little later, as text that sorts; one without an end comes last. */
export function lastDayOf(date: string): string {
  const end = date.split('/').at(-1) ?? ''
  return latestOf(end === '..' ? '9999' : end.replaceAll('X', '9'))
}

/** The last day that a plain date may mean, or a little later, as text that sorts. */
function latestOf(date: string): string {
  const [year = '', month = '12', day = '31'] = bare(date).split('-')
  return `${year}-${month}-${day}`
}
