// A table to be saved: its columns said once, for the rows as CSV and for their description as CSVW.
import type { StoryIndex } from '../story/index-story.ts'
import type { CiteText } from '../text/cite-text.ts'
import type { ExportText } from '../text/export-text.ts'
import type { Text } from '../text/text.ts'

export type Cell = string | number | readonly string[] | undefined

export type Column<Item> = {
  /** Plain letters and underscores. */
  readonly name: keyof ExportText['columns']
  /** What the cells are: one text, a list of texts, a number, an EDTF date. */
  readonly type: 'text' | 'list' | 'number' | 'edtf'
  readonly cellOf: (item: Item) => Cell
}

export type Table<Item> = {
  readonly name: keyof ExportText['tables']
  readonly columns: readonly Column<Item>[]
  readonly rows: readonly Item[]
}

/** What the cells are made of. */
export type TableContext = {
  readonly index: StoryIndex
  readonly text: Text
  readonly cite: CiteText
}
