// Which positions and silences the filters keep. A silence rests on no basis: no filter by basis takes it away.
import type { TableFilters } from '../state/table-room.ts'
import type { StoryIndex } from '../story/index-story.ts'
import { allReaching, silencesReaching, viewsReaching } from '../story/reaching.ts'
import type { AreaId, Position, ProposalId, Silence } from '../story/types.ts'
import { voiceOf } from '../story/voice.ts'

export type Keep = (item: Position | Silence) => boolean

const isPosition = (item: Position | Silence): item is Position => 'stance' in item

export function keepBy({ basis, voice, area, proposal }: TableFilters, index: StoryIndex): Keep {
  const near = area === null ? null : bearingOn(area, index)
  return (item) =>
    (basis === null || !isPosition(item) || item.basis === basis) &&
    (voice === null || voiceOf(item.evidence, index) === voice) &&
    (near === null || near.has(item)) &&
    (proposal === null || isOn(item, proposal))
}

/** All that bears on an area, by the same reach as its card. */
function bearingOn(area: AreaId, index: StoryIndex): ReadonlySet<object> {
  return new Set<object>([
    ...allReaching(viewsReaching(area, index, 'article')),
    ...allReaching(viewsReaching(area, index, 'beyond')),
    ...allReaching(silencesReaching(area, index)),
  ])
}

const isOn = (item: Position | Silence, proposal: ProposalId): boolean =>
  isPosition(item)
    ? 'proposal' in item.on && item.on.proposal === proposal
    : item.proposals.includes(proposal)
