// HTML to paragraphs. The markup is read as a stream of tags and text; nothing is built, loaded or run.
import { Parser } from 'htmlparser2'
import { isForEars, isHidden } from './hidden-in-html.ts'

/** Not text of the page: programs, and what only they show. */
const NO_TEXT = new Set('script style template title textarea datalist'.split(' '))
/** Beside the text: navigation, pull quotes, controls, drawings, what stands in for something else. */
const BESIDE = new Set(
  'nav aside menu button select noscript svg math iframe object audio video canvas'.split(' '),
)
/** Elements that stand on lines of their own (HTML Standard, section 15.3.3 "Flow content" and tables). */
const BLOCKS = new Set(
  'address article blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main ol p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
/** Elements within a line; one that is hidden holds a word or two and never the article. */
const INLINE = new Set(
  'a abbr b bdi cite code del em i ins kbd mark q s small span strong sub sup time u'.split(' '),
)
/** Open elements at once; more is no article, and makes the parser slow. */
const DEEPEST = 2000
const CHUNK = 1 << 14

/** The letters that are kept must be this share of those that were hidden or beside, or these are read as well. */
const LEAST_KEPT = 0.5

/**
 * The text of each block, spaces folded, none empty; two line breaks in a row part paragraphs. What is hidden or
 * beside the text is left out, unless that leaves little: a page may be saved while a dialog hides all of it, or with
 * a navigation that nobody closed. Undefined where elements are nested more than 2,000 deep. Time grows
 * with the length of the text.
 */
export function htmlParagraphs(html: string): string[] | undefined {
  const shown = readBlocks(html, false)
  if (!shown || shown.kept >= shown.skipped * LEAST_KEPT) return shown?.paragraphs
  return readBlocks(html, true)?.paragraphs
}

type Blocks = {
  readonly paragraphs: string[]
  /** Letters of text, and of what was hidden or beside it. */
  readonly kept: number
  readonly skipped: number
}

/** @param isAll whether what is hidden or beside is read as well, but for words within a line */
function readBlocks(html: string, isAll: boolean): Blocks | undefined {
  const paragraphs: string[] = []
  let parts: string[] = []
  let depth = 0
  let skippedFrom: { readonly depth: number; readonly isText: boolean } | undefined
  let breaks = 0
  let kept = 0
  let skipped = 0
  const close = () => {
    const text = parts.join('').replace(/\s+/g, ' ').trim()
    if (text !== '') paragraphs.push(text)
    kept += text.length
    parts = []
  }
  const skipFor = (name: string, attributes: Record<string, string>) => {
    const isShadow = name === 'template' && 'shadowrootmode' in attributes
    if (NO_TEXT.has(name) && !isShadow) return { depth, isText: false }
    if (isForEars(attributes)) return { depth, isText: false }
    const isHere = !BESIDE.has(name) && !isHidden(name, attributes)
    return isHere || (isAll && !INLINE.has(name)) ? undefined : { depth, isText: true }
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1
      if (skippedFrom !== undefined) return
      skippedFrom = skipFor(name, attributes)
      if (BLOCKS.has(name)) close()
      if (name === 'br') {
        breaks += 1
        if (breaks > 1) close()
        parts.push(' ')
      }
    },
    ontext(text) {
      if (skippedFrom !== undefined) {
        if (skippedFrom.isText) skipped += text.trim().length
        return
      }
      parts.push(text)
      if (/\S/.test(text)) breaks = 0
    },
    onclosetag(name) {
      if (skippedFrom?.depth === depth) skippedFrom = undefined
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
  return { paragraphs, kept, skipped }
}
