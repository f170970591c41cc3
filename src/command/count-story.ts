// What a story holds, in numbers.

import type { Basis, Stance, Story } from '../story/types.ts'
import { BASES, STANCES } from '../story/view-words.ts'

const COLLECTIONS = [
  'sources',
  'passages',
  'actors',
  'areas',
  'proposals',
  'provisions',
  'positions',
  'relations',
  'silences',
  'notes',
  'events',
  'context',
] as const
export type Counts = Readonly<Record<(typeof COLLECTIONS)[number], number>>

export function countItems(story: Story): Counts {
  const provisions = story.proposals.flatMap((proposal) => proposal.provisions)
  const items = { ...story, provisions }
  return Object.fromEntries(COLLECTIONS.map((name) => [name, items[name].length])) as Counts
}

export type PositionCounts = {
  readonly byBasis: Readonly<Record<Basis, number>>
  readonly byStance: Readonly<Record<Stance, number>>
}

export function countPositions({ positions }: Story): PositionCounts {
  return {
    byBasis: tally(
      BASES,
      positions.map(({ basis }) => basis),
    ),
    byStance: tally(
      STANCES,
      positions.map(({ stance }) => stance),
    ),
  }
}

function tally<Key extends string>(keys: readonly Key[], found: readonly Key[]) {
  return Object.fromEntries(
    keys.map((key) => [key, found.filter((one) => one === key).length]),
  ) as Record<Key, number>
}
