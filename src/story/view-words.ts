// The words of views: how an actor can stand to something, and how strong a claim about it is.

/** The first five are for or against; the others are not. */
export const STANCES = [
  'supports',
  'conditional',
  'undecided',
  'opposes',
  'rejects',
  'demands',
  'claims',
  'says',
  'expects',
] as const
export const BASES = ['own words', 'reported', 'document', 'analyst', 'narrator'] as const
