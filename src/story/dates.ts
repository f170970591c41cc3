// Plain dates in EDTF (ISO 8601-2), known at once: a year, a month or a day, sure or not, or from one to
// another. That is nearly all that a story has; the library for the rest is fetched only where it is needed.

/** Whether a plain date exists; undefined for a text that is none. */
export function isPlainEdtf(text: string): boolean | undefined {
  const [from = '', to, ...more] = text.split('/')
  if (to === undefined) return isPlain(from)
  if (more.length > 0) return undefined
  if (from === '..') return isPlain(to)
  if (to === '..') return isPlain(from)
  const [start, end] = [bare(from), bare(to)]
  const [isStart, isEnd] = [isPlain(from), isPlain(to)]
  if (isStart === undefined || isEnd === undefined) return undefined
  // Of unlike precision, which is the earlier one is not for plain comparison to say; nor what twice the same is.
  if (start.length !== end.length || start === end) return undefined
  return isStart && isEnd && start < end
}

const bare = (date: string): string => date.replace(/[?~%]$/, '')

function isPlain(date: string): boolean | undefined {
  const plain = bare(date)
  if (!/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(plain)) return undefined
  const time = Date.parse(plain)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(plain)
}
