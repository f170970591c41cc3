// Which candidate, if any, is each passage without doubt.
import { acceptBetween } from './accept-between.ts'
import { findBackbone } from './backbone.ts'
import { type Candidate, conflict, preferFaithful } from './candidate.ts'
import { type Claim, dropDisputed } from './claim.ts'
import { findCandidates } from './find-candidates.ts'
import type { Fingerprint } from './fingerprint.ts'
import type { TextStream } from './text-stream.ts'

/** The chance that a text has such a candidate by accident is at most 1 in 2 to this power: one in a million. */
const BITS_ALONE = 20
/** Words of a passage that may be accepted alone; a shorter one may be a phrase that others write too. */
const LEAST_WORDS_ALONE = 16
/** Passages in order that show a text to be a copy of the source, so that short and altered ones count. */
const LEAST_BACKBONE = 3
const MOST_ROUNDS = 8

export interface Settled {
  /** By order of the passage; undefined where there is doubt or nothing. */
  readonly accepted: readonly (Candidate | undefined)[]
  /** By order of the passage: the candidates for which there is evidence anywhere in the text. */
  readonly candidates: readonly (readonly Candidate[])[]
}

/** @param prints of the passages in the order of the source; undefined where there is none */
export function settle(prints: readonly (Fingerprint | undefined)[], text: TextStream): Settled {
  const candidates = prints.map((print) => (print ? findStrong(print, text) : []))
  const accepted: (Candidate | undefined)[] = prints.map(() => undefined)
  const backbone = acceptAlone(candidates, accepted)
  acceptBetween(prints, text, accepted, backbone)
  const longer = acceptCopies(candidates, accepted)
  if (longer) acceptBetween(prints, text, accepted, longer)
  return { accepted, candidates }
}

/**
 * Accepts, into `accepted`, the first of several places that all have the passage word for word: a page may hold its
 * text twice, for the desk and for the phone, or repeat a paragraph in its summary. The words are the same
 * whichever place is meant; only where another passage may mean one of them is there doubt. Returns the accepted
 * that are in order, where there are more than before.
 */
function acceptCopies(
  candidates: readonly (readonly Candidate[])[],
  accepted: (Candidate | undefined)[],
): readonly Claim[] | undefined {
  const taken = accepted.filter((candidate) => candidate !== undefined)
  const free = candidates.map((list, order) =>
    accepted[order] === undefined
      ? list.filter((candidate) => !taken.some((other) => conflict(candidate, other)))
      : [],
  )
  const copied = free.flatMap((list, order): Claim[] => {
    const isShared = free.some(
      (others, other) =>
        other !== order && others.some((one) => list.some((candidate) => conflict(one, candidate))),
    )
    if (list.length < 2 || isShared || !list.every(({ exact }) => exact)) return []
    const first = list.reduce((best, one) => (one.start < best.start ? one : best))
    return [{ order, candidate: first }]
  })
  const known = accepted.flatMap((candidate, order): Claim[] =>
    candidate === undefined ? [] : [{ order, candidate }],
  )
  const backbone = findBackbone([...known, ...copied])
  const inRow = new Set(backbone.length >= LEAST_BACKBONE ? backbone : [])
  const news = copied.filter((claim) => standsAlone(claim.candidate) || inRow.has(claim))
  for (const { order, candidate } of news) accepted[order] = candidate
  return news.length > 0 ? findBackbone([...known, ...news]) : undefined
}

/** Candidates with evidence of their own, wherever they stand. */
function findStrong(print: Fingerprint, text: TextStream): readonly Candidate[] {
  const price = BITS_ALONE + Math.log2(text.size)
  return preferFaithful(findCandidates(print, text).filter(({ bits }) => bits >= price))
}

/**
 * Accepts, into `accepted`, a passage that has one candidate, faithful, which no other passage claims with equal
 * right. One that is altered, or shorter than 16 words, is accepted only in a row of at least three in the
 * order of the story, as alone it may be a quotation or a common phrase. What is accepted leaves other
 * passages fewer candidates, so it goes on until nothing changes. Returns the accepted that are in order.
 */
function acceptAlone(
  candidates: readonly (readonly Candidate[])[],
  accepted: (Candidate | undefined)[],
): readonly Claim[] {
  for (let round = 0; ; round += 1) {
    const sole = dropDisputed(findSole(candidates, accepted))
    const backbone = findBackbone(sole)
    const inRow = new Set(backbone.length >= LEAST_BACKBONE ? backbone : [])
    const news = sole.filter(
      (claim) =>
        accepted[claim.order] === undefined && (standsAlone(claim.candidate) || inRow.has(claim)),
    )
    for (const { order, candidate } of news) accepted[order] = candidate
    if (news.length === 0 || round === MOST_ROUNDS) {
      return findBackbone(sole.filter(({ order }) => accepted[order] !== undefined))
    }
  }
}

/** The accepted, and the passages that have a single faithful candidate in what those leave of the text. */
function findSole(
  candidates: readonly (readonly Candidate[])[],
  accepted: readonly (Candidate | undefined)[],
): Claim[] {
  const taken = accepted.filter((candidate) => candidate !== undefined)
  return candidates.flatMap((list, order): Claim[] => {
    const known = accepted[order]
    if (known !== undefined) return [{ order, candidate: known }]
    const free = list.filter((candidate) => !taken.some((other) => conflict(candidate, other)))
    return free.length === 1 && free[0]?.isFaithful ? [{ order, candidate: free[0] }] : []
  })
}

function standsAlone({ exact, start, end }: Candidate): boolean {
  return exact && end - start >= LEAST_WORDS_ALONE
}
