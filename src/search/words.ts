// A text as the words that an index knows it by.
import { fold, inLatin, soundOf } from './fold.ts'

/** Scripts without blanks between words: each sign is looked for by itself. */
const SIGN =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]'
const WORD = new RegExp(`${SIGN}\\p{M}*|(?:(?!${SIGN})[\\p{L}\\p{N}\\p{M}])+`, 'gu')

export type Place = { readonly word: string; readonly start: number; readonly end: number }

export const placesOf = (text: string): Place[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }))

export const wordsOf = (text: string): string[] => text.match(WORD) ?? []

/** Sounds stand apart from words as they are written. */
const sounding = (sound: string): string => `~${sound}`

/** As it is written, and in Latin letters. */
export const spellingsOf = (word: string): string[] => [...new Set([fold(word), ...inLatin(word)])]

/** Words that are remembered with their terms: a text has few words, many times. */
const MOST = 50_000
const known = new Map<string, string[]>()

/** All that a word is found by. */
export function termsOf(word: string): string[] {
  const before = known.get(word)
  if (before) return before
  if (known.size >= MOST) known.clear()
  const terms = makeTerms(word)
  known.set(word, terms)
  return terms
}

function makeTerms(word: string): string[] {
  const spellings = spellingsOf(word)
  const sounds = spellings.flatMap((spelling) => {
    const sound = soundOf(spelling)
    return sound === undefined || sound === spelling ? [] : sounding(sound)
  })
  return [...new Set([...spellings, ...sounds])]
}

/** What is looked for where a word as it is written is not enough: words that sound like it. */
export function soundsLike(spelling: string): string[] {
  const sound = soundOf(spelling)
  return sound === undefined ? [] : [sounding(sound), ...(sound === spelling ? [] : [sound])]
}
