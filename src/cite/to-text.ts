// A citation as a line to read: who, what, where, when, on what it rests, how to get there.
import type { CiteText } from '../text/cite-text.ts'
import { formatEdtf } from '../text/edtf.ts'
import type { Text } from '../text/text.ts'
import type { Citation } from './citation.ts'

export function toText(citation: Citation, text: Text, words: CiteText): string {
  const { authors, title, container, publisher, issued, note, address, seen } = citation
  return [
    `${words.actors(authors)}${issued === undefined ? '' : ` (${formatEdtf(issued, text)})`}.`,
    words.quoted(title),
    `${container}, ${publisher}.`,
    note,
    words.seen(address, formatEdtf(seen, text)),
  ].join(' ')
}
