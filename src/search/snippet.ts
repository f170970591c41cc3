// The words around what was found in a text, with what was found marked.
import { placesOf, termsOf } from './words.ts'

export type SnippetPart = { readonly words: string; readonly isFound: boolean }

/** Signs before and after the first word that was found. */
const AROUND = { before: 40, after: 110 } as const
const CUT = '…'

/** The whole text, marked. */
export function marked(text: string, found: ReadonlySet<string>): SnippetPart[] {
  const parts: SnippetPart[] = []
  let from = 0
  for (const { word, start, end } of placesOf(text)) {
    if (!termsOf(word).some((term) => found.has(term))) continue
    if (start > from) parts.push({ words: text.slice(from, start), isFound: false })
    parts.push({ words: word, isFound: true })
    from = end
  }
  if (from < text.length) parts.push({ words: text.slice(from), isFound: false })
  return parts
}

/** @param found terms of the index @returns empty where none of them is in the text */
export function snippetOf(text: string, found: ReadonlySet<string>): SnippetPart[] {
  const places = placesOf(text)
  const first = places.find(({ word }) => termsOf(word).some((term) => found.has(term)))
  if (!first) return []
  // Whole words only.
  const start = places.find(({ start: at }) => at >= first.start - AROUND.before)?.start ?? 0
  const end = places.findLast(({ end: at }) => at <= first.end + AROUND.after)?.end ?? text.length
  const isWhole = { from: start <= (places[0]?.start ?? 0), to: end >= (places.at(-1)?.end ?? 0) }
  const parts = marked(text.slice(isWhole.from ? 0 : start, isWhole.to ? text.length : end), found)
  const cut = { words: CUT, isFound: false }
  return [...(isWhole.from ? [] : [cut]), ...parts, ...(isWhole.to ? [] : [cut])]
}
