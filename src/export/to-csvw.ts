// What the tables of CSV hold, for programs: CSV on the Web (W3C, metadata vocabulary for tabular data).
import type { StoryIndex } from '../story/index-story.ts'
import type { ExportText } from '../text/export-text.ts'
import type { Column, Table } from './table.ts'
import { BETWEEN } from './to-csv.ts'

type Options = {
  readonly index: StoryIndex
  readonly words: ExportText
  /** The file of a table. */
  readonly fileOf: (name: Table['name']) => string
  /** A link to the story in the viewer. */
  readonly address: string
  /** YYYY-MM-DD */
  readonly made: string
}

export function toCsvw(tables: readonly Table[], options: Options): string {
  const { index, words, fileOf, address, made } = options
  const { title, language } = index.story
  const description = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
    'dc:title': title,
    'dc:source': { '@id': address },
    'dc:date': { '@value': made, '@type': 'xsd:date' },
    'rdfs:comment': words.guarded,
    dialect: { header: true, encoding: 'utf-8', lineTerminators: ['\r\n'] },
    tables: tables.map(({ name, columns }) => ({
      url: fileOf(name),
      'dc:title': words.tables[name],
      tableSchema: { columns: columns.map((column) => columnOf(column, words)), primaryKey: 'id' },
    })),
  }
  return `${JSON.stringify(description, null, 2)}\n`
}

const columnOf = ({ name, type }: Column, words: ExportText) => ({
  name,
  titles: name,
  'dc:description': words.columns[name],
  datatype: type === 'number' ? 'decimal' : 'string',
  ...(type === 'list' ? { separator: BETWEEN } : {}),
  ...(name === 'id' ? { required: true } : {}),
})
