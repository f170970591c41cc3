// Ten thousand mutated stories: each gives a story or faults, soon, and leaves the world as it was.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fault } from '../../src/story/faults.ts'
import { indexStory } from '../../src/story/index-story.ts'
import { type ParsedStory, parseStory } from '../../src/story/parse-story.ts'
import { readJson, STORY_FILE } from '../unit/support/files.ts'
import { type Json, type Mutation, mutate, mutation } from './mutate.ts'
import { reduceStory } from './reduced-story.ts'
import { withinTime } from './within-time.ts'

const whole = readJson(STORY_FILE) as Json
const reduced = reduceStory(whole)

/** Own keys of what a hostile key would change. */
const worldOf = () =>
  [Object.prototype, Array.prototype, Function.prototype, Object, Array].map((one) =>
    Reflect.ownKeys(one),
  )
const world = worldOf()

const isWellWorded = ({ file, path, found, expected, hint }: Fault) =>
  file === 'mutated.json' &&
  path.startsWith('$') &&
  [found, expected, hint ?? 'x'].every((words) => typeof words === 'string' && words !== '')

function parse(original: Json, mutations: readonly Mutation[]): ParsedStory {
  const input = mutations.reduce(mutate, structuredClone(original))
  const parsed = withinTime(() => parseStory(input, 'mutated.json'))
  if (parsed.ok) withinTime(() => indexStory(parsed.story))
  return parsed
}

function fuzz(original: Json, numRuns: number) {
  const seen = { taken: 0, refused: 0, paths: new Set<string>() }
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
      const parsed = parse(original, mutations)
      if (parsed.ok) seen.taken++
      else {
        seen.refused++
        for (const { path } of parsed.faults) seen.paths.add(path.replaceAll(/\d+/g, '0'))
        expect(parsed.faults.length).toBeGreaterThan(0)
        expect(parsed.faults.filter((fault) => !isWellWorded(fault))).toEqual([])
      }
    }),
    { numRuns },
  )
  expect(worldOf()).toEqual(world)
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  return seen
}

describe('parseStory', { timeout: 600_000 }, () => {
  it('stands ten thousand mutations of a small story', () => {
    const { taken, refused, paths } = fuzz(reduced, 10_000)
    // Else the mutations would be too tame, too wild, or always at the same place.
    expect(taken).toBeGreaterThan(300)
    expect(refused).toBeGreaterThan(5000)
    expect(paths.size).toBeGreaterThan(150)
  })

  it('stands three hundred mutations of the whole shipped story', () => {
    expect(fuzz(whole, 300).refused).toBeGreaterThan(150)
  })

  it('takes any value at all, also such as JSON cannot have', () => {
    fc.assert(
      fc.property(
        fc.anything({ withDate: true, withMap: true, withSparseArray: true }),
        (input) => {
          expect(parseStory(input).ok).toBe(false)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
