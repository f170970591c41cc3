// What is selected, by name.
import type { StoryIndex } from '../story/index-story.ts'
import { nameOf } from '../story/name-of.ts'
import type { Selection } from './selection-room.ts'

/**
 * Undefined where nothing is selected.
 *
 * @param language tag of the language in which areas are named
 */
export function selectionName(
  selection: Selection,
  { areas, actors }: StoryIndex,
  language: string,
): string | undefined {
  switch (selection.type) {
    case 'none':
      return undefined
    case 'area': {
      const area = areas.get(selection.area)
      return area && nameOf(area, language)
    }
    case 'actor':
      return actors.get(selection.actor)?.name
  }
}
