// Spellings made alike, so that a name is found however it is typed: without marks, in small letters, in Latin ones,
// and by how it sounds where several ways to write it are in use.

/** Letters that no decomposition takes apart. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
}

/** Small letters without marks: "Québec" and "quebec", "Krąg" and "krag". */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðþłıħ]/g, (letter) => PLAIN[letter] ?? letter)

/** As passports write Cyrillic (ICAO 9303), with й and ї told from и, which folding would not. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  ђ: 'd',
  е: 'e',
  ё: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'c',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  џ: 'dz',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
}
/** Where Ukrainian writes another letter for the same sign. */
const UKRAINIAN: Readonly<Record<string, string>> = { г: 'h', и: 'y', ї: 'yi' }

/** The ways to write a Cyrillic text in Latin letters; none where it has no Cyrillic. */
export function inLatin(text: string): readonly string[] {
  if (!/\p{Script=Cyrillic}/u.test(text)) return []
  const small = text.normalize('NFC').toLowerCase()
  const write = (letters: Readonly<Record<string, string>>) =>
    fold([...small].map((letter) => letters[letter] ?? letter).join(''))
  return [...new Set([write(LATIN), write({ ...LATIN, ...UKRAINIAN })])]
}

/** Shorter words sound alike too often. */
const SHORTEST = 4

/**
 * How a folded word sounds, roughly: runs of e, i, j and y are one vowel, doubled letters one letter. Undefined
 * where a word is too short for it, or not in Latin letters.
 */
export function soundOf(word: string): string | undefined {
  if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) return undefined
  return word.replace(/[eijy]+/g, 'i').replace(/(.)\1+/g, '$1')
}
