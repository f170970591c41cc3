// A table to be saved: its columns said once, for the rows as CSV and for their description as CSVW.
import type { StoryIndex } from '../story/index-story.ts'
import type { CiteText } from '../text/cite-text.ts'
import type { ExportText } from '../text/export-text.ts'
import type { Text } from '../text/text.ts'

export type Cell = string | number | readonly string[] | undefined

export type Column = {
  /** Plain letters and underscores. */
  readonly name: keyof ExportText['columns']
  /** What the cells are: one text, a list of texts, a number, an EDTF date. */
  readonly type: 'text' | 'list' | 'number' | 'edtf'
}

export type Table = {
  readonly name: keyof ExportText['tables']
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

export type ColumnOf<Item> = Column & { readonly cellOf: (item: Item) => Cell }

export const makeTable = <Item>(
  name: Table['name'],
  items: readonly Item[],
  columns: readonly ColumnOf<Item>[],
): Table => ({
  name,
  columns: columns.map(({ name: column, type }) => ({ name: column, type })),
  rows: items.map((item) => columns.map(({ cellOf }) => cellOf(item))),
})

/** What the cells are made of. */
export type TableContext = {
  readonly index: StoryIndex
  readonly text: Text
  readonly cite: CiteText
}
