// Whatever is done to the shipped story, parseStory answers with a story or with faults, and never throws.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fault } from '../../../src/story/faults.ts'
import { parseStory } from '../../../src/story/parse-story.ts'
import { readJson, STORY_FILE } from '../support/files.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Numbers choose a way down into the value; what is there is deleted, replaced, or gets a new key. */
type Mutation = {
  readonly way: readonly number[]
  readonly act: 'delete' | 'replace' | 'add'
  readonly value: unknown
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  way: fc.array(fc.nat(), { minLength: 1, maxLength: 7 }),
  act: fc.constantFrom('delete', 'replace', 'add'),
  value: fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    // Values that are right elsewhere come closer to passing than random ones do.
    fc.constantFrom('donetsk', 'p09', '__proto__', 'constructor', '', 0, -1, null, [], {}),
  ),
})

const original = readJson(STORY_FILE) as Json

function mutate(story: Json, { way, act, value }: Mutation): Json {
  let parent = story
  for (const [depth, choice] of way.entries()) {
    if (parent === null || typeof parent !== 'object') break
    const keys = Object.keys(parent)
    const key = keys[choice % keys.length]
    if (key === undefined) break
    const child = (parent as Record<string, Json>)[key] as Json
    const isLast = depth === way.length - 1 || child === null || typeof child !== 'object'
    if (!isLast) {
      parent = child
      continue
    }
    if (act === 'delete' && Array.isArray(parent)) parent.splice(Number(key), 1)
    else if (act === 'delete') Reflect.deleteProperty(parent, key)
    else {
      const name = act === 'add' ? `${key}-of-another` : key
      Object.defineProperty(parent, name, { value, writable: true, enumerable: true })
    }
    return story
  }
  return story
}

const isWellWorded = ({ file, path, found, expected }: Fault) =>
  file === 'mutated.json' && path.startsWith('$') && found !== '' && expected !== ''

describe('parseStory on a mutated story', () => {
  it('gives a story or faults that say where, what was found and what was expected', {
    timeout: 20_000,
  }, () => {
    let refused = 0
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const input = mutations.reduce(mutate, structuredClone(original))
        const parsed = parseStory(input, 'mutated.json')
        if (parsed.ok) return true
        refused++
        return parsed.faults.length > 0 && parsed.faults.every(isWellWorded)
      }),
      // Ten thousand are tried by npm run fuzz.
      { numRuns: 100 },
    )
    expect(refused).toBeGreaterThan(50)
  })

  it('takes any JSON at all', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        expect(parseStory(input).ok).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  it('words what it expected so that it can follow "expected"', () => {
    const { view, passages, ...rest } = structuredClone(original) as Record<string, Json>
    const parsed = parseStory({
      ...rest,
      view: { ...(view as object), bounds: [-181, -90, 400, 90] },
      passages: (passages as object[]).map((passage) => ({ ...passage, paragraphs: [1.5] })),
    })
    const expected = parsed.ok ? [] : [...new Set(parsed.faults.map((fault) => fault.expected))]
    expect(expected.filter((words) => words.startsWith('Invalid'))).toEqual([])
    expect(expected.length).toBeGreaterThan(0)
  })
})
