// A story of an older format reads like one of the newest; what is no story is left for the schema to refuse.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseStory } from '../../../src/story/parse-story.ts'
import { upgradeStory } from '../../../src/story/upgrade-story.ts'
import { shippedStory } from '../support/shipped-story.ts'

describe('upgradeStory', () => {
  it('adds to format 1 the lists that it could leave out', () => {
    const { events: _, context: __, ...rest } = shippedStory
    const parsed = parseStory({ ...rest, format: 1 })
    expect(parsed).toEqual({ ok: true, story: { ...shippedStory, events: [], context: [] } })
  })

  it('keeps the events and context that a story of format 1 has', () => {
    expect(parseStory({ ...shippedStory, format: 1 })).toEqual({ ok: true, story: shippedStory })
  })

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
