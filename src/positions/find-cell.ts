// One cell of the table by actor and column, as the filters leave it.
import type { CellRef, TableState } from '../state/table-room.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { Actor } from '../story/types.ts'
import { buildTable, type Cell, type Column } from './build-table.ts'

export type FoundCell = { readonly actor: Actor; readonly column: Column; readonly cell: Cell }

const NOTHING: Cell = { positions: [], silences: [], hidden: 0 }

/** Undefined where the filters leave no such column. */
export function findCell(
  { actor: id, column: columnId }: CellRef,
  index: StoryIndex,
  asked: TableState,
  language: string,
): FoundCell | undefined {
  const { columns, groups } = buildTable(index, { ...asked, showsEmpty: true }, language)
  const column = columns.find((one) => one.id === columnId)
  const row = groups.flatMap(({ rows }) => rows).find(({ actor }) => actor.id === id)
  return column && row
    ? { actor: row.actor, column, cell: row.cellIn(column) ?? NOTHING }
    : undefined
}
