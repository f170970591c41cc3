// The words of a story: how common each is, and which comes nearest to one that is not among them.
import { closest, nearTo } from '../story/suggest.ts'
import { fold } from './fold.ts'
import { wordsOf } from './words.ts'

/** Changes of a letter that a word may be off by, for each of its letters; and how many such words are looked for. */
const OFF = 0.2
const MOST_NEAR = 8
/** Shorter words are near to anything. */
const SHORTEST = 3

export function createVocabulary() {
  /** By the folded word: as it was first written, and how often it is there. */
  const known = new Map<string, { readonly written: string; count: number }>()
  const folded = new Map<string, string>()
  const foldOnce = (word: string): string => {
    const before = folded.get(word)
    if (before !== undefined) return before
    const now = fold(word)
    folded.set(word, now)
    return now
  }
  const countOf = (word: string) => known.get(fold(word))?.count ?? 0
  return {
    add: (text: string): void => {
      for (const word of wordsOf(text)) {
        const key = foldOnce(word)
        const entry = known.get(key)
        if (entry) entry.count++
        else known.set(key, { written: word, count: 1 })
      }
    },
    /** @param words at least one */
    rarest: (words: readonly string[]): string =>
      words.reduce((least, word) => (countOf(word) < countOf(least) ? word : least)),
    /** The words that a word may be meant to be; itself where it is known. */
    near: (word: string): string[] => {
      const key = fold(word)
      if (known.has(key)) return [key]
      const off = Math.round(key.length * OFF)
      return off === 0 ? [] : nearTo(key, known.keys(), off).slice(0, MOST_NEAR)
    },
    /** The words with the nearest known ones in the place of those that are not known; null where none is near. */
    suggest: (words: readonly string[]): string | null => {
      const all = [...known.keys()]
      const near = words.map((word) => {
        const key = fold(word)
        const found = known.has(key) || key.length < SHORTEST ? key : closest(key, all)
        return found === undefined ? undefined : { key: found, isNew: found !== key }
      })
      const found = near.filter((one) => one !== undefined)
      if (!found.some(({ isNew }) => isNew)) return null
      return found.map(({ key }) => known.get(key)?.written ?? key).join(' ')
    },
  }
}
