// The formats of a citation: how each is written, and as which file it is saved.
import type { CiteText } from '../text/cite-text.ts'
import type { Text } from '../text/text.ts'
import type { Citation } from './citation.ts'
import { toBibtex } from './to-bibtex.ts'
import { toCsl } from './to-csl.ts'
import { toRis } from './to-ris.ts'
import { toText } from './to-text.ts'

export type Format = keyof CiteText['formats']

type FormatRule = {
  readonly write: (citation: Citation, text: Text, words: CiteText) => string
  readonly ending: string
  readonly type: string
}

export const FORMATS: Readonly<Record<Format, FormatRule>> = {
  text: { write: toText, ending: 'txt', type: 'text/plain;charset=utf-8' },
  csl: { write: toCsl, ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
  ris: { write: toRis, ending: 'ris', type: 'application/x-research-info-systems' },
  bibtex: { write: toBibtex, ending: 'bib', type: 'application/x-bibtex' },
}
