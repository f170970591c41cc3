// The words of a story, schema first: every type of the domain is inferred from here, and
// public/schema/story.schema.json is generated from here. The words are those of the README's glossary.
import * as v from 'valibot'
import {
  ActorId,
  AreaId,
  ContextId,
  ConventionId,
  EdtfDate,
  EventId,
  ItemId,
  LanguageTag,
  LayerId,
  PassageId,
  ProposalId,
  SourceId,
  slug,
  text,
} from './schema-words.ts'

/** Where the words under a claim are: a passage, or a clause of a source that has no passages. */
export const Evidence = v.union(
  [
    v.strictObject({ passage: PassageId }),
    v.strictObject({
      source: SourceId,
      clause: v.optional(text('clause, point or page within the source')),
    }),
  ],
  '{ "passage": … } or { "source": …, "clause": … }',
)
const someEvidence = v.pipe(
  v.array(Evidence),
  v.minLength(1, 'at least one piece of evidence'),
  v.description('the passages and clauses that support this'),
)

export const Source = v.strictObject({
  id: SourceId,
  role: v.pipe(
    v.picklist(['primary', 'context']),
    v.description('primary: the text that the story retells; context: anything beyond it'),
  ),
  title: text('title, or a description in our own words'),
  publisher: text('who published it'),
  date: v.optional(EdtfDate),
  address: v.optional(
    v.pipe(v.string(), v.regex(/^https:\/\/[^\s]+$/, 'an address that starts with https://')),
  ),
  document: v.optional(text('document number, such as A/RES/68/262')),
  note: v.optional(text('what a reader should know about this source')),
})

export const Mention = v.strictObject({
  area: AreaId,
  sense: v.pipe(
    v.picklist(['literal', 'metonym']),
    v.description('literal: the place itself; metonym: a place word for a government'),
  ),
  words: text('the name as the passage writes it'),
})

export const Passage = v.strictObject({
  id: PassageId,
  source: SourceId,
  paragraphs: v.pipe(
    v.array(
      v.pipe(
        v.number(),
        v.integer('a paragraph number from 1'),
        v.minValue(1, 'a paragraph number from 1'),
      ),
    ),
    v.minLength(1, 'at least one paragraph number'),
  ),
  kind: v.picklist(['headline', 'heading', 'body', 'caption', 'embed']),
  text: text('the passage, retold in our own words'),
  mentions: v.array(Mention),
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

export const Actor = v.strictObject({
  id: ActorId,
  name: text('name'),
  kind: v.picklist(['state', 'person', 'organisation', 'group', 'document']),
  role: v.optional(text('office or role')),
  speaksFor: v.optional(ActorId),
})

export const Area = v.strictObject({
  id: AreaId,
  kind: v.picklist(['peninsula', 'oblast', 'region', 'state', 'alliance', 'sea', 'line']),
  names: v.pipe(
    v.objectWithRest({ en: text('name in English') }, text('name in that language')),
    v.description('names by language tag; "en" is required'),
  ),
  partOf: v.pipe(v.array(AreaId), v.description('the areas that contain this one, nearest first')),
  geometry: v.optional(
    v.strictObject({
      layer: LayerId,
      features: v.pipe(
        v.array(text('id of a feature in the layer')),
        v.minLength(1, 'at least one'),
      ),
    }),
  ),
  codes: v.optional(
    v.strictObject({
      iso3166: v.optional(v.array(text('ISO 3166-1 or 3166-2 code'))),
      wikidata: v.optional(
        v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'a Wikidata id, such as Q212')),
      ),
      geonames: v.optional(
        v.pipe(v.number(), v.integer('a whole number'), v.minValue(1, 'a number from 1')),
      ),
    }),
  ),
  vague: v.optional(text('why the bounds are not known; the area is then drawn with a soft edge')),
  schematic: v.optional(text('why the line is only schematic, with its date')),
  disputed: v.optional(v.strictObject({ text: text('who disputes what'), evidence: someEvidence })),
  officialArea: v.optional(
    v.strictObject({
      km2: v.pipe(v.number(), v.minValue(0, 'a number from 0')),
      note: text('whose figure it is, and how sure'),
    }),
  ),
  officialBorders: v.optional(
    v.array(
      v.strictObject({
        with: AreaId,
        km: v.pipe(v.number(), v.minValue(0, 'a number from 0')),
        note: text('whose figure it is, and how sure'),
      }),
    ),
  ),
})

/** What a provision does; how each is drawn and worded is one table, `src/grammar/effects.ts`. */
export const EFFECTS = [
  'controlled',
  'recognised',
  'demilitarised',
  'stationed',
  'excluded',
  'guaranteed',
  'guarantor',
  'member',
  'aspirant',
  'frozen',
  'ceasefire',
  'monitored',
  'sea-presence',
  'air-presence',
  'backup',
] as const

export const Provision = v.strictObject({
  id: ItemId,
  effect: v.picklist(EFFECTS),
  area: AreaId,
  by: v.optional(v.array(ActorId)),
  text: text('what the proposal would do here, in our own words'),
  evidence: someEvidence,
  inference: v.optional(text('why this place is our inference, where the source does not say it')),
})

