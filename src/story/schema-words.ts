// The small parts of the schema: texts, ids, references, language tags, dates. What each part is to a walk over
// the story (an id, a reference, a date, a text) stands in its metadata, see `walk-story.ts`.
import * as v from 'valibot'
import { AN_ID, ID } from './ids.ts'

export const text = (description: string) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty('a text that is not empty'),
    v.description(description),
    v.metadata({ role: 'text' }),
  )

export const slug = (description: string) =>
  v.pipe(v.string(), v.regex(ID, AN_ID), v.description(description))

/** Lists whose items have ids, with what one of their items is called. */
export const ONE_OF = {
  conventions: 'a border convention',
  layers: 'a layer',
  sources: 'a source',
  passages: 'a passage',
  actors: 'an actor',
  kinds: 'a kind of area',
  areas: 'an area',
  effects: 'an effect',
  groups: 'a group of proposals',
  proposals: 'a proposal',
  presets: 'a preset',
  provisions: 'a provision',
  positions: 'a position',
  relations: 'a relation',
  silences: 'a silence',
  notes: 'a note',
  events: 'an event',
  context: 'a context fact',
} as const
export type Collection = keyof typeof ONE_OF

// Pipes are spread, as one within another would be run through once more for each of a story's many ids.
const idOf = (of: Collection) =>
  v.pipe(...slug(`id of ${ONE_OF[of]}, unique among its kind`).pipe, v.metadata({ role: 'id', of }))
const referenceTo = (to: Collection) =>
  v.pipe(...slug(`id of ${ONE_OF[to]}`).pipe, v.metadata({ role: 'reference', to }))

export const ConventionId = v.pipe(...idOf('conventions').pipe, v.brand('ConventionId'))
export const LayerId = v.pipe(...idOf('layers').pipe, v.brand('LayerId'))
export const SourceId = v.pipe(...idOf('sources').pipe, v.brand('SourceId'))
export const PassageId = v.pipe(...idOf('passages').pipe, v.brand('PassageId'))
export const ActorId = v.pipe(...idOf('actors').pipe, v.brand('ActorId'))
export const AreaId = v.pipe(...idOf('areas').pipe, v.brand('AreaId'))
export const ProposalId = v.pipe(...idOf('proposals').pipe, v.brand('ProposalId'))
export const EventId = v.pipe(...idOf('events').pipe, v.brand('EventId'))
export const ContextId = v.pipe(...idOf('context').pipe, v.brand('ContextId'))
export const KindId = idOf('kinds')
export const EffectId = idOf('effects')
export const GroupId = idOf('groups')
export const PresetId = idOf('presets')
export const ProvisionId = idOf('provisions')
export const PositionId = idOf('positions')
export const RelationId = idOf('relations')
export const SilenceId = idOf('silences')
export const NoteId = idOf('notes')

const LayerRef = v.pipe(...referenceTo('layers').pipe, v.brand('LayerId'))
export const SourceRef = v.pipe(...referenceTo('sources').pipe, v.brand('SourceId'))
export const PassageRef = v.pipe(...referenceTo('passages').pipe, v.brand('PassageId'))
export const ActorRef = v.pipe(...referenceTo('actors').pipe, v.brand('ActorId'))
export const AreaRef = v.pipe(...referenceTo('areas').pipe, v.brand('AreaId'))
export const ProposalRef = v.pipe(...referenceTo('proposals').pipe, v.brand('ProposalId'))
export const KindRef = referenceTo('kinds')
export const EffectRef = referenceTo('effects')
export const GroupRef = referenceTo('groups')

const LANGUAGE_TAG = /^(?=.{2,35}$)[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/
export const A_LANGUAGE_TAG = 'a language tag (BCP 47), such as "en"'
export const isLanguageTag = (text: string): boolean => LANGUAGE_TAG.test(text)
export const LanguageTag = v.pipe(v.string(), v.regex(LANGUAGE_TAG, A_LANGUAGE_TAG))

/** Whether there is such a date is checked by `check-content.ts`. */
export const EdtfDate = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('a text that is not empty'),
  v.description(
    'a date (EDTF, ISO 8601-2): 2025-11-26, 2014, 2022-03~, 2025-11-22/2025-11-23, XXXX',
  ),
  v.metadata({ role: 'date' }),
)

/** What is drawn: features of one layer. */
export const Geometry = v.strictObject({
  layer: LayerRef,
  features: v.pipe(v.array(text('id of a feature in the layer')), v.minLength(1, 'at least one')),
})
