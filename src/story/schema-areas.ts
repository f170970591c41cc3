// Where a story takes place: layers, kinds of area, areas, and the border conventions with what is held or
// claimed under each.
import * as v from 'valibot'
import { BUILT_IN_KINDS, explain, HOLDER_LOOKS, KINDS } from './grammar-words.ts'
import { someEvidence } from './schema-evidence.ts'
import {
  ActorRef,
  AreaId,
  AreaRef,
  ConventionId,
  EdtfDate,
  Geometry,
  KindId,
  KindRef,
  LayerId,
  text,
} from './schema-words.ts'

export const Layer = v.strictObject({
  id: LayerId,
  path: v.pipe(
    v.string(),
    v.regex(
      /^(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9._/-]*\.(geojson|pmtiles)$/,
      'a path from the root of the site that ends in .geojson or .pmtiles',
    ),
  ),
})

/** A kind of the story's own, such as the word of its country for a province. */
export const Kind = v.strictObject({
  id: KindId,
  words: text('what an area of this kind is called'),
  look: v.pipe(
    v.picklist(BUILT_IN_KINDS),
    v.description('the built-in kind as which it is drawn and named on the map'),
  ),
})

const km2 = v.pipe(v.number(), v.minValue(0, 'a number from 0'))

export const Area = v.strictObject({
  id: AreaId,
  kind: v.pipe(
    KindRef,
    v.description(`one of \`kinds\`, or built in. ${explain(Object.entries(KINDS))}`),
    v.examples(BUILT_IN_KINDS),
  ),
  names: v.pipe(
    v.objectWithRest({ en: text('name in English') }, text('name in that language')),
    v.description('names by language tag; "en" is required'),
  ),
  partOf: v.pipe(v.array(AreaRef), v.description('the areas that contain this one, nearest first')),
  geometry: v.optional(Geometry),
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
  officialArea: v.optional(v.strictObject({ km2, note: text('whose figure it is, and how sure') })),
  officialBorders: v.optional(
    v.array(
      v.strictObject({ with: AreaRef, km: km2, note: text('whose figure it is, and how sure') }),
    ),
  ),
})

/** What an actor holds or claims under a convention. */
const Holding = v.strictObject({
  by: ActorRef,
  areas: v.pipe(
    v.array(AreaRef),
    v.description('areas wholly held or claimed; several actors may claim one area'),
  ),
  lines: v.pipe(v.array(AreaRef), v.description('lines to whose left, along the line, it holds')),
  look: v.optional(
    v.pipe(
      v.picklist(HOLDER_LOOKS),
      v.description('how it is told from other holders; else in the order of the holders'),
    ),
  ),
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
