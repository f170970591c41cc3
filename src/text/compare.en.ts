// The words of a comparison in English. Neutral: what each plan says stands beside what the other says. Of a plan of
// which nothing is drawn for an area it is not told that it leaves the area as it is, nor that it says nothing: not all
// that is said is drawn.
import type { Effect } from '../story/types.ts'
import { anyOf, listed } from './listed.en.ts'
import { numbers } from './numbers.en.ts'

const percent = new Intl.NumberFormat('en', { style: 'percent', maximumSignificantDigits: 2 })

/** When something holds: it did, it does, or it would. */
export type Tense = 'past' | 'present' | 'proposed'

/** Who is named beside an effect: what by its noun, by whom, to whom; empty where nobody is. */
export type Parties = { readonly noun?: string; readonly by: string; readonly to: string }

type Verbs = { readonly be: string; readonly have: string; readonly give: string }

const verbsOf = (tense: Tense, isOne: boolean): Verbs =>
  ({
    past: { be: isOne ? 'was' : 'were', have: 'had', give: 'gave' },
    present: isOne
      ? { be: 'is', have: 'has', give: 'gives' }
      : { be: 'are', have: 'have', give: 'give' },
    proposed: { be: 'would be', have: 'would have', give: 'would give' },
  })[tense]

const forces = ({ noun, by }: Parties) => noun ?? (by ? `forces of ${by}` : 'forces')
const from = (by: string) => (by ? ` by ${by}` : '')

const effects: Readonly<Record<Effect, (verbs: Verbs, parties: Parties) => string>> = {
  controlled: ({ be }, { to }) => (to ? `${be} held by ${to}` : `${be} held by a party`),
  recognised: ({ be }, { to }) => `${be} recognised as belonging to ${to || 'a party'}`,
  demilitarised: ({ be }) => `${be} without military forces`,
  stationed: ({ have }, parties) => `${have} ${forces(parties)} based there`,
  excluded: ({ be }, parties) => `${be} kept free of ${forces(parties)}`,
  limited: ({ have }, parties) => `${have} a limit on ${forces(parties)}`,
  guaranteed: ({ be }, { by }) => `${be} guaranteed or protected${from(by)}`,
  guarantor: ({ give }) => `${give} a guarantee`,
  member: ({ be }) => `${be} that of the members`,
  aspirant: ({ be }) => `${be} seeking to become a member`,
  frozen: ({ be }) => `${be} where things are frozen`,
  ceasefire: ({ be }) => `${be} the line of a ceasefire`,
  monitored: ({ be }, { by }) => `${be} monitored${from(by)}`,
  'sea-presence': ({ have }, parties) => `${have} ${forces(parties)} at sea`,
  'air-presence': ({ have }, parties) => `${have} ${forces(parties)} in the air`,
  backup: ({ be }, { by }) => `${be} the territory from which ${by || 'help'} would give backup`,
}

/** What is so already, though it stands in a proposal. */
const ALREADY: readonly Effect[] = ['member', 'aspirant']

const quoted = (title: string) => `“${title}”`

