// Where a hit leads: an area to its place on the map, a passage to the article, a proposal to what it says, a source
// to the page about the map, an actor to what it is first heard with.
import type { Viewer } from '../state/viewer-context.ts'
import type { ViewerAction } from '../state/viewer-state.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { ActorId, AreaId, Evidence, PassageId, ProposalId, SourceId } from '../story/types.ts'
import type { Hit } from './searcher.ts'

type Found = Pick<Hit, 'kind' | 'id'>

export function leadTo(hit: Found, { store, camera, index }: Viewer): void {
  const action = actionFor(hit, index)
  store.dispatch(action)
  if (action.type === 'area-selected') camera.send({ type: 'fit-area', area: action.area })
}

export function actionFor({ kind, id }: Found, index: StoryIndex): ViewerAction {
  switch (kind) {
    case 'area':
      return { type: 'area-selected', area: id as AreaId }
    case 'passage':
      return { type: 'passage-shown', passage: id as PassageId }
    case 'proposal':
      return { type: 'proposal-shown', proposal: id as ProposalId }
    case 'source':
      return { type: 'source-shown', source: id as SourceId }
    case 'actor': {
      const first = firstOf(id as ActorId, index)
      return first ? actionFor(first, index) : { type: 'panel-opened', panel: 'about' }
    }
  }
}

/** Where an actor is first heard, or missed. */
function firstOf(actor: ActorId, { story }: StoryIndex): Found | undefined {
  const views = [...story.positions, ...story.relations].filter(({ actors }) =>
    actors.includes(actor),
  )
  const silences = story.silences.filter((silence) => silence.actor === actor)
  const passage = [...views, ...silences].flatMap(({ evidence }) => evidence).find(isPassage)
  if (passage) return { kind: 'passage', id: passage.passage }
  const on = views[0]?.on
  if (on && 'proposal' in on) return { kind: 'proposal', id: on.proposal }
  if (on && 'area' in on) return { kind: 'area', id: on.area }
  return undefined
}

const isPassage = (item: Evidence): item is Extract<Evidence, { passage: unknown }> =>
  'passage' in item
