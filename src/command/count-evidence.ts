// How proposals are spoken to, and how much of a story rests on the article.
import { indexStory } from '../story/index-story.ts'
import { sideOf } from '../story/sides.ts'
import type { Evidence, Position, ProposalId, Story } from '../story/types.ts'
import { voiceOf } from '../story/voice.ts'

export type ProposalVoices = {
  readonly id: ProposalId
  readonly title: string
  /** Positions that support it, with a condition or without. */
  readonly supporting: number
  /** Positions that oppose or reject it. */
  readonly opposing: number
  /** Positions that are neither: undecided, or of a stance that does not count. */
  readonly other: number
  /** Actors behind the positions for it, and against it. */
  readonly voicesFor: readonly string[]
  readonly voicesAgainst: readonly string[]
}

export function countProposals(story: Story): ProposalVoices[] {
  const names = new Map(story.actors.map(({ id, name }) => [id, name]))
  const voices = (positions: readonly Position[]) => [
    ...new Set(positions.flatMap(({ actors }) => actors.map((actor) => names.get(actor) ?? actor))),
  ]
  return story.proposals.map(({ id, title }) => {
    const positions = story.positions.filter(({ on }) => 'proposal' in on && on.proposal === id)
    const supporting = positions.filter(({ stance }) => sideOf(stance) === 'for')
    const opposing = positions.filter(({ stance }) => sideOf(stance) === 'against')
    return {
      id,
      title,
      supporting: supporting.length,
      opposing: opposing.length,
      other: positions.length - supporting.length - opposing.length,
      voicesFor: voices(supporting),
      voicesAgainst: voices(opposing),
    }
  })
}

const CLAIMS = [
  'provisions',
  'positions',
  'relations',
  'silences',
  'notes',
  'events',
  'context',
] as const
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
