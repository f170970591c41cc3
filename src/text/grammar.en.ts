// The words of what a story tells: kinds, stances, statuses, effects.
import type {
  AreaKind,
  Effect,
  Proposal,
  RelationKind,
  Stance,
  Standing,
  Status,
} from '../story/types.ts'
import { numbers } from './numbers.en.ts'

const stances = {
  supports: 'supports',
  conditional: 'supports on conditions',
  undecided: 'undecided',
  opposes: 'opposes',
  rejects: 'rejects',
  demands: 'demands',
  claims: 'claims as its own',
  says: 'says',
  expects: 'expects',
} satisfies Record<Stance, string>
const silent = 'silent'
/** A stance, or silence, where both may stand. */
const standings = { ...stances, silent } satisfies Record<Standing, string>

export const grammarEn = {
  areaKinds: {
    peninsula: 'Peninsula',
    province: 'Province',
    district: 'District',
    city: 'City',
    island: 'Island',
    region: 'Region',
    zone: 'Zone',
    state: 'State',
    alliance: 'Alliance',
    sea: 'Sea',
    line: 'Line',
  } satisfies Record<AreaKind, string>,

  proposalKinds: {
    plan: 'Plan',
    measure: 'Measure',
    'past arrangement': 'Past arrangement',
  } satisfies Record<Proposal['kind'], string>,

  stances,
  silent,
  standings,
  stanceKey: 'What the signs mean',
  standingCount: (standing: Standing, n: number) => `${standings[standing]}: ${numbers.format(n)}`,

  relations: {
    agree: 'agree',
    disagree: 'disagree',
    'no agreement': 'have no agreement',
  } satisfies Record<RelationKind, string>,

  statuses: {
    'in force': 'In force',
    agreed: 'Agreed',
    proposed: 'Proposed',
    leaked: 'Leaked',
    refused: 'Refused',
    lapsed: 'Lapsed',
  } satisfies Record<Status, string>,

  effects: {
    controlled: 'under the control of a party',
    recognised: 'recognised as belonging to a party',
    demilitarised: 'without military forces',
    stationed: 'forces based here',
    excluded: 'forces kept out',
    limited: 'forces limited',
    guaranteed: 'guaranteed or protected',
    guarantor: 'gives a guarantee',
    member: 'member',
    aspirant: 'seeks to become a member',
    frozen: 'frozen along the line',
    ceasefire: 'ceasefire along the line',
    monitored: 'line monitored',
    'sea-presence': 'presence at sea',
    'air-presence': 'presence in the air',
    backup: 'backup from this territory',
  } satisfies Record<Effect, string>,

  /** The same where the provision says what it is about, as in “fighter jets”. */
  effectsOn: {
    stationed: (noun: string) => `${noun} based here`,
    excluded: (noun: string) => `${noun} kept out`,
    limited: (noun: string) => `${noun} limited`,
  } satisfies Partial<Record<Effect, (noun: string) => string>>,

  /** Beside a swatch in the legend, where the proposal's short title stands before it. */
  effectsInLegend: {
    controlled: 'control',
    recognised: 'recognition',
    demilitarised: 'no forces',
    stationed: 'forces based',
    excluded: 'forces kept out',
    limited: 'forces limited',
    guaranteed: 'guaranteed',
    guarantor: 'guarantor',
    member: 'members',
    aspirant: 'seeks to join',
    frozen: 'freeze',
    ceasefire: 'ceasefire',
    monitored: 'monitoring',
    'sea-presence': 'at sea',
    'air-presence': 'in the air',
    backup: 'backup',
  } satisfies Record<Effect, string>,
}
