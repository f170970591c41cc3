// The built-in grammar in words: what a provision can do to an area or a line, and what kinds of area there are.
// How each is drawn is in `src/grammar`; a story may add its own, each with the look of one of these.

/** What an effect is drawn on. */
export type Ground = 'area' | 'line'

/** What each effect means, and whether it is of an area or along a line. */
export const EFFECTS = {
  controlled: { on: 'area', means: 'would be under the control of the actors in `to`' },
  recognised: { on: 'area', means: 'would be recognised as belonging to the actors in `to`' },
  demilitarised: { on: 'area', means: 'would be without armed forces' },
  stationed: { on: 'area', means: 'forces, or what `noun` names, would be based here by `by`' },
  excluded: {
    on: 'area',
    means: 'forces, or what `noun` names, of the actors in `by` would stay out',
  },
  limited: { on: 'area', means: 'forces, or what `noun` names, would be limited, not banned' },
  guaranteed: { on: 'area', means: 'would be guaranteed or protected by the actors in `by`' },
  guarantor: {
    on: 'area',
    means: 'is the land of a guarantor, named in `by`; joined to what is guaranteed',
  },
  member: { on: 'area', means: 'belongs to the body of states that the proposal is about' },
  aspirant: { on: 'area', means: 'seeks to join that body' },
  frozen: { on: 'line', means: 'what goes on here would stop along this line' },
  ceasefire: { on: 'line', means: 'shooting would stop along this line for a time' },
  monitored: { on: 'line', means: 'this line would be watched by the actors in `by`' },
  'sea-presence': { on: 'area', means: 'forces of the actors in `by` would be at sea here' },
  'air-presence': { on: 'area', means: 'forces of the actors in `by` would be in the air here' },
  backup: { on: 'area', means: 'help of the actors in `by` would come from this territory' },
} as const satisfies Record<string, { readonly on: Ground; readonly means: string }>
export type BuiltInEffect = keyof typeof EFFECTS
export const BUILT_IN_EFFECTS = Object.keys(EFFECTS) as [BuiltInEffect, ...BuiltInEffect[]]

/** What each kind of area is; its look decides how large its name is and when it shows. */
export const KINDS = {
  state: 'a state; its name is in capitals',
  province: 'a first-level part of a state',
  district: 'a smaller part of a state',
  city: 'a city, town or village',
  island: 'an island',
  peninsula: 'a peninsula',
  region: 'a region without an administration of its own',
  zone: 'a zone that is made for a purpose, such as a buffer zone',
  alliance: 'a body of states, drawn as all of them',
  sea: 'a sea, lake or other water',
  line: 'a line, such as a front line; `lines` of a holding and effects along a line need one',
} as const
export type BuiltInKind = keyof typeof KINDS
export const BUILT_IN_KINDS = Object.keys(KINDS) as [BuiltInKind, ...BuiltInKind[]]

/** Neutral ways to tell holders apart; no party has a colour. */
export const HOLDER_LOOKS = ['plain', 'lines', 'dots', 'crosses'] as const

/** "controlled: would be …; recognised: …", for the description in the schema. */
export const explain = (entries: readonly (readonly [string, string])[]): string =>
  entries.map(([id, means]) => `${id}: ${means}`).join('; ')
