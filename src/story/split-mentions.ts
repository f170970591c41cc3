// A passage's text as segments, so that each mention in it can be shown as what it is.
import type { Passage } from './types.ts'

export type Segment =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'mention'
      readonly text: string
      readonly mention: Passage['mentions'][number]
    }

/** Mentions stand in reading order; one whose words the text does not have is left out. */
export function splitMentions({ text, mentions }: Pick<Passage, 'text' | 'mentions'>): Segment[] {
  const segments: Segment[] = []
  let from = 0
  for (const mention of mentions) {
    const at = text.indexOf(mention.words, from)
    if (at < 0) continue
    if (at > from) segments.push({ type: 'text', text: text.slice(from, at) })
    segments.push({ type: 'mention', text: mention.words, mention })
    from = at + mention.words.length
  }
  if (from < text.length) segments.push({ type: 'text', text: text.slice(from) })
  return segments
}
