// A guess at what was meant by a word that is not known.
import { closestMatch } from 'leven'

/** "did you mean …" for a word that is close to one of the known words. */
export function suggest(word: string, known: readonly string[]): string | undefined {
  const maxDistance = Math.max(1, Math.floor(word.length / 3))
  const best = closestMatch(word, known, { maxDistance })
  return best === undefined ? undefined : `did you mean "${best}"?`
}
