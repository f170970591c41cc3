// How one actor stands on one thing, from all that is known of it: which side it takes, if any; silent where a view
// was to be expected and is not given; nothing where none was said and none expected.
import { type Side, sideOf } from './sides.ts'
import type { Stance } from './types.ts'

/** In the order in which they are counted and told. */
export const ACCEPTANCES = [
  'accepts',
  'conditional',
  'undecided',
  'mixed',
  'refuses',
  'no side',
  'silent',
  'nothing',
] as const
export type Acceptance = (typeof ACCEPTANCES)[number]

/**
 * Stances that take no side by themselves (says, expects, demands, claims) never count as one. Of whoever has taken
 * different sides it is mixed: nothing here decides which of them is meant.
 *
 * @param isSilent whether a silence of the actor is recorded
 */
export function acceptanceOf(stances: readonly Stance[], isSilent: boolean): Acceptance {
  const sides = new Set<Side>(stances.map(sideOf))
  sides.delete('does not count')
  const [side, ...others] = sides
  if (others.length > 0) return 'mixed'
  switch (side) {
    case 'for':
      return stances.includes('conditional') ? 'conditional' : 'accepts'
    case 'against':
      return 'refuses'
    case 'neither':
      return 'undecided'
    default:
      if (isSilent) return 'silent'
      return stances.length > 0 ? 'no side' : 'nothing'
  }
}

/** Whether a side was taken, or being undecided was said: an acceptance that can be compared. */
export const isStated = (acceptance: Acceptance): boolean =>
  !['no side', 'silent', 'nothing'].includes(acceptance)
