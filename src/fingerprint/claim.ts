// A passage together with the stretch of the text that it is said to be.
import { type Candidate, conflict } from './candidate.ts'

export interface Claim {
  /** Place of the passage in the order of the source, from 0. */
  readonly order: number
  readonly candidate: Candidate
}

/** The claims whose words no other passage claims with equal right; word for word outdoes altered. */
export function dropDisputed(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(
    (claim) =>
      !claims.some(
        (other) =>
          other.order !== claim.order &&
          (other.candidate.exact || !claim.candidate.exact) &&
          conflict(claim.candidate, other.candidate),
      ),
  )
}
