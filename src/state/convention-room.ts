// The border convention in force; null is the story's first, the recognised one.
import type { StoryIndex } from '../story/index-story.ts'
import type { Convention, ConventionId } from '../story/types.ts'
import { changed, type Room, readWord } from './room.ts'

export type ConventionState = { readonly convention: ConventionId | null }
export type ConventionAction = {
  readonly type: 'convention-chosen'
  readonly convention: ConventionId
}

/** Null for the convention that is in force anyway. */
const chosen = (id: ConventionId, index: StoryIndex): ConventionId | null =>
  id === index.story.conventions[0]?.id ? null : id

export const conventionRoom: Room<ConventionState, ConventionAction> = {
  initial: { convention: null },
  reduce: (state, action, index) =>
    action.type === 'convention-chosen'
      ? changed(state, { convention: chosen(action.convention, index) })
      : state,
  keys: ['borders'],
  read: (asked, index) => {
    const { word, dropped } = readWord<ConventionId>('borders', asked, index.conventions)
    return { state: { convention: word ? chosen(word, index) : null }, dropped }
  },
  write: ({ convention }) => ({ borders: convention ?? undefined }),
}

export function conventionOf({ convention: id }: ConventionState, index: StoryIndex): Convention {
  const convention = (id && index.conventions.get(id)) ?? index.story.conventions[0]
  if (!convention) throw new Error('a story has at least one border convention')
  return convention
}
