// The edges of an altered passage are counted, not seen; here they give way to what other passages are sure of.
import type { Candidate } from './candidate.ts'

/** The same candidates, with their edges moved in until no two overlap. Their cores do not overlap. */
export function trimEdges(
  accepted: readonly (Candidate | undefined)[],
): readonly (Candidate | undefined)[] {
  const known = accepted.filter((candidate) => candidate !== undefined)
  const byStart = known.toSorted((a, b) => a.core.start - b.core.start)
  const trimmed = new Map<Candidate, Candidate>()
  let end = 0
  byStart.forEach((candidate, at) => {
    const next = byStart[at + 1]
    const inHole = next !== undefined && next.core.start < candidate.core.end
    const limit = next === undefined || inHole ? candidate.end : next.core.start
    const start = candidate.core.start < end ? candidate.start : Math.max(candidate.start, end)
    const own = { ...candidate, start, end: Math.min(candidate.end, limit) }
    trimmed.set(candidate, own)
    end = Math.max(end, own.end)
  })
  return accepted.map((candidate) => candidate && trimmed.get(candidate))
}
