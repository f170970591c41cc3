// A story of an older format reads like one of the newest; what is no story is left for the schema to refuse.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseStory } from '../../../src/story/parse-story.ts'
import { upgradeStory } from '../../../src/story/upgrade-story.ts'
import { shippedStory } from '../support/shipped-story.ts'

const [recognised] = shippedStory.conventions
const { name, text, evidence } = recognised ?? {}
/** As format 1 and 2 had it. */
const oldConvention = { name, text, evidence }

describe('upgradeStory', () => {
  it('adds to format 1 the lists that it could leave out', () => {
    const { events: _, context: __, conventions, ...rest } = shippedStory
    const parsed = parseStory({ ...rest, format: 1, convention: oldConvention })
    const story = { ...shippedStory, conventions: conventions.slice(0, 1), events: [], context: [] }
    expect(parsed).toEqual({ ok: true, story })
  })

  it('keeps the events and context that a story of format 1 has', () => {
    const { conventions, ...rest } = shippedStory
    const parsed = parseStory({ ...rest, format: 1, convention: oldConvention })
    const story = { ...shippedStory, conventions: conventions.slice(0, 1) }
    expect(parsed).toEqual({ ok: true, story })
  })

  it('makes the one convention of format 2 the first of the list', () => {
    const { conventions, ...rest } = shippedStory
    const parsed = parseStory({ ...rest, format: 2, convention: oldConvention })
    expect(parsed.ok && parsed.story.conventions).toEqual(conventions.slice(0, 1))
  })

  it.each([undefined, null, 7, []])(
    'leaves a convention that is %j for the schema to name',
    (convention) => {
      const { conventions: _, ...rest } = shippedStory
      const parsed = parseStory({ ...rest, format: 2, convention })
      expect(!parsed.ok && parsed.faults[0]?.path).toMatch(/^\$\.conventions\[0\]/)
    },
  )

  it('leaves the newest format as it is', () => {
    expect(upgradeStory(shippedStory)).toBe(shippedStory)
  })

  it('leaves an unknown format for the schema to name', () => {
    const parsed = parseStory({ ...shippedStory, format: 99 })
    expect(parsed.ok).toBe(false)
    expect(!parsed.ok && parsed.faults.map(({ path, found }) => [path, found])).toEqual([
      ['$.format', '99'],
    ])
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (input) => void upgradeStory(input)))
  })
})
