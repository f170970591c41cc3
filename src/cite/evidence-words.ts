// What a claim rests on, in one line: who published what, where in it, when, at which address.
import type { StoryIndex } from '../story/index-story.ts'
import type { Evidence, Source } from '../story/types.ts'
import type { CiteText } from '../text/cite-text.ts'
import { formatEdtf } from '../text/edtf.ts'
import type { Text } from '../text/text.ts'

export function sourceOf(item: Evidence, { passages, sources }: StoryIndex): Source | undefined {
  const id = 'passage' in item ? passages.get(item.passage)?.source : item.source
  return id === undefined ? undefined : sources.get(id)
}

export function evidenceWords(
  item: Evidence,
  index: StoryIndex,
  text: Text,
  words: CiteText,
): string {
  const source = sourceOf(item, index)
  const passage = 'passage' in item ? index.passages.get(item.passage) : undefined
  return [
    source?.publisher,
    source?.title,
    source?.document,
    passage ? words.paragraph(passage.paragraphs) : 'clause' in item && item.clause,
    source?.date && formatEdtf(source.date, text),
    source?.address,
  ]
    .filter(Boolean)
    .join(', ')
}
