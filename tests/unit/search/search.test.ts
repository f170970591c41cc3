// Search: what a reader types finds what is meant, the likeliest first, and says so where there is nothing.
import { describe, expect, it } from 'vitest'
import { documentsOf } from '../../../src/search/documents.ts'
import { fold, inLatin, soundOf } from '../../../src/search/fold.ts'
import { createSearcher } from '../../../src/search/searcher.ts'
import { snippetOf } from '../../../src/search/snippet.ts'
import type { FoundKind } from '../../../src/story/found-kinds.ts'
import { shippedIndex } from '../support/shipped-story.ts'
import { makeArea, makeIndex } from '../support/small-story.ts'

const searcher = createSearcher()
searcher.add(documentsOf(shippedIndex, 'en'))
const idsOf = (query: string, kind: FoundKind) =>
  searcher
    .search(query)
    .groups.find((group) => group.kind === kind)
    ?.hits.map(({ id }) => id) ?? []

describe('an area is found', () => {
  it.each([
    ['Crimea', 'crimea'],
    ['crim', 'crimea'],
    ['Крим', 'crimea'],
    ['Крым', 'crimea'],
    ['Krym', 'crimea'],
    ['Qirim', 'crimea'],
    ['Qırım', 'crimea'],
    ['Crimée', 'crimea'],
    ['donetk', 'donetsk'],
    ['Донецька', 'donetsk'],
    ['doniecki', 'donetsk'],
    ['Lugansk', 'luhansk'],
    ['Kharkov', 'kharkiv'],
    ['Харьков', 'kharkiv'],
    ['Zaporizhia', 'zaporizhzhia'],
    ['Etats-Unis', 'united-states'],
    ['Q7835', 'crimea'],
  ])('by %s', (query, id) => {
    expect(idsOf(query, 'area')[0]).toBe(id)
  })

  it('by its whole name before others that hold it', () => {
    expect(idsOf('Ukraine', 'area').slice(0, 2)).toEqual(['ukraine', 'eastern-ukraine'])
  })
})

describe('names are found however they are spelt', () => {
  it.each(['Kyiv', 'Kiev', 'Київ', 'Киев'])('%s leads to those who are named so', (query) => {
    expect(idsOf(query, 'actor')).toContain(allies())
    expect(idsOf(query, 'passage').length).toBeGreaterThan(0)
  })
  const allies = () => shippedIndex.story.actors.find(({ name }) => name.includes('allies'))?.id

  it.each(['Zelenskyy', 'Zelensky', 'Zelenskiy', 'Зеленский', 'Зеленський'])('%s', (query) => {
    expect(idsOf(query, 'actor')[0]).toBe('zelenskyy')
  })
})

describe('an answer', () => {
  it('has names before texts, and of each kind no more than can be looked over', () => {
    const { groups } = searcher.search('ukraine')
    expect(groups[0]?.kind).toBe('area')
    const passages = groups.find(({ kind }) => kind === 'passage')
    expect(passages?.hits).toHaveLength(8)
    expect(passages?.count).toBeGreaterThan(8)
  })

  it('finds what holds all the words, the last one as far as it is typed', () => {
    const [first] = idsOf('freeze front li', 'proposal')
    expect(first).toBe('freeze')
    expect(idsOf('freeze nothingness', 'proposal')).toEqual([])
  })

  it('marks what was found, with the words around it', () => {
    const { groups } = searcher.search('deterrent')
    const hit = groups.find(({ kind }) => kind === 'passage')?.hits[0]
    const found = hit?.snippet.filter(({ isFound }) => isFound).map(({ words }) => words)
    expect(found).toEqual(['deterrent'])
    const source = shippedIndex.story.passages.find(({ id }) => id === hit?.id)
    const plain = hit?.snippet
      .map(({ words }) => words)
      .join('')
      .replaceAll('…', '')
    expect(source?.text).toContain(plain)
  })

  it('to a single letter has names alone', () => {
    const kinds = searcher.search('c').groups.map(({ kind }) => kind)
    expect(kinds).toContain('area')
    expect(kinds).not.toContain('passage')
    expect(searcher.search('ca').groups.map(({ kind }) => kind)).toContain('passage')
  })

  it('to nothing known offers the nearest words', () => {
    const answer = searcher.search('zzgarantees')
    expect(answer.groups).toEqual([])
    expect(answer.suggestion).toBe('guarantees')
    expect(searcher.search('qqqqqqqqqq').suggestion).toBeNull()
  })

  it('to no words is nothing', () => {
    for (const query of ['', ' ', '?!']) {
      expect(searcher.search(query)).toEqual({ groups: [], suggestion: null })
    }
  })

  it('takes words of scripts without blanks apart', () => {
    const other = createSearcher()
    const areas = [
      makeArea('island', { names: { en: 'Island', ja: '大きな島' } }),
      makeArea('northland'),
    ]
    other.add(documentsOf(makeIndex({ areas }), 'en'))
    expect(other.search('島').groups[0]?.hits[0]?.id).toBe('island')
  })
})

describe('spellings', () => {
  it('are folded, written in Latin letters, and heard', () => {
    expect(fold('Łódź Straße Qırım')).toBe('lodz strasse qirim')
    expect(inLatin('Київ')).toEqual(['kiiv', 'kyyiv'])
    expect(inLatin('Kyiv')).toEqual([])
    expect(soundOf('zelenskyy')).toBe(soundOf('zelenskii'))
    expect(soundOf('sea')).toBeUndefined()
  })

  it('of a snippet are cut between words', () => {
    const text = `${'word '.repeat(40)}needle ${'word '.repeat(40)}`.trim()
    const plain = snippetOf(text, new Set(['needle']))
      .map(({ words }) => words)
      .join('')
    expect(plain).toMatch(/^…word .*needle.* word…$/)
    expect(plain.length).toBeLessThan(180)
    expect(snippetOf(text, new Set(['other']))).toEqual([])
  })
})