export const Proposal = v.strictObject({
  id: ProposalId,
  title: text('title'),
  label: v.pipe(text('short title for the map'), v.maxLength(24, 'at most 24 characters')),
  kind: v.picklist(['plan', 'measure', 'past arrangement']),
  status: text('where it stands'),
  summary: text('what it says, in our own words'),
  exclusiveGroup: v.optional(slug('only one proposal of a group is on at a time')),
  evidence: someEvidence,
  provisions: v.pipe(
    v.array(Provision),
    v.description('what it does to which area; empty where nothing of it can be drawn'),
  ),
})

export const STANCES = [
  'supports',
  'conditional',
  'undecided',
  'opposes',
  'rejects',
  'claims',
] as const
export const BASES = ['own words', 'reported', 'document', 'analyst', 'narrator'] as const

export const Position = v.strictObject({
  id: ItemId,
  actors: v.pipe(v.array(ActorId), v.minLength(1, 'at least one actor')),
  stance: v.picklist(STANCES),
  on: v.union(
    [
      v.strictObject({ proposal: ProposalId }),
      v.strictObject({ area: AreaId }),
      v.strictObject({ topic: text('what the position is on, where it is no proposal or area') }),
    ],
    '{ "proposal": … }, { "area": … } or { "topic": … }',
  ),
  areas: v.pipe(v.array(AreaId), v.description('the areas on which it bears directly')),
  basis: v.picklist(BASES),
  text: text('the position, in our own words'),
  caveat: v.optional(text('what a reader should know before relying on it')),
  date: v.optional(EdtfDate),
  evidence: someEvidence,
})

export const Silence = v.strictObject({
  id: ItemId,
  actor: ActorId,
  areas: v.array(AreaId),
  proposals: v.array(ProposalId),
  text: text('the view that a reader would expect and the source does not give'),
  evidence: someEvidence,
})

export const Note = v.strictObject({
  id: ItemId,
  kind: v.picklist(['doubt', 'correction']),
  areas: v.array(AreaId),
  text: text('the doubt or correction, in our own words'),
  evidence: someEvidence,
})

export const Event = v.strictObject({
  id: EventId,
  date: EdtfDate,
  dateNote: v.optional(text('how sure the date is, where it is inferred or relative')),
  text: text('what happened, in our own words'),
  areas: v.array(AreaId),
  actors: v.array(ActorId),
  evidence: someEvidence,
})

/** What other sources add; never shown as the primary source's own claim. */
export const Context = v.strictObject({
  id: ContextId,
  text: text('the fact, in our own words'),
  areas: v.array(AreaId),
  proposals: v.array(ProposalId),
  actors: v.array(ActorId),
  verification: v.picklist(['verified', 'partly', 'unverified']),
  later: v.optional(
    v.pipe(v.boolean(), v.description('true where it is later than the primary source')),
  ),
  note: v.optional(text('what is not sure about it')),
  evidence: someEvidence,
})

/** What an actor holds or claims under a convention. */
const Holding = v.strictObject({
  by: ActorId,
  areas: v.pipe(v.array(AreaId), v.description('areas wholly held or claimed')),
  lines: v.pipe(v.array(AreaId), v.description('lines to whose left, along the line, it holds')),
  since: v.optional(EdtfDate),
  label: v.pipe(
    text('words on the map, beside the area'),
    v.maxLength(48, 'at most 48 characters'),
  ),
  evidence: someEvidence,
})

export const Convention = v.strictObject({
  id: ConventionId,
  kind: v.picklist(['recognised', 'administered', 'claimed']),
  name: text('name, as written on the map: whose, and of when'),
  text: text('which borders are drawn, and on what ground'),
  date: v.optional(EdtfDate),
  drawn: v.pipe(
    v.array(text('id of a feature of the borders layer')),
    v.description('lines that this convention draws as borders and others do not'),
  ),
  withheld: v.pipe(
    v.array(text('id of a feature of the borders layer')),
    v.description('recognised borders that this convention does not follow; they stay as dots'),
  ),
  holdings: v.array(Holding),
  evidence: someEvidence,
})

const DEGREES_EAST = 'a longitude of -180 to 180 degrees'
const DEGREES_NORTH = 'a latitude of -85 to 85 degrees'
const Longitude = v.pipe(v.number(), v.minValue(-180, DEGREES_EAST), v.maxValue(180, DEGREES_EAST))
const Latitude = v.pipe(v.number(), v.minValue(-85, DEGREES_NORTH), v.maxValue(85, DEGREES_NORTH))

export const Story = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.pipe(
    v.literal(3),
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
    focus: v.pipe(v.array(AreaId), v.description('the areas that the story is about, in order')),
  }),
  layers: v.pipe(
    v.array(
      v.strictObject({
        id: LayerId,
        path: v.pipe(
          v.string(),
          v.regex(
            /^(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9._/-]*\.geojson$/,
            'a path from the root of the site that ends in .geojson',
          ),
        ),
      }),
    ),
    v.minLength(1, 'at least one layer'),
  ),
  sources: v.pipe(v.array(Source), v.minLength(1, 'at least one source')),
  passages: v.array(Passage),
  actors: v.array(Actor),
  areas: v.array(Area),
  proposals: v.array(Proposal),
  positions: v.array(Position),
  silences: v.array(Silence),
  notes: v.array(Note),
  events: v.array(Event),
  context: v.array(Context),
})
