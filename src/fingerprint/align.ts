// Aligns the passages of a story with a reader's text by their fingerprints: matched without doubt, or not
// at all, and then why. Nothing here needs a browser; it may run in a worker.
import type { Alignment, PassageAlignment } from './alignment.ts'
import { explainDoubt } from './explain-doubt.ts'
import { parseFingerprint } from './fingerprint.ts'
import { placeOf, textAt } from './place.ts'
import { settle } from './settle.ts'
import { streamText } from './text-stream.ts'
import { trimEdges } from './trim-edges.ts'

export interface PassageToAlign<Id = string> {
  readonly id: Id
  /** Numbers of the passage's paragraphs in the source; they give the order of the passages. */
  readonly paragraphs: readonly number[]
  readonly fingerprint?: string | undefined
}

/**
 * @param passages of one source, in any order
 * @param paragraphs of the reader's text, as `readArticle` gives them; where they begin and end has no weight
 *
 * The rules are those of settle.ts. No letter of the text is given to two passages. Never throws. Time grows
 * with the length of the text, with the number of stored runs times that length / 256, and with the
 * square of the number of passages.
 */
export function align<Id>(
  passages: readonly PassageToAlign<Id>[],
  paragraphs: readonly string[],
): Alignment<Id> {
  const text = streamText(paragraphs)
  const ordered = [...passages.entries()].sort(
    ([, a], [, b]) => (a.paragraphs[0] ?? 0) - (b.paragraphs[0] ?? 0),
  )
  const prints = ordered.map(([, { fingerprint }]) => parseFingerprint(fingerprint ?? ''))
  const settled = settle(prints, text)
  const trimmed = trimEdges(settled.accepted)
  const doubtOf = explainDoubt(settled, prints, text)
  const claimed = new Set<number>()
  const results: PassageAlignment<Id>[] = []
  ordered.forEach(([index, { id, fingerprint }], order) => {
    const candidate = trimmed[order]
    if (candidate !== undefined) {
      const place = placeOf(text, candidate)
      for (const piece of place) claimed.add(piece.paragraph)
      const words = textAt(text, place)
      results[index] = { type: 'matched', id, place, text: words, isExact: candidate.exact }
    } else if (prints[order] === undefined) {
      const reason = fingerprint ? 'unreadable fingerprint' : 'no fingerprint'
      results[index] = { type: 'not found', id, reason }
    } else {
      const doubt = doubtOf(order)
      results[index] = doubt ? { ...doubt, id } : { type: 'not found', id, reason: 'absent' }
    }
  })
  return { passages: results, unclaimed: [...paragraphs.keys()].filter((at) => !claimed.has(at)) }
}
