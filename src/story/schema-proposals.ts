// What is proposed: effects of the story's own, groups of which one is drawn at a time, proposals and provisions.
import * as v from 'valibot'
import { BUILT_IN_EFFECTS, EFFECTS, explain } from './grammar-words.ts'
import { someEvidence } from './schema-evidence.ts'
import {
  ActorRef,
  AreaRef,
  EdtfDate,
  EffectId,
  EffectRef,
  Geometry,
  GroupId,
  GroupRef,
  PresetId,
  ProposalId,
  ProposalRef,
  ProvisionId,
  text,
} from './schema-words.ts'

/** An effect of the story's own, or other words for a built-in one. */
export const DeclaredEffect = v.strictObject({
  id: EffectId,
  words: text('what the provision does, as its card says it'),
  short: v.pipe(text('the same for the legend'), v.maxLength(24, 'at most 24 characters')),
  look: v.pipe(
    v.picklist(BUILT_IN_EFFECTS),
    v.description('the built-in effect as which it is drawn'),
  ),
})

export const Group = v.strictObject({
  id: GroupId,
  name: text('what these proposals are to each other, as the heading above them'),
})

/** Switches that are set at once, so that what belongs together is seen together. */
export const Preset = v.strictObject({
  id: PresetId,
  title: text('what these proposals have in common, in neutral words'),
  proposals: v.pipe(
    v.array(ProposalRef),
    v.minLength(1, 'at least one proposal'),
    v.description('what is drawn, and nothing else; of a group at most one'),
  ),
})

/** How much, of what. */
const Quantity = v.strictObject({
  value: v.number(),
  unit: text('of what: soldiers, years, km'),
})

/** Which part of the area or line is meant, where it is not the whole. */
const Part = v.strictObject({
  text: text('the part, in words, as in “the part that is still held by …”'),
  within: v.optional(
    v.pipe(v.array(AreaRef), v.description('only what lies in one of these areas')),
  ),
  beside: v.optional(
    v.pipe(
      v.strictObject({ line: AreaRef, side: v.picklist(['left', 'right']) }),
      v.description('only what lies on this side of a line, along the line'),
    ),
  ),
  geometry: v.optional(
    v.pipe(
      Geometry,
      v.description(
        'the part as it is drawn; without it only the edge of the whole area is, dotted',
      ),
    ),
  ),
})

const Phase = v.strictObject({
  text: text('what happens in this step'),
  date: v.optional(EdtfDate),
  quantity: v.optional(Quantity),
})

const Provision = v.strictObject({
  id: ProvisionId,
  effect: v.pipe(
    EffectRef,
    v.description(
      `one of \`effects\`, or built in. ${explain(
        Object.entries(EFFECTS).map(([id, { on, means }]) => [id, `(${on}) ${means}`]),
      )}`,
    ),
    v.examples(BUILT_IN_EFFECTS),
  ),
  area: AreaRef,
  part: v.optional(Part),
  noun: v.optional(text('what is based, kept out or limited, as in “fighter jets”')),
  by: v.optional(v.pipe(v.array(ActorRef), v.description('who would do it, or leave'))),
  to: v.optional(v.pipe(v.array(ActorRef), v.description('who would hold it or get it'))),
  quantity: v.optional(Quantity),
  phases: v.optional(v.pipe(v.array(Phase), v.description('the steps, in order'))),
  date: v.optional(EdtfDate),
  text: text('what the proposal would do here, in our own words'),
  evidence: someEvidence,
  inference: v.optional(text('why this place is our inference, where the source does not say it')),
})

/** Where a proposal stands. */
const STATUSES = ['in force', 'agreed', 'proposed', 'leaked', 'refused', 'lapsed'] as const

export const Proposal = v.strictObject({
  id: ProposalId,
  title: text('title'),
  label: v.pipe(text('short title for the map'), v.maxLength(24, 'at most 24 characters')),
  kind: v.picklist(['plan', 'measure', 'past arrangement']),
  status: v.pipe(
    v.picklist(STATUSES),
    v.description(
      'in force: it applies; agreed: settled between those it needs; proposed: raised by somebody; leaked: known ' +
        'from a text nobody has published; refused: turned down by one it needs; lapsed: no longer applies',
    ),
  ),
  standing: text('where it stands, in words'),
  summary: text('what it says, in our own words'),
  exclusiveGroup: v.optional(
    v.pipe(GroupRef, v.description('only one proposal of a group is on at a time')),
  ),
  evidence: someEvidence,
  provisions: v.pipe(
    v.array(Provision),
    v.description('what it does to which area; empty where nothing of it can be drawn'),
  ),
})
