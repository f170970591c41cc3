// What a story rests on: sources, passages retold from them with the places they mention, and evidence.
import * as v from 'valibot'
import {
  ActorRef,
  AreaRef,
  EdtfDate,
  PassageId,
  PassageRef,
  SourceId,
  SourceRef,
  text,
} from './schema-words.ts'

/** Where the words under a claim are: a passage, or a clause of a source that has no passages. */
const Evidence = v.union(
  [
    v.strictObject({ passage: PassageRef }),
    v.strictObject({
      source: SourceRef,
      clause: v.optional(text('clause, point or page within the source')),
    }),
  ],
  '{ "passage": … } or { "source": …, "clause": … }',
)
export const someEvidence = v.pipe(
  v.array(Evidence),
  v.minLength(1, 'at least one piece of evidence'),
  v.description('the passages and clauses that support this'),
)

/** What a source is; told of all sources of a story alike, or of none. */
export const SOURCE_KINDS = [
  'government',
  'state agency',
  'state-funded media',
  'international organisation',
  'news agency',
  'news organisation',
  'think tank',
  'monitoring group',
  'association',
  'encyclopaedia',
  'data set',
  'private site',
] as const

export const Source = v.strictObject({
  id: SourceId,
  role: v.pipe(
    v.picklist(['primary', 'context']),
    v.description('primary: the text that the story retells; context: anything beyond it'),
  ),
  title: text('title, or a description in our own words'),
  short: v.optional(
    v.pipe(
      text('short name; tells several primary sources apart where there is little room'),
      v.maxLength(16, 'at most 16 characters'),
    ),
  ),
  publisher: text('who published it'),
  kind: v.optional(
    v.pipe(
      v.picklist(SOURCE_KINDS),
      v.description('what the publisher is; shown once every source of the story has it'),
    ),
  ),
  of: v.optional(
    v.pipe(ActorRef, v.description('the actor that runs, funds or speaks through the publisher')),
  ),
  date: v.optional(EdtfDate),
  address: v.optional(
    v.pipe(v.string(), v.regex(/^https:\/\/[^\s]+$/, 'an address that starts with https://')),
  ),
  document: v.optional(text('document number, such as A/RES/68/262')),
  note: v.optional(text('what a reader should know about this source')),
})

const Mention = v.strictObject({
  area: AreaRef,
  sense: v.pipe(
    v.picklist(['literal', 'metonym']),
    v.description('literal: the place itself; metonym: a place word for a government'),
  ),
  words: text('the name as the passage writes it'),
})

const A_PARAGRAPH = 'a paragraph number from 1'

export const Passage = v.strictObject({
  id: PassageId,
  source: SourceRef,
  paragraphs: v.pipe(
    v.array(v.pipe(v.number(), v.integer(A_PARAGRAPH), v.minValue(1, A_PARAGRAPH))),
    v.minLength(1, 'at least one paragraph number'),
  ),
  kind: v.picklist(['headline', 'heading', 'body', 'caption', 'embed']),
  text: text('the passage, retold in our own words'),
  mentions: v.pipe(v.array(Mention), v.description('the places it names, in reading order')),
  fingerprint: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[A-Za-z0-9_-]+$/, 'a fingerprint as `story fingerprint` writes it'),
      v.description(
        'winnowed hashes of the source paragraph; the text cannot be read back from it',
      ),
    ),
  ),
})
