// The words of the export: its dialog, and what stands on a picture or in a table that is saved.
import type { Status } from '../story/types.ts'
import { listed } from './listed.en.ts'

export const exportEn = {
  title: 'Export',
  hint: 'All files are made on this device. They hold what the map shows now, and the link that leads back here.',
  map: 'Map as seen',
  mapHint:
    'With title, key, scale, date, borders and credits. What is proposed is marked as not in force.',
  pixels: (width: number, height: number) => `map of ${width} × ${height} pixels`,
  png: (times: number) => `PNG, ${times}×`,
  svg: 'SVG',
  svgHint: 'any size',
  data: 'Data',
  geojson: 'Layers in sight, GeoJSON',
  geojsonHint: 'areas, and what the drawn proposals would do',
  csv: (table: string) => `${table}, CSV`,
  csvHint: (rows: number) => `${rows} rows`,
  csvw: 'What the tables hold, CSVW',
  csvwHint: 'for programs',
  annotations: 'Passages and mentions, Web Annotation',
  annotationsHint: 'JSON-LD, W3C model',
  working: 'Making the file…',
  saved: (name: string) => `Saved as ${name}.`,
  problems: {
    notDrawn: 'The map is not drawn yet. Try again in a moment.',
    tooLarge:
      'This browser cannot draw a picture that large. Take a smaller one, or SVG, which has no size.',
    noFile:
      'A part of the map, or of the code that makes the file, did not come. See whether this device is connected, load the page again and try once more.',
  },

  tables: { positions: 'Positions', provisions: 'Provisions', silences: 'Silences' },
  guarded:
    'A text that begins with =, +, - or @ stands behind an apostrophe, so that no spreadsheet takes it for a formula.',
  columns: {
    id: 'id in the story',
    actor_id: 'id of the actor',
    actor_ids: 'ids of the actors',
    actor: 'name of the actor',
    actors: 'names of the actors',
    stance:
      'supports, conditional, undecided, opposes or rejects; or demands, claims, says, expects, which are neither for nor against',
    on_type: 'whether the position is on a proposal, an area or a topic',
    on_id: 'id of that proposal or area',
    on: 'that proposal, area or topic in words',
    area_id: 'id of the area',
    area_ids: 'ids of the areas on which it bears directly',
    area: 'name of the area',
    areas: 'names of the areas on which it bears directly',
    proposal_id: 'id of the proposal',
    proposal_ids: 'ids of the proposals',
    proposal: 'title of the proposal',
    proposals: 'titles of the proposals',
    status: 'where the proposal stands',
    effect: 'id of what the provision does',
    effect_words: 'what the provision does, in words',
    part: 'which part of the area is meant, where it is not the whole',
    by: 'who would do it',
    to: 'who would hold or get it',
    quantity: 'how much or how many',
    unit: 'of what',
    basis: 'how strong the claim is: own words, reported, document, analyst, narrator',
    date: 'EDTF (ISO 8601-2)',
    text: 'in our own words',
    voice: 'article, or beyond: what other sources add',
    evidence: 'what it rests on',
    caveat: 'what a reader should know before relying on it',
    inference: 'why this place is our inference, where the source does not say it',
  },

  /** On the picture. */
  statuses: {
    'in force': 'in force',
    agreed: 'agreed',
    proposed: 'proposal, not in force',
    leaked: 'leaked proposal, not in force',
    refused: 'refused proposal, not in force',
    lapsed: 'no longer in force',
  } satisfies Record<Status, string>,
  shown: (proposal: string, status: string) => `${proposal} (${status})`,
  selected: (area: string) => `Selected: ${area}`,
  of: (date: string) => `Text of ${date}.`,
  made: (day: string) => `Picture made on ${day}.`,
  credits: (credits: string, product: string) => `Map: ${credits}. Drawn by ${product}.`,
  description: (shown: readonly string[]) =>
    shown.length > 0 ? `The map shows ${listed(shown)}.` : 'The map shows no proposal.',
}
