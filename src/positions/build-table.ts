// The table of who says what: a row for each actor, a column for each proposal or area, and in each cell every
// position and silence that the filters keep. What they keep back is counted, so that a blank never hides anything:
// a cell without any is one where nothing was said and nothing expected.
import type { TableState } from '../state/table-room.ts'
import { ACTOR_GROUPS, type ActorGroup, groupActors } from '../story/actor-groups.ts'
import type { StoryIndex } from '../story/index-story.ts'
import { nameOf } from '../story/name-of.ts'
import { areasReaching } from '../story/reaching.ts'
import type {
  Actor,
  ActorId,
  Area,
  AreaId,
  Position,
  Proposal,
  ProposalId,
  Silence,
} from '../story/types.ts'
import { type Keep, keepBy } from './keep.ts'

export type Column =
  | { readonly type: 'proposal'; readonly id: ProposalId; readonly proposal: Proposal }
  | { readonly type: 'area'; readonly id: AreaId; readonly area: Area }

export type Cell = {
  readonly positions: readonly Position[]
  readonly silences: readonly Silence[]
  /** How many more there are that the filters keep back. */
  readonly hidden: number
}

export type Row = {
  readonly actor: Actor
  /** Undefined where nothing was said and nothing expected; the same cell each time. */
  readonly cellIn: (column: Column) => Cell | undefined
}

export type Table = {
  readonly columns: readonly Column[]
  /** Without groups that have no rows. */
  readonly groups: readonly { readonly group: ActorGroup; readonly rows: readonly Row[] }[]
  /** How many are without anything that is kept, whether they are shown or not. */
  readonly empty: { readonly rows: number; readonly columns: number }
}

type Asked = Pick<
  TableState,
  'by' | 'basis' | 'voice' | 'area' | 'proposal' | 'sort' | 'showsEmpty'
>

/** @param language tag of the language in which areas are named and names are sorted */
export function buildTable(index: StoryIndex, asked: Asked, language: string): Table {
  const columns = columnsOf(index, asked)
  const isKept = keepBy(asked, index)
  const counts = countKept(columns, index, isKept)
  const cellsIn = findCells(index, isKept)
  const rows = index.story.actors.map(
    (actor): Row => ({ actor, cellIn: (column) => cellsIn(column).get(actor.id) }),
  )
  const inOrder = <Item>(
    items: readonly Item[],
    count: (item: Item) => number,
    name: (item: Item) => string,
  ) =>
    sorted(
      items.filter((item) => asked.showsEmpty || count(item) > 0),
      asked.sort,
      count,
      name,
      language,
    )
  const countColumn = ({ id }: Column) => counts.inColumn.get(id) ?? 0
  const countRow = ({ actor }: Row) => counts.inRow.get(actor.id) ?? 0
  const groups = groupActors(index)
  return {
    columns: inOrder(columns, countColumn, (column) => columnName(column, language)),
    groups: ACTOR_GROUPS.map((group) => ({
      group,
      rows: inOrder(
        rows.filter(({ actor }) => groups.get(actor.id) === group),
        countRow,
        ({ actor }) => actor.name,
      ),
    })).filter((one) => one.rows.length > 0),
    empty: {
      rows: rows.filter((row) => countRow(row) === 0).length,
      columns: columns.filter((column) => countColumn(column) === 0).length,
    },
  }
}

/** The short name that stands at the head of a column. */
export const columnName = (column: Column, language: string): string =>
  column.type === 'proposal' ? column.proposal.label : nameOf(column.area, language)

export const countIn = ({ positions, silences }: Cell): number => positions.length + silences.length

/** A filter by what the columns are leaves only those columns. */
function columnsOf(index: StoryIndex, { by, area, proposal }: Asked): readonly Column[] {
  if (by === 'proposals') {
    return index.story.proposals
      .filter(({ id }) => proposal === null || id === proposal)
      .map((one) => ({ type: 'proposal', id: one.id, proposal: one }))
  }
  const near = area === null ? null : areasReaching(area, index)
  return index.story.areas
    .filter(({ id }) => near === null || near.has(id))
    .map((one) => ({ type: 'area', id: one.id, area: one }))
}

/** How much each column and each actor has of what is kept, in all cells together. */
function countKept(columns: readonly Column[], index: StoryIndex, isKept: Keep) {
  const inColumn = new Map<Column['id'], number>()
  const inRow = new Map<ActorId, number>()
  for (const column of columns) {
    const actors = [
      ...positionsIn(column, index).filter(isKept).flatMap(actorsOf),
      ...silencesIn(column, index)
        .filter(isKept)
        .map(({ actor }) => actor),
    ]
    inColumn.set(column.id, actors.length)
    for (const actor of actors) inRow.set(actor, (inRow.get(actor) ?? 0) + 1)
  }
  return { inColumn, inRow }
}

/** The cells of a column, found when the first of them is asked for: of a large table few are ever seen. */
function findCells(index: StoryIndex, isKept: Keep) {
  const known = new Map<Column, ReadonlyMap<ActorId, Cell>>()
  return (column: Column): ReadonlyMap<ActorId, Cell> => {
    const cells = known.get(column) ?? fillCells(column, index, isKept)
    known.set(column, cells)
    return cells
  }
}

type Filling = { positions: Position[]; silences: Silence[]; hidden: number }

function fillCells(column: Column, index: StoryIndex, isKept: Keep): ReadonlyMap<ActorId, Cell> {
  const cells = new Map<ActorId, Filling>()
  const cellOf = (actor: ActorId): Filling => {
    const cell = cells.get(actor) ?? { positions: [], silences: [], hidden: 0 }
    cells.set(actor, cell)
    return cell
  }
  for (const position of positionsIn(column, index)) {
    for (const actor of actorsOf(position)) {
      const cell = cellOf(actor)
      if (isKept(position)) cell.positions.push(position)
      else cell.hidden++
    }
  }
  for (const silence of silencesIn(column, index)) {
    const cell = cellOf(silence.actor)
    if (isKept(silence)) cell.silences.push(silence)
    else cell.hidden++
  }
  return cells
}

/** Each once. */
const actorsOf = ({ actors }: Position): readonly ActorId[] =>
  actors.length > 1 ? [...new Set(actors)] : actors

const positionsIn = (column: Column, index: StoryIndex): readonly Position[] =>
  (column.type === 'proposal'
    ? index.positionsByProposal.get(column.id)
    : index.positionsByArea.get(column.id)) ?? []

const silencesIn = (column: Column, index: StoryIndex): readonly Silence[] =>
  (column.type === 'proposal'
    ? index.silencesByProposal.get(column.id)
    : index.silencesByArea.get(column.id)) ?? []

function sorted<Item>(
  items: readonly Item[],
  sort: TableState['sort'],
  count: (item: Item) => number,
  name: (item: Item) => string,
  language: string,
): readonly Item[] {
  switch (sort) {
    case 'story':
      return items
    case 'most':
      return items.toSorted((a, b) => count(b) - count(a))
    case 'name':
      return items.toSorted((a, b) => name(a).localeCompare(name(b), language))
  }
}
