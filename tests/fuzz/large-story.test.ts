// Very large stories are taken or refused, never waited for: the times are guards, the bench measures.
import { describe, expect, it } from 'vitest'
import { indexStory } from '../../src/story/index-story.ts'
import { parseStory } from '../../src/story/parse-story.ts'
import { makeSyntheticStory, VERY_LARGE } from './synthetic-story.ts'
import { withinTime } from './within-time.ts'

const MEGABYTE = 1_000_000

describe('a large story', { timeout: 300_000 }, () => {
  it('of 20 megabytes, nearly all of it positions, is taken', () => {
    const text = JSON.stringify(
      makeSyntheticStory({ areas: 500, passages: 5000, positions: 68_000 }),
    )
    expect(text.length).toBeGreaterThan(20 * MEGABYTE)
    expect(withinTime(() => parseStory(JSON.parse(text)), 60_000).ok).toBe(true)
  })

  it('of 10,000 areas, 50,000 passages and 200,000 positions is taken and indexed', () => {
    const input = makeSyntheticStory(VERY_LARGE)
    const parsed = withinTime(() => parseStory(input), 120_000)
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults.slice(0, 3)))
    const index = withinTime(() => indexStory(parsed.story), 60_000)
    expect(index.positionsByArea.size).toBe(VERY_LARGE.areas)
    expect(index.passages.size).toBe(VERY_LARGE.passages)
  })
})
