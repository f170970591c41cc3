// Actors by what they are: states; bodies (organisations, groups, documents); people; and analysts, who are those
// whose every view the story has as an analyst's.
import type { StoryIndex } from './index-story.ts'
import type { Actor, ActorId } from './types.ts'

export const ACTOR_GROUPS = ['states', 'bodies', 'people', 'analysts'] as const
export type ActorGroup = (typeof ACTOR_GROUPS)[number]

/** The group of each actor, in time linear in actors and positions. */
export function groupActors({ story }: StoryIndex): ReadonlyMap<ActorId, ActorGroup> {
  const isAnalyst = new Map<ActorId, boolean>()
  for (const { actors, basis } of story.positions) {
    for (const id of actors) {
      isAnalyst.set(id, (isAnalyst.get(id) ?? true) && basis === 'analyst')
    }
  }
  return new Map(
    story.actors.map((actor) => [
      actor.id,
      isAnalyst.get(actor.id) ? 'analysts' : groupOfKind(actor.kind),
    ]),
  )
}

function groupOfKind(kind: Actor['kind']): ActorGroup {
  switch (kind) {
    case 'state':
      return 'states'
    case 'person':
      return 'people'
    case 'organisation':
    case 'group':
    case 'document':
      return 'bodies'
  }
}
