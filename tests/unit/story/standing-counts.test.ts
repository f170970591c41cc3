// How many stand how: in the order of the stances, one voice alone, the silent last and apart from the undecided.
import { describe, expect, it } from 'vitest'
import { countStances } from '../../../src/story/stance-counts.ts'
import type { Position, Silence, Stance } from '../../../src/story/types.ts'
import { makeIndex } from '../support/small-story.ts'

const index = makeIndex()
const [passage] = index.story.passages
const position = (stance: Stance, evidence: object = { passage: passage?.id }) =>
  ({ stance, evidence: [evidence] }) as unknown as Position
const silence = {} as Silence

describe('countStances', () => {
  it('counts each stance in order, and silence as silence', () => {
    const positions = (['rejects', 'supports', 'undecided', 'supports'] as const).map((stance) =>
      position(stance),
    )
    expect(countStances(positions, [silence, silence], 'article', index)).toEqual([
      { stance: 'supports', count: 2 },
      { stance: 'undecided', count: 1 },
      { stance: 'rejects', count: 1 },
      { stance: 'silent', count: 2 },
    ])
  })

  it('hears one voice alone', () => {
    // A source that is not the article's.
    const beyond = position('opposes', { source: 'another' })
    expect(countStances([position('says'), beyond], [], 'article', index)).toEqual([
      { stance: 'says', count: 1 },
    ])
    expect(countStances([beyond], [], 'beyond', index)).toEqual([{ stance: 'opposes', count: 1 }])
  })
})
