// The words of a story, schema first: every type of the domain is inferred from here, and
// public/schema/story.schema.json is generated from here. The words are those of the README's glossary.
import * as v from 'valibot'
import { Area, Convention, Kind, Layer } from './schema-areas.ts'
import { Passage, Source, someEvidence } from './schema-evidence.ts'
import { DeclaredEffect, Group, Proposal } from './schema-proposals.ts'
import { Actor, Context, Event, Note, Position, Relation, Silence } from './schema-voices.ts'
import { AreaRef, LanguageTag, slug, text } from './schema-words.ts'

/** The newest format; `upgrade-story.ts` brings older ones up to it. */
export const FORMAT = 4

const DEGREES_EAST = 'a longitude of -180 to 180 degrees'
const DEGREES_NORTH = 'a latitude of -85 to 85 degrees'
const Longitude = v.pipe(v.number(), v.minValue(-180, DEGREES_EAST), v.maxValue(180, DEGREES_EAST))
const Latitude = v.pipe(v.number(), v.minValue(-85, DEGREES_NORTH), v.maxValue(85, DEGREES_NORTH))

/** A line beside the area on the first view. */
const AreaNote = v.strictObject({
  area: AreaRef,
  text: v.pipe(
    text('what a reader should know of the area first, as it goes on after its name'),
    v.maxLength(80, 'at most 80 characters'),
  ),
  evidence: someEvidence,
})

export const Story = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.pipe(
    v.literal(FORMAT),
    v.description('version of this format; older ones are brought up to it'),
  ),
  id: slug('id of the story, the name of its folder'),
  language: LanguageTag,
  title: text('title of the story'),
  summary: text('one or two sentences: what the map shows'),
  conventions: v.pipe(
    v.array(Convention),
    v.minLength(1, 'at least one border convention'),
    v.description('which borders can be drawn; the first is drawn unless a reader chooses another'),
  ),
  view: v.strictObject({
    bounds: v.pipe(
      v.strictTuple([Longitude, Latitude, Longitude, Latitude]),
      v.description('first view: west, south, east, north in degrees'),
    ),
    focus: v.pipe(
      v.array(AreaRef),
      v.description('the areas that the map looks at closely, in order'),
    ),
    notes: v.optional(
      v.pipe(
        v.array(AreaNote),
        v.description('notes beside areas of the first view, one an area, the first placed first'),
      ),
    ),
  }),
  layers: v.pipe(v.array(Layer), v.minLength(1, 'at least one layer')),
  sources: v.pipe(v.array(Source), v.minLength(1, 'at least one source')),
  passages: v.array(Passage),
  actors: v.array(Actor),
  kinds: v.pipe(v.array(Kind), v.description('kinds of area of the story’s own')),
  areas: v.array(Area),
  effects: v.pipe(
    v.array(DeclaredEffect),
    v.description(
      'effects of the story’s own; an id that is built in gives that effect other words',
    ),
  ),
  groups: v.pipe(
    v.array(Group),
    v.description('groups of proposals of which only one is on at a time'),
  ),
  proposals: v.array(Proposal),
  positions: v.array(Position),
  relations: v.pipe(
    v.array(Relation),
    v.description('two or more actors who agree, disagree or have no agreement on something'),
  ),
  silences: v.array(Silence),
  notes: v.array(Note),
  events: v.array(Event),
  context: v.array(Context),
})
