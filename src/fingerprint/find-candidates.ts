// Looks for a passage in the text by its stored hashes.
import type { Candidate, Stretch } from './candidate.ts'
import { type Chain, chainHits } from './chain-hits.ts'
import { findEnd, findStart } from './find-edges.ts'
import { findInsertion } from './find-insertion.ts'
import {
  type Fingerprint,
  GUARANTEE_WORDS,
  RUN_WORDS,
  storedWholeHash,
  WHOLE_BITS,
  WINDOW,
} from './fingerprint.ts'
import type { Hit } from './hit.ts'
import type { TextStream } from './text-stream.ts'

const LEAST_COVERAGE = 0.5
/** Words by which an altered passage may be longer or shorter. */
const MOST_WORDS_OFF = 2
/** At most so many words are without a hit around one altered word: less than a guarantee on one side of it. */
const MOST_UNSEEN = GUARANTEE_WORDS + WINDOW - 1

/** Candidates that have hits between the words `from` and `to` (exclusive), best first, at most 8. */
export function findCandidates(
  print: Fingerprint,
  text: TextStream,
  from = 0,
  to = text.size,
): readonly Candidate[] {
  return chainHits(print, text, from, to).map((chain) => toCandidate(chain, print, text))
}

function toCandidate(chain: Chain, print: Fingerprint, text: TextStream): Candidate {
  const first = chain.hits[0] as Hit
  const last = chain.hits.at(-1) as Hit
  const holes = chain.hits.flatMap((hit, at) => {
    const before = chain.hits[at - 1]
    return before === undefined ? [] : findInsertion(text, before, hit)
  })
  const counted = {
    start: first.place - first.position,
    end: last.place - last.position + print.words,
  }
  if (isExact(print, text, counted, holes)) {
    const bits = chain.bits + WHOLE_BITS
    return { ...counted, core: counted, holes, exact: true, isFaithful: true, bits }
  }
  const core = { start: first.place, end: last.place + RUN_WORDS }
  // Where a slip may have changed the number of words before the first hit, or after the last.
  const isAllHit = chain.hits.length === print.runs.length
  const mayStartOff = isAllHit || first.position !== print.runs[0]?.position
  const mayEndOff = isAllHit || last.position !== print.runs.at(-1)?.position
  const start = findStart(text, core.start, first.position, mayStartOff)
  const end = findEnd(text, core.end, counted.end - core.end, mayEndOff)
  const length = holes.reduce((sum, hole) => sum - (hole.end - hole.start), end - start)
  const isFaithful =
    chain.hits.length >= print.runs.length * LEAST_COVERAGE &&
    Math.abs(length - print.words) <= MOST_WORDS_OFF &&
    longestUnseen(chain, print) <= MOST_UNSEEN
  return { start, end, core, holes, exact: false, isFaithful, bits: chain.bits }
}

/** The longest stretch of the passage's words between two hits, or before or after all. */
function longestUnseen({ hits }: Chain, { words }: Fingerprint): number {
  let seen = 0
  let longest = 0
  for (const { position } of hits) {
    longest = Math.max(longest, position - seen)
    seen = position + RUN_WORDS
  }
  return Math.max(longest, words - seen)
}

function isExact(
  print: Fingerprint,
  text: TextStream,
  { start, end }: Stretch,
  holes: readonly Stretch[],
): boolean {
  if (start < 0 || end > text.size) return false
  const words: number[] = []
  let from = start
  for (const hole of [...holes, { start: end, end }]) {
    for (; from < hole.start; from += 1) words.push(text.hash[from] ?? 0)
    from = hole.end
  }
  return words.length === print.words && storedWholeHash(words, 0, words.length) === print.whole
}

/**
 * All stretches between the words `from` and `to` (exclusive) that are the passage word for word, by the hash of
 * all its words alone. Work: the words searched times the words of the passage.
 */
export function findWhole(
  print: Fingerprint,
  text: TextStream,
  from: number,
  to: number,
): readonly Candidate[] {
  const found: Candidate[] = []
  for (let start = from; print.words > 0 && start + print.words <= to; start += 1) {
    const core = { start, end: start + print.words }
    if (!isExact(print, text, core, [])) continue
    found.push({ ...core, core, holes: [], exact: true, isFaithful: true, bits: WHOLE_BITS })
  }
  return found
}
