// Markdown to HTML, which is then read like other HTML. What is no prose is kept from the parser.
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

/** The words of a Markdown that is too long for the parser, without the marks that stand at the start of a line or link. */
export function withoutMarks(markdown: string): string {
  return markdown
    .replace(/^[ \t]{0,8}(?:[>#*+-]{1,6}[ \t]+){1,8}/gm, '')
    .replace(/\[([^[\]\n]{1,300})\]\([^()\s]{1,500}\)/g, '$1')
    .replace(/(?<![\p{L}\p{N}])[*_`~]{1,3}|[*_`~]{1,3}(?![\p{L}\p{N}])/gu, '')
}

function isProse(stretch: string): boolean {
  return stretch.length <= LONGEST_STRETCH && (stretch.match(MARK)?.length ?? 0) <= MOST_MARKS
}
