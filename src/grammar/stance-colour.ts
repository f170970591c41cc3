// The colour of each standing: one diverging ramp from support to rejection, neutral where somebody is undecided, a
// hue apart for what somebody wants to have, ink for what takes no side.
import type { Standing } from '../story/types.ts'
import type { ColourToken } from '../theme/tokens.ts'

const COLOURS: Readonly<Record<Standing, ColourToken>> = {
  supports: 'stanceSupports',
  conditional: 'stanceConditional',
  undecided: 'stanceUndecided',
  opposes: 'stanceOpposes',
  rejects: 'stanceRejects',
  demands: 'stanceClaims',
  claims: 'stanceClaims',
  says: 'inkSoft',
  expects: 'inkSoft',
  silent: 'inkSoft',
}

export const stanceColour = (standing: Standing): ColourToken => COLOURS[standing]
