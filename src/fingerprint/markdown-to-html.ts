// Markdown to HTML, which is then read as any HTML. What is no prose is kept from the parser.
import { Marked } from 'marked'

/** Longer stretches without a blank line, or with more marks, take marked quadratic time. */
const LONGEST_STRETCH = 20_000
const MOST_MARKS = 400
const MARK = /[*_[\]`~<>!#|+-]/g
const PUNCTUATION = /[!-/:-@[-`{-~]/g

/** Throws where marked does, as on a list that is nested too deep. */
export function markdownToHtml(markdown: string): string {
  const safe = markdown
    .split(/(\r?\n[\t ]*\r?\n)/)
    .map((stretch) => (isProse(stretch) ? stretch : stretch.replace(PUNCTUATION, '\\$&')))
    .join('')
  return new Marked({ async: false, gfm: true }).parse(safe, { async: false })
}

function isProse(stretch: string): boolean {
  return stretch.length <= LONGEST_STRETCH && (stretch.match(MARK)?.length ?? 0) <= MOST_MARKS
}
