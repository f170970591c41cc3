// A file of the reader's, or a text that they pasted, to text and how to read it. To be imported when there is
// one (`import()`): it brings the decoders along.
import { decodeText } from './decode-text.ts'
import { type FileType, fileTypeOf } from './file-type.ts'
import { looksLikeMarkup } from './looks-like-markup.ts'
import type { ArticleKind } from './read-article.ts'
import { isMail, readMail } from './read-mail.ts'

type OpenedText =
  | {
      readonly ok: true
      readonly content: string
      readonly kind: ArticleKind
      /** The encoding, where it had to be guessed. */
      readonly guess?: string
    }
  | { readonly ok: false; readonly problem: 'unreadable' }
  | { readonly ok: false; readonly problem: 'no text'; readonly type: FileType }

/** Never throws. @param name of the file; its ending tells Markdown from plain text and no more */
export async function openFile(bytes: Uint8Array, name: string): Promise<OpenedText> {
  const type = fileTypeOf(bytes)
  if (type) return { ok: false, problem: 'no text', type }
  if (isMail(bytes)) {
    const mail = await readMail(bytes)
    return mail ? { ok: true, ...mail } : { ok: false, problem: 'unreadable' }
  }
  const decoded = decodeText(bytes)
  if (!decoded) return { ok: false, problem: 'no text', type: 'unknown' }
  const { text: content, guess } = decoded
  return { ok: true, content, kind: kindOf(content, name), ...(guess ? { guess } : {}) }
}

/** What a text is to be read as, whatever its name says: source that was pasted, a page that was renamed. */
export function kindOf(content: string, name = ''): ArticleKind {
  if (/\.(md|markdown)$/i.test(name) && !/^\s*<(?:!doctype|html)/i.test(content)) return 'md'
  if (looksLikeMarkup(content)) return 'html'
  return /\.x?html?$/i.test(name) && /<[a-z][^<>]*>/i.test(content) ? 'html' : 'txt'
}
