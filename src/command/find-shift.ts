// Whether the paragraphs of a text are counted otherwise than a story counts them: what the passages name is then
// found a few paragraphs on, or back.
import { normalise } from '../fingerprint/normalise.ts'
import type { Passage } from '../story/types.ts'

/** Paragraphs by which a text is looked through: a title, an author, a caption or two more, or fewer. */
const MOST = 10
/** So many more names must be found there, beside twice as many: a few are in many paragraphs. */
const CLEARLY_MORE = 3

/**
 * @param paragraphs of the text, numbered from 1
 * @returns how many paragraphs later what is named stands; 0 where it is in its place, or nowhere
 */
export function findShift(passages: readonly Passage[], paragraphs: readonly string[]): number {
  const words = paragraphs.map(spaced)
  const named = passages.map(({ paragraphs: own, mentions }) => ({
    own,
    names: [...new Set(mentions.map(({ words }) => spaced(words)))],
  }))
  const foundAt = (shift: number) =>
    named.reduce((total, { own, names }) => {
      const here = own.map((number) => words[number - 1 + shift] ?? '')
      return total + names.filter((name) => here.some((one) => one.includes(name))).length
    }, 0)
  const here = foundAt(0)
  // Of those that fit as well the nearest.
  const [best] = Array.from({ length: 2 * MOST }, (_, i) => (i % 2 === 0 ? 1 : -1) * (1 + (i >> 1)))
    .map((shift) => ({ shift, found: foundAt(shift) }))
    .sort((a, b) => b.found - a.found)
  return best && best.found >= 2 * here + CLEARLY_MORE ? best.shift : 0
}

/** Its words, each between two spaces. */
const spaced = (text: string) => ` ${normalise(text).join(' ')} `
