// Which stances are for or against what they are on. Whoever asserts, expects, demands or claims something takes no
// side on a proposal by that.
import type { Stance, Standing } from './types.ts'

export type Side = 'for' | 'against' | 'neither' | 'does not count'

const SIDES: Readonly<Record<Stance, Side>> = {
  supports: 'for',
  conditional: 'for',
  undecided: 'neither',
  opposes: 'against',
  rejects: 'against',
  demands: 'does not count',
  claims: 'does not count',
  says: 'does not count',
  expects: 'does not count',
}

/** All stances, in the order in which they are told. */
export const stances = Object.keys(SIDES) as readonly Stance[]

export const sideOf = (stance: Stance): Side => SIDES[stance]

/** The same with silence, which comes last. */
export const STANDINGS: readonly Standing[] = [...stances, 'silent']
