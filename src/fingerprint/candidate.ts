// A stretch of the text that may be a passage, with the evidence for it.

/** Words of the text, the end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

export interface Candidate extends Stretch {
  /** From the first to the last word for which there is evidence; all of it where it is exact. */
  readonly core: Stretch
  /** Whole paragraphs within it that are none of the passage's: an advertisement, a picture's caption. */
  readonly holes: readonly Stretch[]
  /** Whether its words, without the holes, are those of the passage, by the hash of them all. */
  readonly exact: boolean
  /**
   * Whether it is the passage but for slips: half of the stored runs are hit, it is as long as the passage, and
   * what has no hit is nowhere longer than one slip can explain.
   */
  readonly isFaithful: boolean
  /** How unlikely it is by chance at a given place: 2 to the power of minus `bits`. */
  readonly bits: number
}

export function isWithin(inner: Stretch, outer: Stretch): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether both claim a word; one that stands in a hole of the other takes nothing from it. */
export function conflict(a: Candidate, b: Candidate): boolean {
  return (
    overlap(a.core, b.core) &&
    !a.holes.some((hole) => isWithin(b, hole)) &&
    !b.holes.some((hole) => isWithin(a, hole))
  )
}

/** Only those word for word, where there are any; else only the faithful, where there are any. */
export function preferFaithful(candidates: readonly Candidate[]): readonly Candidate[] {
  const exact = candidates.filter((candidate) => candidate.exact)
  if (exact.length > 0) return exact
  const faithful = candidates.filter((candidate) => candidate.isFaithful)
  return faithful.length > 0 ? faithful : candidates
}
