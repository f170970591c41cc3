// What can be found in a story, as plain texts: every name of its areas, its actors, proposals, passages and sources.
import type { FoundKind } from '../story/found-kinds.ts'
import type { StoryIndex } from '../story/index-story.ts'
import { nameOf, otherNames } from '../story/name-of.ts'
import type { Story } from '../story/types.ts'

export type SearchDocument = {
  readonly kind: FoundKind
  /** Of the thing in the story. */
  readonly id: string
  /** What it is called; empty where it has no name of its own. */
  readonly name: string
  /** Other names, or words that stand for it. */
  readonly also: string
  readonly text: string
}

/** @param language of the interface, in which areas are named first */
export function* documentsOf(
  { story }: Pick<StoryIndex, 'story'>,
  language: string,
): Generator<SearchDocument> {
  for (const area of story.areas) {
    const also = [...otherNames(area, language).map(([, name]) => name), ...codesOf(area)]
    yield {
      kind: 'area',
      id: area.id,
      name: nameOf(area, language),
      also: also.join(' '),
      text: '',
    }
  }
  for (const { id, name, role = '' } of story.actors) {
    yield { kind: 'actor', id, name, also: role, text: '' }
  }
  for (const { id, title, label, summary } of story.proposals) {
    yield { kind: 'proposal', id, name: title, also: label, text: summary }
  }
  for (const { id, title, publisher, document = '', note = '' } of story.sources) {
    yield { kind: 'source', id, name: title, also: `${publisher} ${document}`, text: note }
  }
  for (const { id, text } of story.passages) {
    yield { kind: 'passage', id, name: '', also: '', text }
  }
}

const codesOf = ({ codes }: Story['areas'][number]): string[] => [
  ...(codes?.iso3166 ?? []),
  ...(codes?.wikidata ? [codes.wikidata] : []),
]