export const compareEn = {
  region: 'Comparison',
  close: 'Close the comparison',
  now: 'As it stands',

  choose: {
    name: 'What is compared',
    baseline: 'Baseline',
    other: (place: number) => (place === 1 ? 'Compared with it' : `Compared with it (${place})`),
    makeBaseline: 'Make it the baseline',
    makeBaselineLong: (title: string) => `Make it the baseline: ${title}`,
    remove: (title: string) => `Leave out: ${title}`,
    add: 'Add one more',
  },

  maps: {
    name: 'Maps',
    beside: 'Side by side',
    swipe: 'Swipe',
    map: (title: string) => `Map: ${title}`,
    shown: 'Map shown',
    edge: 'Edge between the maps',
    edgeAt: (share: number, left: string, right: string) =>
      `${quoted(left)} on ${percent.format(share)} of the width, ${quoted(right)} on the rest`,
    against: 'On the right',
    nowBorders: (convention: string) => `As it stands: ${convention}`,
    nothing: (area: string) => `Nothing that is compared says anything of ${area} itself.`,
  },

  words: {
    title: 'In words',
    toTable: 'As a table',
    same: 'By what this story tells, nothing that is compared differs.',
    pending: 'Computing…',
    noTowns: 'The towns could not be loaded, so none are named.',
    method:
      'Areas are computed with Turf from the generalised outlines that are drawn (on a sphere) and rounded to three figures. Where a line is schematic or an edge is vague, the smaller figure leaves out what lies within 10 km of it and the larger one has it; such a part is counted on a grid and rounded outward to two figures. A line is as long as it is drawn, straight from place to place.',
  },

  table: {
    title: 'Differences',
    area: 'Area or line',
    onlyChanges: 'Only where they differ',
    allSame: 'They do not differ anywhere on the map.',
    differs: 'differs',
    alike: 'alike',
    alikeLong: 'The same effect, parties and amount; the words of the texts may differ.',
    nothing: 'Nothing of it is drawn here',
    nothingNow: 'Nothing is recorded for it',
    notSaid: 'This story does not say who administers what.',
    through: (areas: readonly string[]) => `but something is for ${listed(areas)}, around it`,
    beside: (line: string) => `on one side of: ${line}`,
    since: 'Since',
  },

  sentence: {
    under: (title: string) => `Under ${quoted(title)}, `,
    now: 'As it stands, ',
    areas: listed,
    line: (name: string) => `the ${name}`,
    does: (effect: Effect, tense: Tense, isOne: boolean, parties: Parties) =>
      effects[effect](
        verbsOf(tense === 'proposed' && ALREADY.includes(effect) ? 'present' : tense, isOne),
        parties,
      ),
    /** What the story itself calls it. */
    declared: (words: string) => `: ${words}`,
    part: (part: string) => `, only ${quoted(part)}`,
    amount: (value: number, unit: string) => `, ${numbers.format(value)} ${unit}`,
    beside: (label: string, line: string) => `: ${label}, on one side of the ${line}`,
    held: (label: string) => `: ${label}`,
    measured: (parts: readonly string[]) => (parts.length > 0 ? ` (${parts.join('; ')})` : ''),
    clauses: ([first = '', ...others]: readonly string[]) =>
      [first, ...others.map((one) => one.trim())].join('; '),
    parties: listed,
    silent: (title: string, areas: readonly string[]) =>
      `Of ${quoted(title)} nothing is drawn for ${anyOf(areas)}`,
    silentNow: (areas: readonly string[]) =>
      `For ${listed(areas)} nothing is recorded as it stands`,
    through: (areas: readonly string[], isOne: boolean) =>
      `, but something is for ${listed(areas)}, around ${isOne ? 'it' : 'them'}`,
    throughNow: (areas: readonly string[]) => `, but something is for ${listed(areas)}`,
    end: '.',
  },

  measure: {
    about: (km2: number) => `about ${numbers.format(km2)} km²`,
    between: (least: number, most: number) =>
      least === 0
        ? `at most about ${numbers.format(most)} km²`
        : `between about ${numbers.format(least)} and ${numbers.format(most)} km²`,
    unknown:
      'how much that is cannot be measured: the schematic line does not run through the whole of it',
    along: (km: number, isSchematic: boolean) =>
      isSchematic
        ? `at least about ${numbers.format(km)} km, as the line is schematic`
        : `about ${numbers.format(km)} km`,
    share: (least: number, most: number, of: string) => {
      const [low, high] = [percent.format(least), percent.format(most)]
      if (low === high) return `${low} of ${of}`
      return least < 0.0005 ? `at most ${high} of ${of}` : `${low} to ${high} of ${of}`
    },
  },

  towns: {
    there: (names: readonly string[], more: number) =>
      `Towns there: ${names.join(', ')}${more > 0 ? ` and ${more} more on this map` : ''}.`,
    part: (names: readonly string[]) => `in it: ${names.join(', ')}`,
    unsure: (names: readonly string[]) => `near the line, so not sure: ${names.join(', ')}`,
  },
}
