// A reader's file to paragraphs. To be imported when a file is opened (`import()`): it brings the parsers along.
import { htmlParagraphs } from './html-paragraphs.ts'
import { markdownToHtml, withoutMarks } from './markdown-to-html.ts'
import { splitParagraphs } from './split-paragraphs.ts'

export type ArticleKind = 'txt' | 'html' | 'md'

/** Bytes of UTF-8 that are read at most. */
export const LARGEST_ARTICLE = 5_000_000

/** UTF-16 units of Markdown that its parser gets: no article has more, and some texts take it minutes. */
const LARGEST_MARKDOWN = 400_000

/**
 * too large: more than LARGEST_ARTICLE bytes; empty: no text in it; unreadable: markup that the parser gave up on,
 * such as elements nested thousands deep.
 */
export type ArticleProblem = 'too large' | 'empty' | 'unreadable'

export type ArticleReading =
  | { readonly ok: true; readonly paragraphs: readonly string[] }
  | { readonly ok: false; readonly problem: ArticleProblem }

/** Never throws, and runs nothing of what it reads: the paragraphs are plain text, to be shown as text. */
export function readArticle(content: string, kind: ArticleKind): ArticleReading {
  if (isTooLarge(content)) return { ok: false, problem: 'too large' }
  const paragraphs = paragraphsOf(content, kind)
  if (paragraphs === undefined) return { ok: false, problem: 'unreadable' }
  return paragraphs.length > 0 ? { ok: true, paragraphs } : { ok: false, problem: 'empty' }
}

function isTooLarge(content: string): boolean {
  // A UTF-16 unit is at least one byte, so that a huge text is refused before it is encoded.
  if (content.length > LARGEST_ARTICLE) return true
  return new TextEncoder().encode(content).length > LARGEST_ARTICLE
}

function paragraphsOf(content: string, kind: ArticleKind): string[] | undefined {
  const text = content.replace(/^\ufeff/, '')
  switch (kind) {
    case 'txt':
      return splitParagraphs(text)
    case 'html':
      return htmlParagraphs(text)
    case 'md':
      if (text.length > LARGEST_MARKDOWN) return splitParagraphs(withoutMarks(text))
      try {
        return htmlParagraphs(markdownToHtml(text))
      } catch {
        return undefined
      }
  }
}
