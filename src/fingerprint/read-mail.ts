// Pages saved as MHTML, and e-mails: their text, out of its parts and transfer encodings (RFC 2045, RFC 2557).
import PostalMime from 'postal-mime'
import { latin1 } from './file-type.ts'

const HEADER = /^[A-Za-z][A-Za-z-]{1,60}:[ \t]/
/** One of these says that the lines above a text are those of a mail, not of a list. */
const OF_MAIL =
  /^(?:MIME-Version|Content-Type|Received|Message-ID|Return-Path|Snapshot-Content-Location):/im

export function isMail(bytes: Uint8Array): boolean {
  const head = latin1(bytes.subarray(0, 4096)).replace(
    /^(?:\xef\xbb\xbf)?\s*(?:From [^\n]*\r?\n)?/,
    '',
  )
  const [headers = ''] = head.split(/\r?\n\r?\n/, 1)
  return HEADER.test(headers) && OF_MAIL.test(headers)
}

type Mail = { readonly content: string; readonly kind: 'html' | 'txt' }

/** Undefined where there is no text in it, or it is broken or nested beyond reading. */
export async function readMail(bytes: Uint8Array): Promise<Mail | undefined> {
  try {
    const { html, text } = await PostalMime.parse(bytes.slice())
    if (html?.trim()) return { content: html, kind: 'html' }
    return text?.trim() ? { content: text, kind: 'txt' } : undefined
  } catch {
    return undefined
  }
}
