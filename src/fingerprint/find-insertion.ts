// What a page sets between two paragraphs of a passage that it split: an advertisement, a picture's caption.
import type { Stretch } from './candidate.ts'
import { RUN_WORDS } from './fingerprint.ts'
import type { Hit } from './hit.ts'
import type { TextStream } from './text-stream.ts'

/** Paragraphs looked at between two hits. */
const MOST_PARAGRAPHS = 16
/** A slip beside the insertion may part or join a word. */
const SLACK = 1

/**
 * The whole paragraphs between two hits that are as many words, give or take one, as the text has there beyond the
 * passage; one stretch of them or none.
 */
export function findInsertion(text: TextStream, before: Hit, after: Hit): readonly Stretch[] {
  const drift = after.place - before.place - (after.position - before.position)
  if (drift <= SLACK) return []
  const first = (text.paragraph[before.place + RUN_WORDS - 1] ?? 0) + 1
  const last = Math.min(text.paragraph[after.place] ?? 0, first + MOST_PARAGRAPHS)
  for (const length of [drift, drift - SLACK, drift + SLACK]) {
    for (let at = first; at < last; at += 1) {
      const start = text.firstWord[at] ?? 0
      const end = start + length
      const isWhole = text.firstWord[text.paragraph[end] ?? 0] === end
      if (end <= after.place && isWhole) return [{ start, end }]
    }
  }
  return []
}
