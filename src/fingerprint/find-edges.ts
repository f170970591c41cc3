// Where an altered passage begins and ends in the text, beyond the words for which there is evidence.
import { WINDOW } from './fingerprint.ts'
import type { TextStream } from './text-stream.ts'

/** Words by which a passage may begin or end earlier or later than counted, where a slip parted or joined a word. */
const SLACK = 1
const SENTENCE_END = /[.!?\u2026\u3002\uff01\uff1f]/

function startsParagraph(text: TextStream, word: number): boolean {
  return word <= 0 || word >= text.size || text.paragraph[word - 1] !== text.paragraph[word]
}

function startsSentence(text: TextStream, word: number): boolean {
  if (startsParagraph(text, word)) return true
  const paragraph = text.paragraphs[text.paragraph[word] ?? 0] ?? ''
  return SENTENCE_END.test(paragraph.slice(text.end[word - 1], text.start[word]))
}

/** The break nearest to `word`, within the slack and between two bounds; a paragraph's rather than a sentence's. */
function nearestBreak(
  text: TextStream,
  word: number,
  slack: number,
  low: number,
  high: number,
): number {
  for (const isBreak of [startsParagraph, startsSentence]) {
    for (let away = 0; away <= slack; away += 1) {
      for (const at of [word - away, word + away]) {
        if (at >= low && at <= high && isBreak(text, at)) return at
      }
    }
  }
  return Math.min(high, Math.max(low, word))
}

/**
 * The first word of a passage of which `words` words should stand before the word `core`. There is no evidence
 * that they do, so it stays within the paragraph of `core`: beyond is what may be quite another text. Only a
 * stretch too short to hold a kept hash (fewer words than the window) may reach back to the start of an earlier one.
 *
 * @param mayBeOff whether a slip may have changed the number of those words
 */
export function findStart(
  text: TextStream,
  core: number,
  words: number,
  mayBeOff: boolean,
): number {
  const counted = Math.max(0, core - words)
  const paragraph = text.firstWord[text.paragraph[core] ?? 0] ?? 0
  const low = words < WINDOW && startsParagraph(text, counted) ? 0 : paragraph
  return nearestBreak(text, Math.max(low, counted), mayBeOff ? SLACK : 0, low, core)
}

/** The end (exclusive) of a passage of which `words` words should stand from the word `core` on; as `findStart`. */
export function findEnd(text: TextStream, core: number, words: number, mayBeOff: boolean): number {
  const counted = Math.min(text.size, core + words)
  const paragraph = text.firstWord[(text.paragraph[core - 1] ?? 0) + 1] ?? text.size
  const high = words < WINDOW && startsParagraph(text, counted) ? text.size : paragraph
  return nearestBreak(text, Math.min(high, counted), mayBeOff ? SLACK : 0, core, high)
}
