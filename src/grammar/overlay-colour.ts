// The colour of a proposal's overlay. It depends on the story alone, so it never changes with what is on.
import type { StoryIndex } from '../story/index-story.ts'
import type { AreaId, Proposal, ProposalId } from '../story/types.ts'
import { type ColourToken, overlayColours } from '../theme/tokens.ts'

export function overlayColour(index: StoryIndex, proposal: ProposalId): ColourToken {
  return `overlay${coloursOf(index).get(proposal) ?? 0}`
}

const known = new WeakMap<StoryIndex, ReadonlyMap<ProposalId, number>>()

function coloursOf(index: StoryIndex): ReadonlyMap<ProposalId, number> {
  const places = known.get(index) ?? assignColours(index, overlayColours.light.length)
  known.set(index, places)
  return places
}

/** Plans cover the most; what is past is compared the least. */
const KINDS = ['plan', 'measure', 'past arrangement'] as const

/**
 * Greedy, by kind and in the order of the story: each proposal that draws anything takes the colour that the fewest
 * have which may lie over it, and of these the one that the fewest have at all.
 *
 * @returns places in the list of colours
 */
export function assignColours(index: StoryIndex, colours: number): ReadonlyMap<ProposalId, number> {
  const places = new Map<ProposalId, number>()
  const drawn = KINDS.flatMap((kind) =>
    index.story.proposals.filter((one) => one.kind === kind && one.provisions.length > 0),
  )
  for (const proposal of drawn) {
    const uses = Array.from({ length: colours }, () => 0)
    for (const other of drawn) {
      const place = places.get(other.id)
      if (place === undefined) continue
      uses[place] = (uses[place] ?? 0) + (meet(proposal, other, index) ? drawn.length : 1)
    }
    places.set(proposal.id, uses.indexOf(Math.min(...uses)))
  }
  return places
}

/** Whether both can be on at once and lie over each other somewhere. */
export function meet(one: Proposal, other: Proposal, index: StoryIndex): boolean {
  if (one.exclusiveGroup && one.exclusiveGroup === other.exclusiveGroup) return false
  return one.provisions.some(({ area }) =>
    other.provisions.some((provision) => overlap(area, provision.area, index)),
  )
}

const overlap = (one: AreaId, other: AreaId, { isPartOf }: StoryIndex): boolean =>
  one === other || isPartOf(one, other) || isPartOf(other, one)
