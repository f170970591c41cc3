// Mutations of a story: what a slip of the hand, a bad tool or a bad mind makes of it.
import fc from 'fast-check'

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const HUGE = 300_000
const DEEP = 10_000

/** Immutable values by name, so that a counterexample prints short. */
const WORDS: Readonly<Record<string, unknown>> = {
  'huge word': 'a'.repeat(HUGE),
  'huge slug': 'a-'.repeat(HUGE / 2),
  'huge quotation': `“${'word '.repeat(HUGE / 5)}”`,
  'open quotations': '“'.repeat(HUGE),
  'huge date': '2025-01-01/'.repeat(200),
  'lone high surrogate': '\ud800',
  'lone low surrogate': 'a\udc00b',
  'null character': 'a\u0000b',
  'right to left': '\u202eabc',
  'not a number': Number.NaN,
  infinite: Number.POSITIVE_INFINITY,
  'minus zero': -0,
  'huge number': 1e308,
  fraction: 0.1,
  nothing: undefined,
  empty: '',
  spaces: ' \u00a0\u3000',
  null: null,
  yes: true,
  'an area': 'donetsk',
  'a passage': 'p09',
  prototype: '__proto__',
  constructor: 'constructor',
  script: '<img src=x onerror=alert(1)>',
  climbing: '../../etc/passwd',
}

/** Lists and objects by name, as JSON: each use has its own, as a later mutation may change it. */
const TEXTS: Readonly<Record<string, string>> = {
  list: '[]',
  object: '{}',
  'polluting object': '{"__proto__": {"polluted": true}, "constructor": {"prototype": 1}}',
  'huge list': JSON.stringify(Array.from({ length: HUGE / 10 }, () => 'crimea')),
  'deep list': '['.repeat(DEEP) + ']'.repeat(DEEP),
  'deep object': `${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`,
}

const make = (name: string): unknown =>
  Object.hasOwn(TEXTS, name) ? JSON.parse(TEXTS[name] ?? '') : WORDS[name]

const ACTS = ['delete', 'duplicate', 'replace', 'retype', 'rename', 'swap', 'hostile key'] as const

export type Mutation = {
  /** Numbers choose a way down: the key at each level, modulo how many there are. */
  readonly way: readonly number[]
  readonly act: (typeof ACTS)[number]
  readonly value: string
  /** Another way, for what takes two. */
  readonly other: readonly number[]
}

const way = fc.array(fc.nat(5000), { minLength: 1, maxLength: 7 })
export const mutation: fc.Arbitrary<Mutation> = fc.record({
  way,
  act: fc.constantFrom(...ACTS),
  value: fc.constantFrom(...Object.keys(WORDS), ...Object.keys(TEXTS)),
  other: way,
})

const HOSTILE_KEYS = ['__proto__', 'constructor', 'prototype', 'toString', '', 'a"]b', '\ud800']

/** Changes the story in place. */
export function mutate(story: Json, { way, act, value, other }: Mutation): Json {
  const here = goDown(story, way)
  if (!here) return story
  const { parent, key } = here
  const old = get(parent, key)
  switch (act) {
    case 'delete':
      if (Array.isArray(parent)) parent.splice(Number(key), 1)
      else Reflect.deleteProperty(parent, key)
      break
    case 'duplicate':
      if (Array.isArray(parent)) parent.push(old as Json)
      else put(parent, `${key.slice(0, 99)}2`, old)
      break
    case 'replace':
      put(parent, key, make(value))
      break
    case 'retype':
      put(parent, key, retype(old))
      break
    case 'rename':
      if (Array.isArray(parent)) break
      Reflect.deleteProperty(parent, key)
      put(parent, HOSTILE_KEYS[(other[0] ?? 0) % HOSTILE_KEYS.length] ?? '', old)
      break
    case 'swap': {
      const there = goDown(story, other)
      if (!there || contains(old, there.parent)) break
      const theirs = get(there.parent, there.key)
      if (contains(theirs, parent)) break
      put(parent, key, theirs)
      put(there.parent, there.key, old)
      break
    }
    case 'hostile key':
      if (Array.isArray(parent)) break
      put(parent, HOSTILE_KEYS[(other[0] ?? 0) % HOSTILE_KEYS.length] ?? '', make(value))
      break
  }
  return story
}

type Place = { readonly parent: object; readonly key: string }

function goDown(story: Json, way: readonly number[]): Place | undefined {
  let place: Place | undefined
  let value: unknown = story
  for (const choice of way) {
    if (typeof value !== 'object' || value === null) break
    const keys = Object.keys(value)
    const key = keys[choice % keys.length]
    if (key === undefined) break
    place = { parent: value, key }
    value = get(value, key)
  }
  return place
}

/** As JSON.parse would: an own key, whatever its name. */
function put(parent: object, key: string, value: unknown): void {
  Object.defineProperty(parent, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  })
}

const get = (parent: object, key: string): unknown =>
  Object.getOwnPropertyDescriptor(parent, key)?.value

/** Whether a value has another within, so that a swap would make a circle, which JSON cannot have. */
function contains(value: unknown, wanted: object): boolean {
  if (typeof value !== 'object' || value === null) return false
  const queue: object[] = [value]
  for (let one = queue.pop(); one; one = queue.pop()) {
    if (one === wanted) return true
    for (const item of Object.values(one)) if (typeof item === 'object' && item) queue.push(item)
  }
  return false
}

function retype(value: unknown): unknown {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return Object.fromEntries(value.entries())
  if (typeof value === 'object' && value) return Object.values(value)
  return 0
}
