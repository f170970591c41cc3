// Where stored runs of a passage stand in the text, and which of those places follow one another as in the passage.
import { findInsertion } from './find-insertion.ts'
import { type Fingerprint, RUN_BITS } from './fingerprint.ts'
import type { Hit } from './hit.ts'
import type { TextStream } from './text-stream.ts'

export interface Chain {
  /** Rising in both position and place. */
  readonly hits: readonly Hit[]
  readonly bits: number
}

/** A run far more frequent than chance says nothing of the place; it is left out, which also bounds the work. */
const FEWEST_BITS = 8
/** Words that may be inserted or missing between two hits. */
const MOST_DRIFT = 48
const SMALL_DRIFT = 2
const MOST_PREDECESSORS = 64
const MOST_CHAINS = 8

/** The hits that start at the words `from` to `to` (exclusive), by place. */
function findHits(print: Fingerprint, text: TextStream, from: number, to: number): Hit[] {
  const expected = 1 + text.size / 2 ** RUN_BITS
  const hits: Hit[] = []
  for (const { position, hash } of print.runs) {
    const places = text.placesOf(hash)
    const bits = RUN_BITS - Math.log2(Math.max(1, places.length / expected))
    if (bits < FEWEST_BITS) continue
    for (const place of places)
      if (place >= from && place < to) hits.push({ position, place, bits })
  }
  return hits.sort((a, b) => a.place - b.place || a.position - b.position)
}

/**
 * Bits that it costs to go on from one hit to another, as it gives chance more ways to look like a match.
 * A drift of a word or two is a typing slip, one of whole paragraphs an insertion; any other is not paid for by a
 * single further hit.
 */
function costOf(before: Hit, after: Hit, text: TextStream): number {
  const drift = Math.abs(after.place - before.place - (after.position - before.position))
  if (drift === 0) return 1
  if (drift > MOST_DRIFT) return Number.POSITIVE_INFINITY
  return drift <= SMALL_DRIFT || findInsertion(text, before, after).length > 0 ? 6 : 14
}

/**
 * The best chains of hits, by bits of evidence, at most 8, no two over the same words of the text.
 * Work: at most 64 steps a hit; the hits are at most 16 for each stored run and 4,096 words of text.
 */
export function chainHits(
  print: Fingerprint,
  text: TextStream,
  from = 0,
  to = text.size,
): readonly Chain[] {
  const hits = findHits(print, text, from, to)
  const best: number[] = []
  const previous: number[] = []
  hits.forEach((hit, at) => {
    let gain = 0
    let link = -1
    for (let i = at - 1; i >= 0 && at - i <= MOST_PREDECESSORS; i -= 1) {
      const before = hits[i] as Hit
      if (hit.place - before.place > print.words + MOST_DRIFT) break
      if (before.position >= hit.position || before.place >= hit.place) continue
      const sum = (best[i] ?? 0) - costOf(before, hit, text)
      if (sum > gain) {
        gain = sum
        link = i
      }
    }
    best.push(hit.bits + gain)
    previous.push(link)
  })
  return pickChains(hits, best, previous)
}

function pickChains(hits: readonly Hit[], best: readonly number[], previous: readonly number[]) {
  const order = hits.map((_, at) => at).sort((a, b) => (best[b] ?? 0) - (best[a] ?? 0))
  const used = new Uint8Array(hits.length)
  const chains: Chain[] = []
  for (const last of order) {
    if (chains.length === MOST_CHAINS) break
    const members: Hit[] = []
    let isFree = true
    for (let at = last; at >= 0; at = previous[at] ?? -1) {
      if (used[at] === 1) isFree = false
      used[at] = 1
      members.push(hits[at] as Hit)
    }
    const hitList = members.reverse()
    if (isFree && !chains.some((chain) => overlap(chain.hits, hitList))) {
      chains.push({ hits: hitList, bits: best[last] ?? 0 })
    }
  }
  return chains
}

function overlap(a: readonly Hit[], b: readonly Hit[]): boolean {
  const [firstA, lastA, firstB, lastB] = [a[0], a.at(-1), b[0], b.at(-1)]
  if (!firstA || !lastA || !firstB || !lastB) return false
  return firstA.place <= lastB.place && firstB.place <= lastA.place
}
