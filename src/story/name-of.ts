// What an area is called in a language, given by its tag (BCP 47).
import type { Area } from './types.ts'

/** English stands in for a language in which the area has no name: the schema asks for it. */
export const nameOf = ({ names }: Area, language: string): string => names[language] ?? names.en

/** Its names in other languages than the one that `nameOf` gives, each after its tag; none that is written like another. */
export function otherNames({ names }: Area, language: string): readonly [string, string][] {
  const used = names[language] === undefined ? 'en' : language
  const seen = new Set([names[used]])
  return Object.entries(names).filter(([, name]) => !seen.has(name) && seen.add(name))
}
