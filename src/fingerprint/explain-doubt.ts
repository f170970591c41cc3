// For a passage that was not accepted: the places where it may be, and why it is not sure.
import type { Ambiguous, Doubt } from './alignment.ts'
import { type Candidate, conflict } from './candidate.ts'
import { type Fingerprint, GUARANTEE_WORDS, storedWholeHash, WHOLE_BITS } from './fingerprint.ts'
import { placeOf } from './place.ts'
import type { Settled } from './settle.ts'
import type { TextStream } from './text-stream.ts'

/** By order of the passage; undefined where it is nowhere in what other passages left of the text. */
export function explainDoubt(
  { accepted, candidates }: Settled,
  prints: readonly (Fingerprint | undefined)[],
  text: TextStream,
): (order: number) => Omit<Ambiguous<unknown>, 'id'> | undefined {
  const taken = accepted.filter((candidate) => candidate !== undefined)
  const standing = indexShortParagraphs(text)
  const free = prints.map((print, order) => {
    if (print === undefined || accepted[order] !== undefined) return []
    const found = print.runs.length > 0 ? candidates[order] : standing.get(keyOf(print))
    return (found ?? []).filter((candidate) => !taken.some((other) => conflict(candidate, other)))
  })
  return (order) => {
    const own = free[order] ?? []
    if (own.length === 0) return undefined
    const isShared = free.some(
      (others, other) =>
        other !== order && others.some((candidate) => own.some((c) => conflict(c, candidate))),
    )
    const doubt = nameDoubt(own, isShared)
    return {
      type: 'ambiguous',
      doubt,
      candidates: own.map((candidate) => placeOf(text, candidate)),
    }
  }
}

function nameDoubt(own: readonly Candidate[], isShared: boolean): Doubt {
  if (!own.some((candidate) => candidate.isFaithful)) return 'altered'
  if (isShared) return 'shared'
  return own.length > 1 ? 'several' : 'unconfirmed'
}

function keyOf({ words, whole }: { readonly words: number; readonly whole: number }): number {
  return words * 2 ** WHOLE_BITS + whole
}

/** Paragraphs too short for stored runs, by their words: where a heading stands by itself. At most 8 of a kind. */
function indexShortParagraphs(text: TextStream): ReadonlyMap<number, readonly Candidate[]> {
  const standing = new Map<number, Candidate[]>()
  for (let at = 0; at < text.paragraphs.length; at += 1) {
    const start = text.firstWord[at] ?? 0
    const end = text.firstWord[at + 1] ?? start
    if (end === start || end - start >= GUARANTEE_WORDS) continue
    const key = keyOf({ words: end - start, whole: storedWholeHash(text.hash, start, end) })
    const list = standing.get(key) ?? []
    const core = { start, end }
    if (list.length < 8) {
      list.push({ ...core, core, holes: [], exact: true, isFaithful: true, bits: WHOLE_BITS })
    }
    standing.set(key, list)
  }
  return standing
}
