// Between which areas a border is told: those that are drawn with bounds, none of them a part of the other.
import type { StoryIndex } from '../story/index-story.ts'
import type { Area } from '../story/types.ts'

export function mayShareBorder(area: Area, other: Area, index: StoryIndex): boolean {
  const { isPartOf } = index
  const [kind, otherKind] = [index.grammar.kindOf(area), index.grammar.kindOf(other)]
  const isDrawnWithBounds = !other.vague && !['line', 'sea', 'alliance'].includes(otherKind)
  const isOther =
    other.id !== area.id && !isPartOf(other.id, area.id) && !isPartOf(area.id, other.id)
  const isStatePair = kind !== 'state' || otherKind === 'state'
  return isDrawnWithBounds && isOther && isStatePair && !['sea', 'alliance'].includes(kind)
}
