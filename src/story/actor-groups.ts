// Actors by what they are: states; bodies (authorities, organisations, groups, documents); people; and analysts, who
// are those whose every view the story has as an analyst's.
import type { StoryIndex } from './index-story.ts'
import type { Actor, ActorId } from './types.ts'

export const ACTOR_GROUPS = ['states', 'bodies', 'people', 'analysts'] as const
export type ActorGroup = (typeof ACTOR_GROUPS)[number]

export function groupActors(index: StoryIndex): ReadonlyMap<ActorId, ActorGroup> {
  return new Map(
    index.story.actors.map(({ id, kind }) => [
      id,
      isAnalyst(id, index) ? 'analysts' : groupOfKind(kind),
    ]),
  )
}

function isAnalyst(id: ActorId, { positionsByActor }: StoryIndex): boolean {
  const views = positionsByActor.get(id) ?? []
  return views.length > 0 && views.every(({ basis }) => basis === 'analyst')
}

function groupOfKind(kind: Actor['kind']): ActorGroup {
  switch (kind) {
    case 'state':
      return 'states'
    case 'person':
      return 'people'
    case 'authority':
    case 'organisation':
    case 'group':
    case 'document':
      return 'bodies'
  }
}
