// Lines of one paragraph to its text: words that were parted at the end of a line become one again.

/** A letter and a hyphen at the end of a line: hyphen-minus, hyphen, soft hyphen, and the sign that old programs show for it. */
const PARTED = /(\p{L}+)([-\u2010\u00ad\u00ac])$/u
/** UTF-16 units of a line that are looked at for a word. */
const LONGEST_WORD = 100
const ALWAYS_JOINED = /[\u00ad\u00ac]/
const GOES_ON = /^(\p{Ll}+)/u

type WordLook = {
  /** Whether a word stands somewhere within a line of the text. */
  readonly has: (word: string) => boolean
}

/** @param lines trimmed, none empty */
export function joinLines(lines: readonly string[], words: WordLook): string {
  const parts: string[] = []
  lines.forEach((line, at) => {
    const next = lines[at + 1]
    const head = next === undefined ? null : PARTED.exec(line.slice(-LONGEST_WORD))
    const tail = head && next !== undefined ? GOES_ON.exec(next.slice(0, LONGEST_WORD)) : null
    if (!head || !tail) {
      parts.push(line, next === undefined ? '' : ' ')
      return
    }
    const [, before = '', sign = '-'] = head
    const isJoined = isOneWord(before, tail[1] ?? '', sign, words)
    parts.push(isJoined ? line.slice(0, -sign.length) : line)
  })
  return parts.join('')
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
          if (isParted(line)) found.pop()
          if (isParted(lines[at - 1] ?? '')) found.shift()
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

const isParted = (line: string): boolean => PARTED.test(line.slice(-LONGEST_WORD).trimEnd())
