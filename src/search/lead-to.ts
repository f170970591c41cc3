// Where a hit leads: an area to its place on the map, an actor to its card, a passage to the article, a proposal to what
// it says, a source to the page about the map.
import type { Viewer } from '../state/viewer-context.ts'
import type { ViewerAction } from '../state/viewer-state.ts'
import type { ActorId, AreaId, PassageId, ProposalId, SourceId } from '../story/types.ts'
import type { Hit } from './searcher.ts'

type Found = Pick<Hit, 'kind' | 'id'>

export function leadTo(hit: Found, { store, camera }: Viewer): void {
  const action = actionFor(hit)
  store.dispatch(action)
  if (action.type === 'area-selected') camera.send({ type: 'fit-area', area: action.area })
}

export function actionFor({ kind, id }: Found): ViewerAction {
  switch (kind) {
    case 'area':
      return { type: 'area-selected', area: id as AreaId }
    case 'passage':
      return { type: 'passage-shown', passage: id as PassageId }
    case 'proposal':
      return { type: 'proposal-shown', proposal: id as ProposalId }
    case 'source':
      return { type: 'source-shown', source: id as SourceId }
    case 'actor':
      return { type: 'actor-selected', actor: id as ActorId }
  }
}
