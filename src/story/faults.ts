// A fault: one thing that is wrong with a story, told so that an editor can mend it.

/** What is wrong, from a closed list, so that nobody has to tell it from the words of a fault. */
export const FAULT_KINDS = [
  /** There is no such file, or a page of the host in its place. */
  'missing-file',
  /** The host answers otherwise than with the file: a fault of its own, or a refusal. */
  'refused',
  'no-answer',
  /** The answer breaks off, or stands still. */
  'cut-off',
  /** A file is there and cannot be read as what it should be. */
  'unreadable',
  /** The page's own code to read it did not come. */
  'no-parser',
  'missing-key',
  'unknown-key',
  /** A number where a text is due, or the like. */
  'wrong-type',
  /** A word that is not of the closed list. */
  'wrong-word',
  /** An id, address, path, number or length of the wrong form. */
  'wrong-form',
  'duplicate-id',
  /** An id that leads nowhere. */
  'dead-reference',
  /** Areas that are part of themselves. */
  'circle',
  'wrong-order',
  /** A mention that its passage does not have. */
  'lost-mention',
  'no-such-date',
  'long-quotation',
  /** Something that is to be drawn, and cannot be, or not like this. */
  'not-drawable',
  /** A map layer that is not what it should be. */
  'wrong-geometry',
] as const
export type FaultKind = (typeof FAULT_KINDS)[number]

export type Fault = {
  readonly kind: FaultKind
  readonly file: string
  /** JSONPath of the place, such as `$.areas[3].partOf[0]`. */
  readonly path: string
  readonly found: string
  readonly expected: string
  readonly hint?: string
}

/** A fault before it is known in which file. */
export type LocalFault = Omit<Fault, 'file'>

/** More are not listed: whoever mends so many runs the check again. */
export const MOST_FAULTS = 200

const LONGEST_FOUND = 60
/** Of a list or an object that was found, what is looked at: more would be cut anyway. */
const MOST_ITEMS = 20
const DEEPEST = 4

/** The text, cut where it is too long for a person to read in a fault. */
export const shorten = (text: string, most = LONGEST_FOUND): string =>
  text.length <= most ? text : `${text.slice(0, most)}…`

/** The value as short JSON, or "nothing" where there is none; it may be of any size and depth. */
export function describeValue(value: unknown): string {
  return value === undefined ? 'nothing' : shorten(outline(value, DEEPEST))
}

function outline(value: unknown, depth: number): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, LONGEST_FOUND))
  if (typeof value === 'function') return 'function'
  if (typeof value !== 'object' || value === null) return String(value)
  if (depth === 0) return '…'
  const keys = Object.keys(value)
  const items = keys.slice(0, MOST_ITEMS).map((key) => {
    const item = outline(Reflect.get(value, key), depth - 1)
    return Array.isArray(value) ? item : `${outline(key, 1)}:${item}`
  })
  const all = [...items, ...(keys.length > MOST_ITEMS ? ['…'] : [])].join(',')
  return Array.isArray(value) ? `[${all}]` : `{${all}}`
}

/** JSONPath of a list of keys: numbers become indexes, names that are no identifier are quoted. */
export function formatPath(keys: readonly unknown[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`
    const name = shorten(String(key))
    return /^[A-Za-z_$][\w$]*$/.test(name) ? `${path}.${name}` : `${path}[${JSON.stringify(name)}]`
  }, '$')
}

/** One line of plain text a fault. */
export function formatFault(fault: Fault): string {
  const hint = fault.hint ? ` (${fault.hint})` : ''
  return `${fault.file} ${fault.path}: found ${fault.found}, expected ${fault.expected}${hint}`
}

/** A hint, where there is one, as a part of a fault. */
export const hinted = (hint: string | undefined): { readonly hint?: string } =>
  hint === undefined ? {} : { hint }
