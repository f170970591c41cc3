// The small parts of the schema: texts, ids, language tags, dates.
import * as v from 'valibot'

export const text = (description: string) =>
  v.pipe(v.string(), v.trim(), v.nonEmpty('a text that is not empty'), v.description(description))

export const slug = (description: string) =>
  v.pipe(
    v.string(),
    // The look-ahead comes first: on millions of letters the rest would run out of stack.
    v.regex(
      /^(?=.{1,100}$)[a-z0-9]+(-[a-z0-9]+)*$/,
      'an id of lower-case letters, digits and single hyphens, at most 100 characters',
    ),
    v.description(description),
  )

export const SourceId = v.pipe(slug('id of a source'), v.brand('SourceId'))
export const PassageId = v.pipe(slug('id of a passage'), v.brand('PassageId'))
export const ActorId = v.pipe(slug('id of an actor'), v.brand('ActorId'))
export const AreaId = v.pipe(slug('id of an area'), v.brand('AreaId'))
export const ProposalId = v.pipe(slug('id of a proposal'), v.brand('ProposalId'))
export const ContextId = v.pipe(slug('id of a context fact'), v.brand('ContextId'))
export const EventId = v.pipe(slug('id of an event'), v.brand('EventId'))
export const ConventionId = v.pipe(slug('id of a border convention'), v.brand('ConventionId'))
export const LayerId = v.pipe(slug('id of a layer of the story'), v.brand('LayerId'))
export const ItemId = slug('id, unique among the items of its kind')

const LANGUAGE_TAG = /^(?=.{2,35}$)[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/
export const A_LANGUAGE_TAG = 'a language tag (BCP 47), such as "en"'
export const isLanguageTag = (text: string): boolean => LANGUAGE_TAG.test(text)
export const LanguageTag = v.pipe(v.string(), v.regex(LANGUAGE_TAG, A_LANGUAGE_TAG))

/** Whether it is a date at all is checked by `check-content.ts`, with a library. */
export const EdtfDate = text(
  'a date (EDTF, ISO 8601-2): 2025-11-26, 2014, 2022-03~, 2025-11-22/2025-11-23, XXXX',
)
