// The passages that only their neighbours make sure: headings, and paragraphs with a slip.
import { findBackbone } from './backbone.ts'
import { type Candidate, conflict, isWithin, preferFaithful } from './candidate.ts'
import { type Claim, dropDisputed } from './claim.ts'
import { findCandidates, findWhole } from './find-candidates.ts'
import { type Fingerprint, WHOLE_BITS } from './fingerprint.ts'
import type { TextStream } from './text-stream.ts'

/** The chance that it is not so is at most 1 in 2 to this power: 1 in 4,096 for each passage that is absent. */
const BITS_BETWEEN = 12
const MOST_ROUNDS = 8

/**
 * Accepts, into `accepted`, what stands between its neighbours: after the nearest passage before it in the backbone and
 * before the nearest after it. There is less text there than in all, so less evidence is enough: for a
 * heading the hash of all its words, where at most 256 words lie between. It must be the only such place
 * there, and faithful. What is accepted joins the backbone, and may confirm others.
 */
export function acceptBetween(
  prints: readonly (Fingerprint | undefined)[],
  text: TextStream,
  accepted: (Candidate | undefined)[],
  start: readonly Claim[],
): void {
  let backbone = start
  for (let round = 0; round < MOST_ROUNDS && backbone.length > 0; round += 1) {
    const taken = accepted.filter((candidate) => candidate !== undefined)
    const claims = prints.flatMap((print, order): Claim[] => {
      if (print === undefined || accepted[order] !== undefined) return []
      const found = findBetween(print, text, order, backbone).filter(
        (candidate) => !taken.some((other) => conflict(candidate, other)),
      )
      return found.length === 1 ? [{ order, candidate: found[0] as Candidate }] : []
    })
    const sole = dropDisputed(claims)
    if (sole.length === 0) return
    for (const { order, candidate } of sole) accepted[order] = candidate
    backbone = findBackbone([...backbone, ...sole])
  }
}

function findBetween(
  print: Fingerprint,
  text: TextStream,
  order: number,
  backbone: readonly Claim[],
): readonly Candidate[] {
  const before = backbone.findLast((claim) => claim.order < order)
  const after = backbone.find((claim) => claim.order > order)
  const gap = {
    start: before?.candidate.core.end ?? 0,
    end: after?.candidate.core.start ?? text.size,
  }
  const price = BITS_BETWEEN + Math.log2(Math.max(1, gap.end - gap.start))
  const isShort = print.runs.length === 0
  if (isShort && price > WHOLE_BITS) return []
  const find = isShort ? findWhole : findCandidates
  const sure = find(print, text, gap.start, gap.end).filter(
    ({ core, bits, isFaithful }) => isFaithful && bits >= price && isWithin(core, gap),
  )
  return preferFaithful(sure)
}
