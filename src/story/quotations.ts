// What stands in quotation marks, in the usual pairs of all languages: each opening mark with a closing mark of its
// own. A mark within a word, or after a digit, is an apostrophe, an inch or a second.

/** Closing marks by their opening mark. */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '‘': '’',
  '‚': '‘’',
  '"': '"',
  '「': '」',
  '『': '』',
}

const OPENING = new RegExp(`[${Object.keys(PAIRS).join('')}]`, 'g')

/** Of a word that spaces part from others; some scripts have none. */
const isOfWord = (sign: string | undefined) =>
  sign !== undefined &&
  /[\p{L}\p{N}]/u.test(sign) &&
  !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(sign)
/** Whether a space, or nothing, stands on the inner side of a mark: only guillemets may have it there. */
const isLoose = (text: string, at: number, inward: 1 | -1) =>
  !/[«»‹›]/.test(text[at] ?? '') && /^\s?$/.test(text[at + inward] ?? '')

/** The quotations of a text in their order, with their marks; those within others are part of them. */
export function quotationsOf(text: string): string[] {
  const found: string[] = []
  for (let start = nextOpening(text, 0); start >= 0; ) {
    const end = endOf(text, start)
    if (end >= 0) found.push(text.slice(start, end + 1))
    start = nextOpening(text, (end < 0 ? start : end) + 1)
  }
  return found
}

/** -1 where there is none from there on. Most texts have none: a search is far quicker than a look at each sign. */
function nextOpening(text: string, from: number): number {
  OPENING.lastIndex = from
  return OPENING.exec(text)?.index ?? -1
}

/** Where the quotation that a mark opens is closed; -1 where it opens none, is not closed, or is opened again before. */
function endOf(text: string, start: number): number {
  if (isOfWord(text[start - 1]) || isLoose(text, start, 1)) return -1
  const opening = text[start] ?? ''
  const closing = PAIRS[opening] ?? ''
  for (let i = start + 1; i < text.length; i++) {
    const sign = text[i] ?? ''
    if (closing.includes(sign) && !isLoose(text, i, -1) && !isOfWord(text[i + 1])) return i
    if (sign === opening && !isOfWord(text[i - 1])) return -1
  }
  return -1
}
