// One part of the index, and what it is asked.
import MiniSearch, { type Query, type SearchResult } from 'minisearch'
import type { SearchDocument } from './documents.ts'
import { soundsLike, spellingsOf, termsOf, wordsOf } from './words.ts'

const BOOST = { name: 6, also: 3, text: 1 }
const SOUND_BOOST = 0.4
const NAMES = ['name', 'also']

export type Entry = SearchDocument & { readonly key: number; readonly folded: string }

export const createPart = () =>
  new MiniSearch<Entry>({
    idField: 'key',
    fields: ['name', 'also', 'text'],
    tokenize: wordsOf,
    processTerm: termsOf,
    // What is looked for is taken as it is: it is made into terms before.
    searchOptions: { tokenize: (term) => [term], processTerm: (term) => term, boost: BOOST },
  })

/**
 * What has all the words.
 *
 * @param first asks for the rarest word
 * @param others are looked for only where that is: they may be everywhere
 */
export function searchPart(
  index: MiniSearch<Entry>,
  first: Query,
  others: readonly Query[],
): SearchResult[] {
  const found = index.search(first)
  if (found.length === 0 || others.length === 0) return found
  const ids = new Set(found.map(({ id }) => id))
  const rest = index.search(
    { combineWith: 'AND', queries: [...others] },
    { boostDocument: (id) => (ids.has(id) ? 1 : 0) },
  )
  const byId = new Map(rest.map((result) => [result.id, result]))
  return found.flatMap((one) => {
    const other = byId.get(one.id)
    if (!other) return []
    return { ...one, score: one.score + other.score, match: { ...one.match, ...other.match } }
  })
}

/**
 * A word as it is written or by its sound.
 *
 * @param prefix it may go on
 * @param isAlone all that was typed: of a single letter, only names that begin with it are meant
 */
export function wordQuery(word: string, prefix: boolean, isAlone: boolean): Query {
  const spellings = spellingsOf(word)
  const sounds = spellings.flatMap(soundsLike)
  return {
    combineWith: 'OR',
    ...(isAlone && /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u.test(word)
      ? { fields: NAMES }
      : {}),
    queries: [
      { queries: spellings, prefix },
      { queries: sounds, boostTerm: () => SOUND_BOOST },
    ],
  }
}
