// The state that brings what is cited into sight.
import type { Citable } from '../state/dialog.ts'
import { NOTHING_SELECTED } from '../state/selection-room.ts'
import type { LinkState } from '../state/viewer-state.ts'
import { findPosition, findProvision } from '../story/find-cited.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { Evidence, Position } from '../story/types.ts'

export function linkTo(cited: Citable, { story }: StoryIndex): Partial<LinkState> {
  switch (cited.type) {
    case 'passage':
      return { panel: 'article', passage: cited.id }
    case 'position': {
      const position = findPosition(cited.id, story)
      return position ? linkToPosition(position) : {}
    }
    case 'provision': {
      const found = findProvision(cited.id, story)
      return found ? { overlays: [found.proposal.id], ...selecting(found.provision.area) } : {}
    }
  }
}

/** Where it stands with its evidence: the area or the proposal that it is on, else the passage under it. */
function linkToPosition({ on, areas, evidence }: Position): Partial<LinkState> {
  if ('area' in on) return selecting(on.area)
  if ('proposal' in on) return { overlays: [on.proposal], ...selecting(areas[0]) }
  const passage = evidence.find(isPassage)?.passage
  return passage ? { panel: 'article', passage } : selecting(areas[0])
}

const isPassage = (item: Evidence): item is Extract<Evidence, { passage: unknown }> =>
  'passage' in item

const selecting = (area: Position['areas'][number] | undefined): Partial<LinkState> => ({
  selection: area ? { type: 'area', area } : NOTHING_SELECTED,
})
