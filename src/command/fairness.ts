// The fairness of a story in numbers: who is heard, in whose words, on what, and what rests on what.
import type { Story } from '../story/types.ts'
import {
  countEvidence,
  countProposals,
  type EvidenceShare,
  type ProposalVoices,
} from './count-evidence.ts'
import { type Counts, countItems, countPositions, type PositionCounts } from './count-story.ts'
import { countVerbs, type PartyVerbs } from './count-verbs.ts'
import {
  type ActorVoice,
  type AreaViews,
  countActors,
  findParties,
  findViews,
  type Party,
} from './count-voices.ts'

export type Fairness = {
  readonly title: string
  readonly counts: Counts
  readonly positions: PositionCounts
  readonly actors: readonly ActorVoice[]
  readonly parties: readonly Party[]
  /** In the order of the parties. */
  readonly verbs: readonly PartyVerbs[]
  /** Those in focus first. */
  readonly areas: readonly AreaViews[]
  /** How many areas are in focus. */
  readonly focus: number
  readonly proposals: readonly ProposalVoices[]
  readonly evidence: readonly EvidenceShare[]
}

export function countFairness(story: Story): Fairness {
  const parties = findParties(story)
  return {
    title: story.title,
    counts: countItems(story),
    positions: countPositions(story),
    actors: countActors(story),
    parties,
    verbs: countVerbs(story, parties),
    areas: findViews(story, parties),
    focus: new Set(story.view.focus).size,
    proposals: countProposals(story),
    evidence: countEvidence(story),
  }
}
