// From text to the words that are compared. Whatever a copy, a browser or an editor changes in
// typography (quotes, dashes, spaces, case, accents, ligatures) is folded away; letters and digits stay.

/** Scripts that set no spaces between words; there every letter counts as a word. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'
/** Letters, digits, accents, and format characters such as soft hyphens and zero-width spaces. */
const PART = `(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}\\p{Cf}])`
const APOSTROPHE = "['\u2018\u2019\u02bc\u02b9\u02bb`\u00b4\u2032\uff07]"

// All repetitions are bounded, so that no text makes the expression deep or slow.
const TOKEN = new RegExp(
  [
    `[${UNSPACED}][\\p{M}\\p{Cf}]{0,100}`,
    // U.S. is one word, as is US.
    '\\p{L}(?:\\.\\p{L}){1,16}(?![\\p{L}\\p{N}\\p{M}])',
    // 30,000 is one word, as is 30000; a plain space does not join, it may be two numbers.
    "\\d{1,3}(?:[,.'\u2019\u00a0\u2009\u202f]\\d{3}){1,8}(?![\\p{L}\\p{N}])",
    // Envoy's is one word; dashes and hyphens of all kinds separate.
    `(?=[\\p{L}\\p{N}])${PART}{1,1000}(?:${APOSTROPHE}${PART}{1,1000}){0,8}`,
  ].join('|'),
  'gu',
)
const FOLDED_WORD = new RegExp(
  `(?:(?![${UNSPACED}])[\\p{L}\\p{N}]){1,1000}|(?=[\\p{L}\\p{N}])[${UNSPACED}]`,
  'gu',
)
const PLAIN = /^[A-Za-z0-9]+$/
const NO_WORD_CHARACTER = /[\u02b9-\u02bf]|[^\p{L}\p{N}]/gu

/**
 * Accents are folded as well: copies lose them (keyboards, old encodings, scanned text), and a run of
 * several words stays distinct without them. Upper case first, so that ß and SS meet; then the
 * Greek final sigma, which lower-casing writes by its place in the word.
 */
function foldToken(token: string): readonly string[] {
  if (PLAIN.test(token)) return [token.toLowerCase()]
  const folded = token
    .normalize('NFKD')
    // The capital ẞ has no other upper case: it becomes ß first.
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll('ς', 'σ')
    .replace(NO_WORD_CHARACTER, '')
    .normalize('NFKC')
  return folded.match(FOLDED_WORD) ?? []
}

/**
 * Calls `visit` for each word of the text, in order. Words that one written sign stands for (a ligature
 * of several words) share its place. Time grows with the length of the text.
 */
export function visitWords(
  text: string,
  visit: (word: string, start: number, end: number) => void,
): void {
  for (const match of text.matchAll(TOKEN)) {
    const token = match[0]
    for (const word of foldToken(token)) visit(word, match.index, match.index + token.length)
  }
}

/** The words of the text. Folding what is folded changes nothing: `normalise(words.join(' '))` is `words`. */
export function normalise(text: string): string[] {
  const words: string[] = []
  visitWords(text, (word) => words.push(word))
  return words
}
