// A guess at what was meant by a word that is not known, or by a text that cannot be an id.
import { closestMatch } from 'leven'
import { isId } from './ids.ts'

/** "did you mean …" for a word that ends one known word only, or else is close to one. */
export function suggest(word: string, known: readonly string[]): string | undefined {
  const ending = word === '' ? [] : known.filter((one) => one.endsWith(word))
  const best = ending.length === 1 ? ending[0] : closest(word, known)
  return best === undefined ? undefined : `did you mean "${best}"?`
}

function closest(word: string, known: readonly string[]): string | undefined {
  const maxDistance = Math.max(1, Math.floor(word.length / 3))
  return closestMatch(word, known, { maxDistance })
}

/** "such as …" for a text that would be an id with plain letters, small ones, and hyphens. */
export function suggestId(text: string): string | undefined {
  const id = text
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return isId(id) ? `such as "${id}"` : undefined
}
