// Plain text to paragraphs, whichever of the usual ways they were kept apart.
import { joinLines, lookUpWords } from './join-lines.ts'

const LINE_END = /\r\n|[\n\r\v\u0085\u2028\u2029]/
const PAGE_END = /\f/g
/** Line lengths, in UTF-16 units, at which mail, terminals and old editors wrap. */
const NARROWEST = 40
const WIDEST = 132
/** Columns of other widths, as copied from a PDF, must show themselves: in so many line ends. */
const LEAST_BREAKS = 6
const LEAST_COLUMN = 12
/** Letters of a proportional font differ in width, so a full line may be a little shorter than the longest. */
const RAGGED = 0.8
const SENTENCE_END = /[.!?\u2026:]["'\u201d\u2019\u00bb)\]]?$/u
const HYPHEN_END = /\p{L}[-\u2010\u00ad\u00ac]$/u

/**
 * Paragraphs, trimmed, none empty. Blank lines always part them. A single line end parts them too, unless the
 * text is wrapped: at least half of all line ends stand where the next word had no room. A wrapped text is
 * parted at the line ends where that word had room. Words parted by a hyphen at a line's end are joined.
 */
export function splitParagraphs(text: string): string[] {
  const lines = text.replace(PAGE_END, '\n\n').split(LINE_END)
  const width = findWrapWidth(lines)
  const words = lookUpWords(lines)
  const paragraphs: string[] = []
  let open: string[] = []
  const close = () => {
    if (open.length > 0) paragraphs.push(joinLines(open, words))
    open = []
  }
  lines.forEach((line, at) => {
    const trimmed = line.trim()
    if (trimmed === '') close()
    else {
      open.push(trimmed)
      if (width === undefined || !isWrapped(line, lines[at + 1] ?? '', width)) close()
    }
  })
  close()
  return paragraphs
}

/** Whether the first word of the next line had no room at the end of this one, or half of it stands here. */
function isWrapped(line: string, next: string, width: number): boolean {
  const word = /^\s*(\S+)/.exec(next)?.[1]
  if (word === undefined) return false
  const end = line.trimEnd()
  return end.length + 1 + word.length > width || HYPHEN_END.test(end)
}

/** The width at which the text is wrapped, in UTF-16 units; undefined where it is not. */
function findWrapWidth(lines: readonly string[]): number | undefined {
  const lengths = lines.map((line) => line.trimEnd().length)
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
  const isUsual = longest >= NARROWEST && longest <= WIDEST
  if (isUsual && isWrappedAt(longest, lines)) return longest
  // A heading across two columns, or a font of its own, may be wider than the lines of the text.
  const sorted = lengths.filter((length) => length > 0).sort((a, b) => a - b)
  const usual = sorted[Math.floor(sorted.length * 0.95)] ?? 0
  const column = Math.round(usual * RAGGED)
  if (column < LEAST_COLUMN) return undefined
  return isWrappedAt(column, lines, { least: LEAST_BREAKS, isMidSentence: true })
    ? column
    : undefined
}

/** @param proof what is asked of the text beyond full lines: so many line ends, most of them within a sentence */
function isWrappedAt(
  width: number,
  lines: readonly string[],
  proof = { least: 1, isMidSentence: false },
): boolean {
  let breaks = 0
  let wrapped = 0
  lines.forEach((line, at) => {
    const next = lines[at + 1]
    if (line.trim() === '' || next === undefined || next.trim() === '') return
    breaks += 1
    const isProof = !proof.isMidSentence || !SENTENCE_END.test(line.trimEnd())
    if (isProof && isWrapped(line, next, width)) wrapped += 1
  })
  return breaks >= proof.least && wrapped * 2 >= breaks
}
