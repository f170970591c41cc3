// Finds things in a story by words as they are typed: names before texts, words as they are written before those
// that sound alike, and those before words that are nearly it.
import type MiniSearch from 'minisearch'
import type { Query, SearchResult } from 'minisearch'
import { FOUND_KINDS, type FoundKind } from '../story/found-kinds.ts'
import type { SearchDocument } from './documents.ts'
import { fold } from './fold.ts'
import { createPart, type Entry, searchPart, wordQuery } from './part.ts'
import { marked, type SnippetPart, snippetOf } from './snippet.ts'
import { createVocabulary } from './vocabulary.ts'
import { wordsOf } from './words.ts'

export type Hit = {
  readonly kind: FoundKind
  readonly id: string
  /** What it is called, with what was found marked; empty where it has no name of its own. */
  readonly name: readonly SnippetPart[]
  /** Words around what was found elsewhere. */
  readonly snippet: readonly SnippetPart[]
}

export type HitGroup = {
  readonly kind: FoundKind
  readonly hits: readonly Hit[]
  /** With those that are not listed, as far as was looked. */
  readonly count: number
  /** Whether that was to the end. */
  readonly isAll: boolean
}

export type Answer = {
  /** The kinds of which a name was found first. */
  readonly groups: readonly HitGroup[]
  /** Where nothing is found: the query with the nearest known words. */
  readonly suggestion: string | null
}

export type Searcher = {
  readonly add: (documents: Iterable<SearchDocument>) => void
  readonly search: (query: string) => Answer
}

/** Documents of one kind in one part of the index: a part is looked through in a few milliseconds, whatever is asked. */
const PART = 2000
/** So many hits of a kind are enough: a word that is everywhere is not looked for to the end. */
const ENOUGH = 100
const LISTED: Readonly<Record<FoundKind, number>> = {
  area: 5,
  actor: 5,
  proposal: 5,
  passage: 8,
  source: 4,
}

/** What is called just so, or begins so, comes before what holds the words somewhere. */
const BONUS = { same: 4, begins: 1.5 }

type Part = { readonly index: MiniSearch<Entry>; size: number }

export function createSearcher(): Searcher {
  const entries: Entry[] = []
  const parts = new Map<FoundKind, Part[]>(FOUND_KINDS.map((kind) => [kind, []]))
  const vocabulary = createVocabulary()
  const add = (documents: Iterable<SearchDocument>) => {
    for (const document of documents) {
      const entry = { ...document, key: entries.length, folded: fold(document.name) }
      entries.push(entry)
      const own = parts.get(document.kind) ?? []
      const last = own.at(-1)
      const part = last && last.size < PART ? last : { index: createPart(), size: 0 }
      if (part !== last) own.push(part)
      part.index.add(entry)
      part.size++
      vocabulary.add(`${document.name} ${document.also} ${document.text}`)
    }
  }
  const bonusOf = (id: number, name: string): number => {
    const folded = entries[id]?.folded ?? ''
    if (folded === name) return BONUS.same
    return folded.startsWith(name) ? BONUS.begins : 1
  }
  const find = (queries: readonly Query[], rarest: number, name: string): SearchResult[] => {
    const first = queries[rarest]
    const others = queries.filter((query) => query !== first)
    if (!first) return []
    return FOUND_KINDS.flatMap((kind) => {
      const found: SearchResult[] = []
      for (const { index } of parts.get(kind) ?? []) {
        found.push(...searchPart(index, first, others))
        if (found.length >= ENOUGH) break
      }
      return found
    })
      .map((result) => ({ ...result, score: result.score * bonusOf(result.id, name) }))
      .toSorted((a, b) => b.score - a.score)
  }
  /** Words as they are written; where that finds nothing, those that they may be meant to be. */
  const findWords = (words: readonly string[]): SearchResult[] => {
    const name = fold(words.join(' '))
    const rarest = words.indexOf(vocabulary.rarest(words))
    const last = words.length - 1
    const written = find(
      words.map((word, i) => wordQuery(word, i === last, last === 0)),
      rarest,
      name,
    )
    if (written.length > 0) return written
    const near = words.map(vocabulary.near)
    return near.every((ones) => ones.length > 0)
      ? find(
          near.map((queries) => ({ combineWith: 'OR', queries })),
          rarest,
          name,
        )
      : []
  }
  const hitOf = ({ id, match }: SearchResult): Hit => {
    const { kind, id: own, name, also, text } = entries[id] as Entry
    const terms = (fields: readonly string[]) =>
      new Set(
        Object.entries(match).flatMap(([term, where]) =>
          where.some((field) => fields.includes(field)) ? [term] : [],
        ),
      )
    const isNamed = terms(['name']).size > 0
    // An actor's role and a source's publisher stand beside the name anyway.
    const isSaidBeside = kind === 'actor' || kind === 'source'
    const elsewhere = [
      isSaidBeside ? [] : snippetOf(also, terms(['also'])),
      snippetOf(text, terms(['text'])),
    ]
    return {
      kind,
      id: own,
      name: marked(name, terms(['name'])),
      snippet: isNamed ? [] : (elsewhere.find((one) => one.length > 0) ?? []),
    }
  }
  return {
    add,
    search: (query) => {
      const words = wordsOf(query)
      if (words.length === 0) return { groups: [], suggestion: null }
      const found = findWords(words)
      const named = new Set(
        found
          .filter(({ match }) => Object.values(match).some((fields) => fields.includes('name')))
          .map(({ id }) => entries[id]?.kind),
      )
      // What the story is about comes before what it rests on.
      const isFirst = (kind: FoundKind) => kind !== 'source' && named.has(kind)
      const kinds = FOUND_KINDS.toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)))
      const groups = kinds.flatMap((kind): HitGroup[] => {
        const own = found.filter(({ id }) => entries[id]?.kind === kind)
        if (own.length === 0) return []
        return [
          {
            kind,
            hits: own.slice(0, LISTED[kind]).map(hitOf),
            count: own.length,
            isAll: own.length < ENOUGH,
          },
        ]
      })
      return { groups, suggestion: groups.length > 0 ? null : vocabulary.suggest(words) }
    },
  }
}
