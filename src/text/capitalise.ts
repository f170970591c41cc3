// The first letter of a line in upper case, by the rules of its language: i is İ in Turkish, on whatever machine.

/** @param language tag (BCP 47) of the language that the words are in */
export function capitalise(words: string, language: string): string {
  const [first = ''] = words
  return upperCase(first, language) + words.slice(first.length)
}

/** A story's tag has the form of one, and may still be none that a browser takes: "en-gb-gb". */
function upperCase(letter: string, language: string): string {
  try {
    return letter.toLocaleUpperCase(language)
  } catch {
    return letter.toUpperCase()
  }
}
