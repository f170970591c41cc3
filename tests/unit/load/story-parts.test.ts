// What goes through in parts comes out whole and in order, a few items at a time.
import { describe, expect, it } from 'vitest'
import type { LoadedStory } from '../../../src/load/loaded-story.ts'
import { joinParts, splitLoaded } from '../../../src/load/story-parts.ts'
import { makeSyntheticStory } from '../../fuzz/synthetic-story.ts'
import { shippedStory } from '../support/shipped-story.ts'

function handOver(loaded: LoadedStory) {
  const join = joinParts()
  const parts = [...splitLoaded(loaded)]
  const answers = parts.map((part) => join(structuredClone(part)))
  expect(answers.slice(0, -1).every((answer) => answer === undefined)).toBe(true)
  return { parts, whole: answers.at(-1) }
}

describe('splitLoaded and joinParts', () => {
  it('hands a story of the usual size over at once', () => {
    const loaded = { ok: true, story: shippedStory } as const
    expect(handOver(loaded)).toMatchObject({ parts: { length: 1 }, whole: loaded })
  })

  it('hands a large story over in parts of at most two thousand items', () => {
    const made = makeSyntheticStory({ areas: 10, passages: 5000, positions: 4000 })
    const loaded = { ok: true, story: made } as unknown as LoadedStory
    const { parts, whole } = handOver(loaded)
    expect(whole).toEqual(loaded)
    expect(
      parts.map((part) => ('list' in part ? `${part.list} ${part.items.length}` : 'last')),
    ).toEqual([
      'passages 2000',
      'passages 2000',
      'passages 1000',
      'positions 2000',
      'positions 2000',
      'last',
    ])
  })

  it('hands faults over as they are', () => {
    const loaded: LoadedStory = {
      ok: false,
      faults: [{ kind: 'unreadable', file: 'a', path: '$', found: 'b', expected: 'c' }],
    }
    expect(handOver(loaded).whole).toEqual(loaded)
  })
})
