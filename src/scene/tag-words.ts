// Which proposals say at each area what they are about there.
import type { Proposal } from '../story/types.ts'

/** A plan has its title over the map: at its areas stand the nouns of its provisions. */
export const nounTagged = ({ kind }: Proposal): boolean => kind === 'plan'
