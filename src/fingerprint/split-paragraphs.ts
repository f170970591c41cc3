// Plain text to paragraphs, whichever of the usual ways they were kept apart.

const LINE_END = /\r\n|[\n\r\v\u0085\u2028\u2029]/
const PAGE_END = /\f/g
/** Line lengths, in UTF-16 units, at which mail, terminals and old editors wrap. */
const NARROWEST = 40
const WIDEST = 132

/**
 * Paragraphs, trimmed, none empty. Blank lines always part them. A single line end parts them too, unless the
 * text is wrapped: no line is wider than 132 units, and at least half of all line ends stand where the
 * next word had no room. A wrapped text is parted at the line ends where that word had room.
 */
export function splitParagraphs(text: string): string[] {
  const lines = text.replace(PAGE_END, '\n\n').split(LINE_END)
  const width = findWrapWidth(lines)
  const paragraphs: string[] = []
  let open: string[] = []
  const close = () => {
    if (open.length > 0) paragraphs.push(open.join(' '))
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

/** Whether the first word of the next line had no room at the end of this one. */
function isWrapped(line: string, next: string, width: number): boolean {
  const word = /^\s*(\S+)/.exec(next)?.[1]
  return word !== undefined && line.trimEnd().length + 1 + word.length > width
}

/** The width at which the text is wrapped, in UTF-16 units; undefined where it is not. */
function findWrapWidth(lines: readonly string[]): number | undefined {
  let width = 0
  for (const line of lines) width = Math.max(width, line.trimEnd().length)
  if (width < NARROWEST || width > WIDEST) return undefined
  let breaks = 0
  let wrapped = 0
  lines.forEach((line, at) => {
    const next = lines[at + 1]
    if (line.trim() === '' || next === undefined || next.trim() === '') return
    breaks += 1
    if (isWrapped(line, next, width)) wrapped += 1
  })
  return breaks > 0 && wrapped * 2 >= breaks ? width : undefined
}
