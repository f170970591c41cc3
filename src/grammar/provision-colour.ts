// The colour of one provision. A measure has one; within a plan it tells what the provision comes to, and for whom,
// alike in all plans: else twelve provisions would be one blot.
import type { StoryIndex } from '../story/index-story.ts'
import type { ActorId, Proposal, Provision } from '../story/types.ts'
import type { ColourToken } from '../theme/tokens.ts'
import { overlayColour } from './overlay-colour.ts'
import { GUARANTEED, HOLDERS, NEUTRAL } from './plan-colours.ts'

export function provisionColour(
  index: StoryIndex,
  proposal: Proposal,
  provision: Pick<Provision, 'effect' | 'to'>,
): ColourToken {
  if (proposal.kind !== 'plan') return overlayColour(index, proposal.id)
  switch (index.grammar.lookOf(provision.effect)) {
    case 'controlled':
    case 'recognised':
      return holderColour(index, provision.to?.[0]) ?? overlayColour(index, proposal.id)
    case 'demilitarised':
      return NEUTRAL
    case 'guaranteed':
    case 'aspirant':
      return GUARANTEED
    default:
      return overlayColour(index, proposal.id)
  }
}

function holderColour({ story }: StoryIndex, holder: ActorId | undefined): ColourToken | undefined {
  if (holder === undefined) return undefined
  const held = story.proposals
    .filter(({ kind }) => kind === 'plan')
    .flatMap(({ provisions }) => provisions.flatMap(({ to = [] }) => to))
  const holders = story.actors.map(({ id }) => id).filter((id) => held.includes(id))
  return HOLDERS[holders.indexOf(holder) % HOLDERS.length]
}
