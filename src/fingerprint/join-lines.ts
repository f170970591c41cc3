// Lines of one paragraph to its text: words that were parted at the end of a line become one again.

/** A letter and a hyphen at the end of a line: hyphen-minus, hyphen, soft hyphen, and the sign that old programs show for it. */
const PARTED = /(\p{L}+)([-\u2010\u00ad\u00ac])$/u
const ALWAYS_JOINED = /[\u00ad\u00ac]/
const GOES_ON = /^(\p{Ll}+)/u

export type WordLook = {
  /** Whether a word stands somewhere within a line of the text. */
  readonly has: (word: string) => boolean
}

/** @param lines trimmed, none empty */
export function joinLines(lines: readonly string[], words: WordLook): string {
  return lines.reduce((text, line) => {
    if (text === '') return line
    const head = PARTED.exec(text.slice(-100))
    const tail = GOES_ON.exec(line)
    if (!head || !tail) return `${text} ${line}`
    const [, before = '', sign = '-'] = head
    if (!isOneWord(before, tail[1] ?? '', sign, words)) return text + line
    return text.slice(0, -sign.length) + line
  }, '')
}

/**
 * Whether the hyphen was set by the line's end. A compound such as "two-thirds" keeps its own: it stands so
 * elsewhere, or its halves stand elsewhere as words.
 */
function isOneWord(before: string, after: string, sign: string, words: WordLook): boolean {
  if (ALWAYS_JOINED.test(sign)) return true
  if (words.has(before + after)) return true
  if (words.has(`${before}-${after}`)) return false
  return !(words.has(before) && words.has(after))
}

/** Ends of lines and what follows them are left out, as they may be halves. */
export function lookUpWords(lines: readonly string[]): WordLook {
  let known: Set<string> | undefined
  return {
    has(word) {
      known ??= new Set(
        lines.flatMap((line, at) => {
          const found: string[] = line.match(/\p{L}+(?:[-\u2010]\p{L}+)*/gu) ?? []
          if (PARTED.test(line.trimEnd())) found.pop()
          if (PARTED.test(lines[at - 1]?.trimEnd() ?? '')) found.shift()
          return found.flatMap((one) => [
            one,
            one.replaceAll('\u2010', '-'),
            ...one.split(/[-\u2010]/),
          ])
        }),
      )
      return known.has(word)
    },
  }
}
