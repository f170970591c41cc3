// The fingerprint of a passage: enough of its words' hashes to find it in a reader's copy without
// doubt, too few to read it back. What is stored, and what that gives away, is said at `makeFingerprint`.
import { decodeBase64Url, encodeBase64Url } from './base64url.ts'
import { hashRun, hashRuns, hashWord } from './hash.ts'
import { normalise } from './normalise.ts'
import { winnow } from './winnow.ts'

/** Words in a hashed run; the noise threshold k: shorter common runs are no evidence. */
export const RUN_WORDS = 4
/** Consecutive hashes of which one is kept; w = t - k + 1. */
export const WINDOW = 5
/** The guarantee threshold t: every unaltered stretch of this many words holds a kept hash. */
export const GUARANTEE_WORDS = WINDOW + RUN_WORDS - 1
/** Bits stored of the hash of a run. */
export const RUN_BITS = 12
/** Bits stored of the hash of the whole passage. */
export const WHOLE_BITS = 20

const VERSION = 1

export interface KeptRun {
  /** Number of words of the passage before the run. */
  readonly position: number
  /** The lower RUN_BITS bits of the hash of the run. */
  readonly hash: number
}

export interface Fingerprint {
  /** Number of words of the passage. */
  readonly words: number
  /** The upper WHOLE_BITS bits of the hash of all its words. */
  readonly whole: number
  /** By position; empty for a passage of fewer than GUARANTEE_WORDS words. */
  readonly runs: readonly KeptRun[]
}

export function storedRunHash(hash: number): number {
  return hash & ((1 << RUN_BITS) - 1)
}

export function storedWholeHash(words: ArrayLike<number>, from: number, to: number): number {
  return hashRun(words, from, to) >>> (32 - WHOLE_BITS)
}

/**
 * The fingerprint of a paragraph, or of several joined by a line break.
 *
 * Stored: a version byte; the number of words (LEB128); 20 bits of the hash of all words (3 bytes, big
 * endian); for every winnowed run of 4 words its distance from the one before (4 bits, 1 to 5) and 12
 * bits of its hash (2 bytes). A passage of fewer than 8 words has no window to winnow: it keeps the
 * hash of all words alone. As base64url: 7 letters for a heading, about 40 for a paragraph of 40 words.
 *
 * What it gives away. Every hash is cut so short that very many runs of words share it: each stored value has
 * some 10^13 runs of four words from a vocabulary of 20,000. In all about 4 bits a word are stored, below the
 * 1.75 bits a letter (some 9 a word) that a trigram model needs for English (Brown et al. 1992) and near the
 * 1 bit a letter (some 5 a word) that Shannon's readers needed (1951): the hashes alone do not
 * determine the text. They do not hide it from a guess. Who has a wording can test it: a wrong one fits a run with
 * a chance of 1 in 4,096 and a whole passage with 1 in a million. A strong language model with the
 * retelling at hand lacks fewer bits a word than are stored, and could narrow phrases down with much work. A
 * short heading has few likely wordings, so its hash must be taken to confirm a right guess; so does
 * any hash that is of use for matching.
 * A salt would not help, as it would have to be public.
 */
export function makeFingerprint(paragraph: string): string {
  const words = Uint32Array.from(normalise(paragraph), hashWord)
  const hashes = hashRuns(words, RUN_WORDS)
  const bytes = [VERSION]
  let rest = words.length
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80)
  bytes.push(rest)
  const whole = storedWholeHash(words, 0, words.length)
  bytes.push(whole >>> 16, (whole >>> 8) & 0xff, whole & 0xff)
  let before = -1
  for (const position of winnow(hashes, WINDOW)) {
    const entry = ((position - before) << RUN_BITS) | storedRunHash(hashes[position] ?? 0)
    bytes.push(entry >>> 8, entry & 0xff)
    before = position
  }
  return encodeBase64Url(Uint8Array.from(bytes))
}

/** Reads what `makeFingerprint` wrote; undefined for anything else. Never throws. */
export function parseFingerprint(text: string): Fingerprint | undefined {
  const bytes = decodeBase64Url(text)
  if (bytes === undefined || bytes[0] !== VERSION) return undefined
  let at = 1
  let words = 0
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at]
    if (byte === undefined || shift > 21 || (byte === 0 && shift > 0)) return undefined
    at += 1
    words |= (byte & 0x7f) << shift
    if (byte < 0x80) break
  }
  const whole = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
  at += 3
  if (at > bytes.length || whole >>> WHOLE_BITS !== 0 || (bytes.length - at) % 2 !== 0) {
    return undefined
  }
  const runs: KeptRun[] = []
  let position = -1
  for (; at < bytes.length; at += 2) {
    const entry = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
    const step = entry >>> RUN_BITS
    if (step < 1 || step > WINDOW) return undefined
    position += step
    runs.push({ position, hash: storedRunHash(entry) })
  }
  return spansItsWords(words, position, runs.length) ? { words, whole, runs } : undefined
}

/** Whether runs up to `last` are what winnowing keeps of so many words: one in the last window, none beyond. */
function spansItsWords(words: number, last: number, count: number): boolean {
  const hashes = words - RUN_WORDS + 1
  return hashes < WINDOW ? count === 0 : last < hashes && last >= hashes - WINDOW
}
