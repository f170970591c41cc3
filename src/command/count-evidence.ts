// How proposals are spoken to, and how much of a story rests on the article.
import { indexStory } from '../story/index-story.ts'
import type { Evidence, ProposalId, Story } from '../story/types.ts'
import { voiceOf } from '../story/voice.ts'

export type ProposalVoices = {
  readonly id: ProposalId
  readonly title: string
  /** Positions that support it, with a condition or without. */
  readonly supporting: number
  /** Positions that oppose or reject it. */
  readonly opposing: number
  /** Positions that are undecided or claim something about it. */
  readonly other: number
}

export function countProposals(story: Story): ProposalVoices[] {
  return story.proposals.map(({ id, title }) => {
    const stances = story.positions
      .filter(({ on }) => 'proposal' in on && on.proposal === id)
      .map(({ stance }) => stance)
    const supporting = stances.filter((stance) => ['supports', 'conditional'].includes(stance))
    const opposing = stances.filter((stance) => ['opposes', 'rejects'].includes(stance))
    return {
      id,
      title,
      supporting: supporting.length,
      opposing: opposing.length,
      other: stances.length - supporting.length - opposing.length,
    }
  })
}

const CLAIMS = ['provisions', 'positions', 'silences', 'notes', 'events', 'context'] as const
export type ClaimKind = (typeof CLAIMS)[number]
export type EvidenceShare = {
  readonly kind: ClaimKind
  /** Claims with any evidence from a primary source. */
  readonly article: number
  /** Claims with evidence from other sources alone. */
  readonly beyond: number
}

export function countEvidence(story: Story): EvidenceShare[] {
  const index = indexStory(story)
  const provisions = story.proposals.flatMap((proposal) => proposal.provisions)
  const claims = { ...story, provisions }
  return CLAIMS.map((kind) => {
    const all: readonly { readonly evidence: readonly Evidence[] }[] = claims[kind]
    const article = all.filter(({ evidence }) => voiceOf(evidence, index) === 'article').length
    return { kind, article, beyond: all.length - article }
  })
}
