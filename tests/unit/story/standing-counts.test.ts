// How many stand how: in the order of the stances, one voice alone, the silent last and apart from the undecided.
import { describe, expect, it } from 'vitest'
import { countStandings } from '../../../src/story/standing-counts.ts'
import type { Position, Silence, Stance } from '../../../src/story/types.ts'
import { makeIndex } from '../support/small-story.ts'

const index = makeIndex()
const [passage] = index.story.passages
const position = (stance: Stance, evidence: object = { passage: passage?.id }) =>
  ({ stance, evidence: [evidence] }) as unknown as Position
const silence = {} as Silence

describe('countStandings', () => {
  it('counts each stance in order, and silence as silence', () => {
    const positions = (['rejects', 'supports', 'undecided', 'supports'] as const).map((stance) =>
      position(stance),
    )
    expect(countStandings(positions, [silence, silence], 'article', index)).toEqual([
      { standing: 'supports', count: 2 },
      { standing: 'undecided', count: 1 },
      { standing: 'rejects', count: 1 },
      { standing: 'silent', count: 2 },
    ])
  })

  it('hears one voice alone', () => {
    // A source that is not the article's.
    const beyond = position('opposes', { source: 'another' })
    expect(countStandings([position('says'), beyond], [], 'article', index)).toEqual([
      { standing: 'says', count: 1 },
    ])
    expect(countStandings([beyond], [], 'beyond', index)).toEqual([
      { standing: 'opposes', count: 1 },
    ])
  })
})
