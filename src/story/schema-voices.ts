// Who says what: actors, positions, relations between actors, silences; and notes, events and context.
import * as v from 'valibot'
import { someEvidence } from './schema-evidence.ts'
import {
  ActorId,
  ActorRef,
  AreaRef,
  ContextId,
  EdtfDate,
  EventId,
  NoteId,
  PositionId,
  ProposalRef,
  RelationId,
  SilenceId,
  text,
} from './schema-words.ts'
import { BASES, STANCES } from './view-words.ts'

export const Actor = v.strictObject({
  id: ActorId,
  name: text('name'),
  kind: v.pipe(
    v.picklist(['state', 'authority', 'person', 'organisation', 'group', 'document']),
    v.description('authority: governs a territory and is not recognised as a state by most'),
  ),
  role: v.optional(text('office or role')),
  speaksFor: v.optional(
    v.pipe(ActorRef, v.description('one alone, as a voice that counted for two would count twice')),
  ),
  area: v.optional(
    v.pipe(
      AreaRef,
      v.description(
        'the area that it stands for on the map: what a metonym of the area means, and where its silence is drawn; ' +
          'one actor an area',
      ),
    ),
  ),
})

const Target = v.union(
  [
    v.strictObject({ proposal: ProposalRef }),
    v.strictObject({ area: AreaRef }),
    v.strictObject({ topic: text('what it is on, where that is no proposal or area') }),
  ],
  '{ "proposal": … }, { "area": … } or { "topic": … }',
)

/** What a position and a relation have in common. */
const view = {
  on: Target,
  areas: v.pipe(v.array(AreaRef), v.description('the areas on which it bears directly')),
  basis: v.picklist(BASES),
  text: text('the view, in our own words, as it goes on after the names'),
  caveat: v.optional(text('what a reader should know before relying on it')),
  date: v.optional(EdtfDate),
  evidence: someEvidence,
}

export const Position = v.strictObject({
  id: PositionId,
  actors: v.pipe(v.array(ActorRef), v.minLength(1, 'at least one actor')),
  stance: v.pipe(
    v.picklist(STANCES),
    v.description(
      'supports; conditional: supports on conditions; undecided: the actor itself is; opposes; rejects; ' +
        'demands: wants to have it; claims: claims as its own; says: asserts; expects: forecasts. ' +
        'Only the first five are for or against',
    ),
  ),
  ...view,
})

const RELATION_KINDS = ['agree', 'disagree', 'no agreement'] as const

export const Relation = v.strictObject({
  id: RelationId,
  kind: v.pipe(
    v.picklist(RELATION_KINDS),
    v.description('how the actors stand to each other on it, whatever each of them thinks'),
  ),
  actors: v.pipe(v.array(ActorRef), v.minLength(2, 'at least two actors')),
  ...view,
})

export const Silence = v.strictObject({
  id: SilenceId,
  actor: ActorRef,
  areas: v.array(AreaRef),
  proposals: v.array(ProposalRef),
  text: text('the view that a reader would expect and the source does not give'),
  evidence: someEvidence,
})

export const Note = v.strictObject({
  id: NoteId,
  kind: v.picklist(['doubt', 'correction']),
  areas: v.array(AreaRef),
  text: text('the doubt or correction, in our own words'),
  evidence: someEvidence,
})

export const Event = v.strictObject({
  id: EventId,
  date: EdtfDate,
  dateNote: v.optional(text('how sure the date is, where it is inferred or relative')),
  text: text('what happened, in our own words'),
  areas: v.array(AreaRef),
  actors: v.array(ActorRef),
  evidence: someEvidence,
})

/** What other sources add; never shown as the primary source's own claim. */
export const Context = v.strictObject({
  id: ContextId,
  text: text('the fact, in our own words'),
  areas: v.array(AreaRef),
  proposals: v.array(ProposalRef),
  actors: v.array(ActorRef),
  verification: v.picklist(['verified', 'partly', 'unverified']),
  later: v.optional(
    v.pipe(v.boolean(), v.description('true where it is later than the primary source')),
  ),
  note: v.optional(text('what is not sure about it')),
  evidence: someEvidence,
})
