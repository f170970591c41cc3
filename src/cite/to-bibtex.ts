// A citation as BibTeX: `@misc`, with the fields that biblatex knows too. Letters beyond ASCII stay, as UTF-8.
import type { Citation } from './citation.ts'
import { plainDate } from './plain-date.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

export function toBibtex(citation: Citation): string {
  const { key, title, authors, container, publisher, issued, address, seen, note } = citation
  const [[year, month] = []] = (issued !== undefined && plainDate(issued)?.parts) || []
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    // Braces keep an institution's name in one piece, and a title's capitals.
    ['author', `{${authors.map((author) => `{${escapeTex(author)}}`).join(' and ')}}`],
    ['title', `{{${escapeTex(title)}}}`],
    ['howpublished', `{${escapeTex(`${container}, ${publisher}`)}}`],
    ['year', year === undefined ? undefined : `{${String(year).padStart(4, '0')}}`],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['note', `{${escapeTex(note)}}`],
    ['url', `{${escapeAddress(address)}}`],
    ['urldate', `{${seen}}`],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []))
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces, also behind a backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** What means something to TeX is written so that it is read as itself. */
const escapeTex = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\\{}~^#$%&_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`)

/** An address is taken as it is, but braces must match and blanks end it. */
const escapeAddress = (address: string): string =>
  address.replace(/[\s{}\\]/g, (sign) => encodeURIComponent(sign))
