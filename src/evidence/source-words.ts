// How sources are told apart: what each is, where that is known of all, and a passage by its source where the story
// retells several.
import type { StoryIndex } from '../story/index-story.ts'
import type { Passage, Source } from '../story/types.ts'
import type { Text } from '../text/text.ts'

/** "state news agency" and whose; nothing unless every source is marked, as one alone would be singled out. */
export function sourceKind(
  source: Source,
  { story, actors }: StoryIndex,
  text: Text,
): string | undefined {
  if (!source.kind || story.sources.some(({ kind }) => kind === undefined)) return undefined
  const kind = text.sources.kinds[source.kind]
  const actor = source.of && actors.get(source.of)?.name
  return actor ? text.sources.of(kind, actor) : kind
}

export const passageLabel = (passage: Passage | undefined, index: StoryIndex, text: Text): string =>
  withSource(text.card.paragraph(passage?.paragraphs ?? []), passage, index, text)

export const passageLabelLong = (
  passage: Passage | undefined,
  index: StoryIndex,
  text: Text,
): string => withSource(text.card.paragraphLong(passage?.paragraphs ?? []), passage, index, text)

function withSource(
  label: string,
  passage: Passage | undefined,
  { sources, retold }: StoryIndex,
  text: Text,
) {
  const source = passage && sources.get(passage.source)
  if (!source || retold.size === 1) return label
  return text.evidence.ofSource(source.short ?? source.publisher, label)
}
