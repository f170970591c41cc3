// The types of the domain, all inferred from the schema, deeply read-only.
import type * as v from 'valibot'
import type { BuiltInEffect, BuiltInKind } from './grammar-words.ts'
import type * as schema from './schema.ts'
import type * as evidence from './schema-evidence.ts'
import type * as words from './schema-words.ts'

type Immutable<T> = T extends string | number | boolean | undefined
  ? T
  : { readonly [K in keyof T]: Immutable<T[K]> }

export type SourceId = v.InferOutput<typeof words.SourceId>
export type PassageId = v.InferOutput<typeof words.PassageId>
export type ActorId = v.InferOutput<typeof words.ActorId>
export type AreaId = v.InferOutput<typeof words.AreaId>
export type ProposalId = v.InferOutput<typeof words.ProposalId>
export type ConventionId = v.InferOutput<typeof words.ConventionId>
export type LayerId = v.InferOutput<typeof words.LayerId>

export type Story = Immutable<v.InferOutput<typeof schema.Story>>
export type AreaNote = NonNullable<Story['view']['notes']>[number]
export type Convention = Story['conventions'][number]
export type Holding = Convention['holdings'][number]
export type Source = Story['sources'][number]
export type SourceKind = (typeof evidence.SOURCE_KINDS)[number]
export type Passage = Story['passages'][number]
export type Actor = Story['actors'][number]
export type Area = Story['areas'][number]
export type Proposal = Story['proposals'][number]
export type Status = Proposal['status']
export type Provision = Proposal['provisions'][number]
export type Quantity = NonNullable<Provision['quantity']>
export type Position = Story['positions'][number]
export type Relation = Story['relations'][number]
export type Silence = Story['silences'][number]
export type Note = Story['notes'][number]
export type StoryEvent = Story['events'][number]
export type Context = Story['context'][number]
export type Evidence = Position['evidence'][number]
/** What an effect is drawn as: one of the built-in grammar. */
export type Effect = BuiltInEffect
export type AreaKind = BuiltInKind
export type Stance = Position['stance']
/** How somebody stands to something that is told: a stance, or the silence where a view was to be expected. */
export type Standing = Stance | 'silent'
export type RelationKind = Relation['kind']
export type Basis = Position['basis']
