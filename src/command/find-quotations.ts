// Quotations whose speaker a reader has to guess: no actor is named in their sentence or the one before.
import { formatPath } from '../story/faults.ts'
import type { Story } from '../story/types.ts'

/** Paths of the texts with such a quotation. A position names its actors, so its text is not asked. */
export function findLooseQuotations(story: Story): string[] {
  const names = namesOf(story)
  const texts = [
    ...story.passages.map(({ text, mentions }, i) => ({
      path: ['passages', i, 'text'],
      text,
      names: mentions.filter((m) => m.sense === 'metonym').map((m) => m.words),
    })),
    ...story.proposals.map(({ summary }, i) => ({
      path: ['proposals', i, 'summary'],
      text: summary,
      names: [],
    })),
    ...(['notes', 'events', 'context'] as const).flatMap((name) =>
      story[name].map(({ text }, i) => ({ path: [name, i, 'text'], text, names: [] })),
    ),
  ]
  return texts
    .filter((item) => hasLooseQuotation(item.text, [...names, ...item.names]))
    .map((item) => formatPath(item.path))
}

/** The whole names of actors, and the words of them that can stand alone, such as a family name. */
function namesOf(story: Story): string[] {
  const words = story.actors.flatMap(({ name }) => [
    name,
    ...name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word) && word.length > 3),
  ])
  return [...new Set(words)]
}

function hasLooseQuotation(text: string, names: readonly string[]): boolean {
  if (!/[“"]/.test(text)) return false
  const sentences = sentencesOf(text)
  return sentences.some((sentence, i) => {
    const quotations = sentence.match(/[“"][^”"]*[”"]/g) ?? []
    // A single word is a term that a document uses, not speech.
    const isSpeech = quotations.some((quotation) => quotation.trim().split(/\s+/).length > 1)
    const around = `${sentences[i - 1] ?? ''} ${sentence}`
    return isSpeech && !names.some((name) => around.includes(name))
  })
}

/** Ends of sentences within a quotation do not part it. */
function sentencesOf(text: string): string[] {
  const ends = [...text.matchAll(/[.!?]["”]?\s+(?=[\p{Lu}“"])/gu)].map((m) => m.index + m[0].length)
  const starts = [0, ...ends.filter((end) => !isQuoted(text, end))]
  return starts.map((start, i) => text.slice(start, starts[i + 1]))
}

function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at)
  return before.lastIndexOf('“') > before.lastIndexOf('”')
}
