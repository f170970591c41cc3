// How many stand how on something, in one voice, and how many are silent where a view was to be expected.
import type { StoryIndex } from './index-story.ts'
import type { Position, Silence, Standing } from './types.ts'
import { STANCES } from './view-words.ts'
import { type Voice, voiceOf } from './voice.ts'

export type StanceCount = { readonly stance: Standing; readonly count: number }

/** Stances that nobody takes are left out; the rest are in the order of the stances, the silent last. */
export function countStances(
  positions: readonly Position[],
  silences: readonly Silence[],
  voice: Voice,
  index: StoryIndex,
): readonly StanceCount[] {
  const heard = positions.filter(({ evidence }) => voiceOf(evidence, index) === voice)
  const counts: StanceCount[] = STANCES.map((stance) => ({
    stance,
    count: heard.filter((position) => position.stance === stance).length,
  }))
  return [...counts, { stance: 'silent' as const, count: silences.length }].filter(
    ({ count }) => count > 0,
  )
}
