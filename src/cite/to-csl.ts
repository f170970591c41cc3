// A citation as CSL-JSON, which Zotero, pandoc and citeproc read (citation-style-language/schema, csl-data.json).
import type { Citation } from './citation.ts'
import { plainDate } from './plain-date.ts'

export const toCsl = (citation: Citation): string =>
  `${JSON.stringify([itemOf(citation)], null, 2)}\n`

function itemOf(citation: Citation) {
  const { key, title, authors, container, publisher, language, issued, paragraphs } = citation
  return {
    id: key,
    type: 'webpage',
    title,
    author: authors.map((literal) => ({ literal })),
    'container-title': container,
    publisher,
    language,
    ...(issued === undefined ? {} : { issued: dateOf(issued) }),
    ...(paragraphs ? { section: paragraphs.join(', ') } : {}),
    accessed: dateOf(citation.seen),
    URL: citation.address,
    note: citation.note,
  }
}

function dateOf(edtf: string) {
  const date = plainDate(edtf)
  if (!date) return { literal: edtf }
  return {
    'date-parts': date.parts,
    ...(date.season === undefined ? {} : { season: date.season }),
    ...(date.isAbout ? { circa: true } : {}),
  }
}
