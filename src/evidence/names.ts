// Names of actors, for a line of text.
import type { StoryIndex } from '../story/index-story.ts'
import type { ActorId } from '../story/types.ts'

export const namesOf = (actors: readonly ActorId[], index: StoryIndex): string =>
  actors.flatMap((id) => index.actors.get(id)?.name ?? []).join(', ')
