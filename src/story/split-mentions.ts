// A passage's text as segments, so that each mention in it can be shown as what it is.
import type { AreaId, Passage } from './types.ts'

export type Segment =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'mention'
      readonly text: string
      readonly mention: Passage['mentions'][number]
    }

/** Mentions stand in reading order; one whose words the text does not have is left out. */
export function splitMentions(passage: Pick<Passage, 'text' | 'mentions'>): Segment[] {
  const text = passage.text.normalize('NFC')
  const segments: Segment[] = []
  let from = 0
  for (const mention of passage.mentions) {
    const words = mention.words.normalize('NFC')
    const at = findWords(text, words, from)
    if (at < 0) continue
    if (at > from) segments.push({ type: 'text', text: text.slice(from, at) })
    segments.push({ type: 'mention', text: words, mention })
    from = at + words.length
  }
  if (from < text.length) segments.push({ type: 'text', text: text.slice(from) })
  return segments
}

/** The areas that a passage names as places, each once. */
export const placesOf = ({ mentions }: Pick<Passage, 'mentions'>): readonly AreaId[] => [
  ...new Set(mentions.filter(({ sense }) => sense !== 'metonym').map(({ area }) => area)),
]

/** Scripts that set no spaces between words; there a word may stand within a row of letters. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const OF_A_WORD = /[\p{L}\p{N}\p{M}]/u

/**
 * Where words stand as whole words, "Niger" not within "Nigeria"; -1 where they do not.
 *
 * @param text both in NFC, so that é is one sign however it was typed
 */
export function findWords(text: string, words: string, from = 0): number {
  if (words === '') return -1
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length
    if (!isWithinWord(text, at) && !isWithinWord(text, end)) return at
  }
  return -1
}

/** Whether a place in a text parts the letters of one word. */
function isWithinWord(text: string, at: number): boolean {
  const [before = ''] = text.slice(Math.max(0, at - 2), at).match(/.$/su) ?? []
  const [after = ''] = text.slice(at, at + 2).match(/^./su) ?? []
  const isInside = OF_A_WORD.test(before) && OF_A_WORD.test(after)
  return isInside && !UNSPACED.test(before) && !UNSPACED.test(after)
}
