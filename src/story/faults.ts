// A fault: one thing that is wrong with a story, told so that an editor can mend it.
import leven from 'leven'

export type Fault = {
  readonly file: string
  /** JSONPath of the place, such as `$.areas[3].partOf[0]`. */
  readonly path: string
  readonly found: string
  readonly expected: string
  readonly hint?: string
}

/** A fault before it is known in which file. */
export type LocalFault = Omit<Fault, 'file'>

const LONGEST_FOUND = 60

/** The value as short JSON, or "nothing" where there is none. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  const json = JSON.stringify(value) ?? typeof value
  return json.length <= LONGEST_FOUND ? json : `${json.slice(0, LONGEST_FOUND)}…`
}

/** JSONPath of a list of keys: numbers become indexes, names that are no identifier are quoted. */
export function formatPath(keys: readonly unknown[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`
    const name = String(key)
    return /^[A-Za-z_$][\w$]*$/.test(name) ? `${path}.${name}` : `${path}[${JSON.stringify(name)}]`
  }, '$')
}

/** "did you mean …" for a word that is close to one of the known words. */
export function suggest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue
    const distance = leven(word, candidate)
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best === undefined ? undefined : `did you mean "${best}"?`
}

/** One line of plain text a fault. */
export function formatFault(fault: Fault): string {
  const hint = fault.hint ? ` (${fault.hint})` : ''
  return `${fault.file} ${fault.path}: found ${fault.found}, expected ${fault.expected}${hint}`
}
