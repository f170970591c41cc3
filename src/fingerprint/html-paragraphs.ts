// HTML to paragraphs. The markup is read as a stream of tags and text; nothing is built, loaded or run.
import { Parser } from 'htmlparser2'

/** Not text of the page, or beside it: navigation, asides (pull quotes, related links), controls, programs. */
const SKIPPED = new Set(
  'script style noscript template title nav aside menu button select textarea datalist svg math iframe object audio video canvas'.split(
    ' ',
  ),
)
/** Elements that stand on lines of their own (HTML Standard, section 15.3.3 "Flow content" and tables). */
const BLOCKS = new Set(
  'address article blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main ol p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
/** Open elements at once; more is no article, and makes the parser slow. */
const DEEPEST = 2000
const CHUNK = 1 << 14

/**
 * The text of each block, spaces folded, none empty; two line breaks in a row part paragraphs. What is hidden by the
 * attributes `hidden` or `aria-hidden` is left out. Undefined where elements are nested more than 2,000 deep.
 * Time grows with the length of the text.
 */
export function htmlParagraphs(html: string): string[] | undefined {
  const paragraphs: string[] = []
  let parts: string[] = []
  let depth = 0
  let skippedFrom: number | undefined
  let breaks = 0
  const close = () => {
    const text = parts.join('').replace(/\s+/g, ' ').trim()
    if (text !== '') paragraphs.push(text)
    parts = []
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1
      if (skippedFrom !== undefined) return
      if (SKIPPED.has(name) || isHidden(attributes)) skippedFrom = depth
      if (BLOCKS.has(name)) close()
      if (name === 'br') {
        breaks += 1
        if (breaks > 1) close()
        parts.push(' ')
      }
    },
    ontext(text) {
      if (skippedFrom !== undefined) return
      parts.push(text)
      if (/\S/.test(text)) breaks = 0
    },
    onclosetag(name) {
      if (skippedFrom === depth) skippedFrom = undefined
      depth -= 1
      if (skippedFrom === undefined && BLOCKS.has(name)) close()
    },
  })
  for (let at = 0; at < html.length; at += CHUNK) {
    parser.write(html.slice(at, at + CHUNK))
    if (depth > DEEPEST) return undefined
  }
  parser.end()
  close()
  return paragraphs
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return 'hidden' in attributes || attributes['aria-hidden'] === 'true'
}
