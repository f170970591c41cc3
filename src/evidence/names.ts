// Names of actors and of areas, for a line of text.
import type { StoryIndex } from '../story/index-story.ts'
import { nameOf } from '../story/name-of.ts'
import type { ActorId, AreaId } from '../story/types.ts'

export const namesOf = (actors: readonly ActorId[], index: StoryIndex): string =>
  actors.flatMap((id) => index.actors.get(id)?.name ?? []).join(', ')

/** @param language tag of the language in which the areas are named */
export const areaNamesOf = (
  areas: readonly AreaId[],
  index: StoryIndex,
  language: string,
): string =>
  areas
    .flatMap((id) => index.areas.get(id) ?? [])
    .map((area) => nameOf(area, language))
    .join(', ')
