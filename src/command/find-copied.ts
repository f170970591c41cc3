// Runs of words that a story shares with its source: a retelling that copies is none, and nobody may publish it.
import { formatPath } from '../story/faults.ts'
import type { Story } from '../story/types.ts'
import { makeWalk } from '../story/walk-story.ts'

/** As many words as a quotation may have; a longer run is copied. */
const LONGEST_RUN = 8

export type Copied = { readonly path: string; readonly words: string }

const walkTexts = makeWalk('text')
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** The first run of over eight words of each text that also stands in the source's text. */
export function findCopied(story: Story, sourceText: string): Copied[] {
  const known = new Set(runsOf(wordsOf(sourceText)))
  const found: Copied[] = []
  walkTexts(story, (text, path) => {
    const run = runsOf(wordsOf(text)).find((one) => known.has(one))
    if (run !== undefined) found.push({ path: formatPath(path), words: run })
  })
  return found
}

function runsOf(words: readonly string[]): string[] {
  const length = LONGEST_RUN + 1
  return Array.from({ length: Math.max(0, words.length - length + 1) }, (_, i) =>
    words.slice(i, i + length).join(' '),
  )
}
