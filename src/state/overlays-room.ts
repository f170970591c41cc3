// The proposals that are drawn, in the story's order; of an exclusive group one at a time.
import type { StoryIndex } from '../story/index-story.ts'
import type { ProposalId } from '../story/types.ts'
import { changed, type DroppedValue, type Room, wordIn } from './room.ts'

export type OverlaysState = { readonly overlays: readonly ProposalId[] }
export type OverlaysAction =
  | { readonly type: 'proposal-switched'; readonly proposal: ProposalId; readonly on: boolean }
  | { readonly type: 'proposal-shown'; readonly proposal: ProposalId }
  | { readonly type: 'proposals-cleared' }
  /** These and no others, of a group the first. */
  | { readonly type: 'proposals-set'; readonly proposals: readonly ProposalId[] }

export const overlaysRoom: Room<OverlaysState, OverlaysAction> = {
  initial: { overlays: [] },
  reduce: (state, action, index) => {
    switch (action.type) {
      case 'proposal-switched':
        return changed(state, { overlays: switchProposal(state.overlays, action, index) })
      case 'proposal-shown': {
        const { proposal } = action
        // What has no place is not on the map.
        if (!index.proposals.get(proposal)?.provisions.length) return state
        return changed(state, {
          overlays: switchProposal(state.overlays, { proposal, on: true }, index),
        })
      }
      case 'proposals-cleared':
        return state.overlays.length === 0 ? state : { overlays: [] }
      case 'proposals-set':
        return changed(state, { overlays: drawable(new Set(action.proposals), index).overlays })
      default:
        return state
    }
  },
  keys: ['proposals'],
  read: ({ proposals = '' }, index) => {
    const dropped: DroppedValue[] = []
    const asked = new Set<ProposalId>()
    for (const value of new Set(proposals.split(',').filter((id) => id !== ''))) {
      const id = wordIn(value, index.proposals)
      if (id) asked.add(id)
      else dropped.push({ key: 'proposals', value })
    }
    const { overlays, excluded } = drawable(asked, index)
    dropped.push(
      ...excluded.map((value) => ({ key: 'proposals', value, isExcluded: true }) as const),
    )
    return { state: { overlays }, dropped }
  },
  write: ({ overlays }) => ({ proposals: overlays.length > 0 ? overlays.join(',') : undefined }),
}

/** In the story's order; of an exclusive group the first, the others are left out. */
function drawable(asked: ReadonlySet<ProposalId>, index: StoryIndex) {
  const groups = new Set<string>()
  const overlays: ProposalId[] = []
  const excluded: ProposalId[] = []
  for (const { id, exclusiveGroup } of index.proposals.values()) {
    if (!asked.has(id)) continue
    const isExcluded = exclusiveGroup !== undefined && groups.has(exclusiveGroup)
    ;(isExcluded ? excluded : overlays).push(id)
    if (exclusiveGroup) groups.add(exclusiveGroup)
  }
  return { overlays, excluded }
}

function switchProposal(
  overlays: readonly ProposalId[],
  { proposal, on }: { readonly proposal: ProposalId; readonly on: boolean },
  index: StoryIndex,
): readonly ProposalId[] {
  const group = index.proposals.get(proposal)?.exclusiveGroup
  return [...index.proposals.values()].flatMap(({ id, exclusiveGroup }) => {
    if (id === proposal) return on ? [id] : []
    const isReplaced = on && group !== undefined && exclusiveGroup === group
    return overlays.includes(id) && !isReplaced ? [id] : []
  })
}
