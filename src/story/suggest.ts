// A guess at what was meant by a word that is not known, or by a text that cannot be an id.
import leven, { closestMatch } from 'leven'
import { isId } from './ids.ts'

/** "did you mean …" for a word that ends one known word only, or else is close to one. */
export function suggest(word: string, known: readonly string[]): string | undefined {
  const ending = word === '' ? [] : known.filter((one) => one.endsWith(word))
  const best = ending.length === 1 ? ending[0] : closest(word, known)
  return best === undefined ? undefined : `did you mean "${best}"?`
}

/** The known word that takes the fewest changes, at most a third of its letters. */
export function closest(word: string, known: readonly string[]): string | undefined {
  const maxDistance = Math.max(1, Math.floor(word.length / 3))
  return closestMatch(word, known, { maxDistance })
}

/** The known words that so many changes of a letter make of a word, the nearest first. */
export function nearTo(word: string, known: Iterable<string>, maxDistance: number): string[] {
  const near: { readonly one: string; readonly distance: number }[] = []
  for (const one of known) {
    if (Math.abs(one.length - word.length) > maxDistance) continue
    // It counts up to its own limit, and says no more than that.
    const distance = leven(word, one, { maxDistance: maxDistance + 1 })
    if (distance <= maxDistance) near.push({ one, distance })
  }
  return near.toSorted((a, b) => a.distance - b.distance).map(({ one }) => one)
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
