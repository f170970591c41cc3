// One part of the index, and what it is asked.
import MiniSearch, { type Query, type SearchResult } from 'minisearch'
import type { SearchDocument } from './documents.ts'
import { soundsLike, spellingsOf, termsOf, wordsOf } from './words.ts'

const BOOST = { name: 6, also: 3, text: 1 }
const SOUND_BOOST = 0.4

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

/** What has the rarest word is looked for first, and only there the others: they may be everywhere. */
export function searchPart(
  index: MiniSearch<Entry>,
  first: Query | undefined,
  whole: Query,
): SearchResult[] {
  if (!first) return index.search(whole)
  const ids = new Set(index.search(first).map(({ id }) => id))
  if (ids.size === 0) return []
  return index.search(whole, { boostDocument: (id) => (ids.has(id) ? 1 : 0) })
}

/** A word as it is written or by its sound. @param prefix it may go on */
export function wordQuery(word: string, prefix: boolean): Query {
  const spellings = spellingsOf(word)
  const sounds = spellings.flatMap(soundsLike)
  return {
    combineWith: 'OR',
    queries: [
      { queries: spellings, prefix },
      { queries: sounds, boostTerm: () => SOUND_BOOST },
    ],
  }
}
