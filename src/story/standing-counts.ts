// How many stand how on something, in one voice, and how many are silent where a view was to be expected.
import type { StoryIndex } from './index-story.ts'
import { STANDINGS } from './sides.ts'
import type { Position, Silence, Standing } from './types.ts'
import { type Voice, voiceOf } from './voice.ts'

export type StandingCount = { readonly standing: Standing; readonly count: number }

/** Standings that nobody has are left out; the rest are in the order of the standings, the silent last. */
export function countStandings(
  positions: readonly Position[],
  silences: readonly Silence[],
  voice: Voice,
  index: StoryIndex,
): readonly StandingCount[] {
  const heard = positions.filter(({ evidence }) => voiceOf(evidence, index) === voice)
  const countOf = (standing: Standing) =>
    standing === 'silent'
      ? silences.length
      : heard.filter(({ stance }) => stance === standing).length
  return STANDINGS.map((standing) => ({ standing, count: countOf(standing) })).filter(
    ({ count }) => count > 0,
  )
}
