// What the panel of positions shows: the table by proposals or by areas, two actors, or room for agreement; what is
// kept of it, in which order, and the cell that is open.
import type { StoryIndex } from '../story/index-story.ts'
import type { ActorId, AreaId, Basis, ProposalId } from '../story/types.ts'
import { BASES } from '../story/view-words.ts'
import { VOICES, type Voice } from '../story/voice.ts'
import { type Asked, changed, type DroppedValue, type Room, readWord, wordIn } from './room.ts'

export const TABLE_VIEWS = ['table', 'two-actors', 'agreement'] as const
export type TableView = (typeof TABLE_VIEWS)[number]
export const TABLE_SORTS = ['story', 'most', 'name'] as const
export type TableSort = (typeof TABLE_SORTS)[number]

/** What is kept of the positions and silences; null keeps all. */
export type TableFilters = {
  readonly basis: Basis | null
  readonly voice: Voice | null
  /** What bears on this area, itself, through what contains it or within its parts. */
  readonly area: AreaId | null
  readonly proposal: ProposalId | null
}

/** An actor's views on one proposal, or on one area. */
export type CellRef = { readonly actor: ActorId; readonly column: ProposalId | AreaId }

export type TableState = TableFilters & {
  readonly view: TableView
  readonly by: 'proposals' | 'areas'
  readonly sort: TableSort
  /** Whether rows and columns without anything in them are shown too. */
  readonly showsEmpty: boolean
  readonly cell: CellRef | null
  /** The two actors that are compared, as far as they are chosen. */
  readonly pair: readonly ActorId[]
  /** Among whom room for agreement is looked for; null for all states that have a view or are silent. */
  readonly parties: readonly ActorId[] | null
  /** Whether those who speak for a party count as the party. */
  readonly countsSpeakers: boolean
}

export type TableRoomState = { readonly table: TableState }
export type TableAction = { readonly type: 'table-changed'; readonly change: Partial<TableState> }

const START: TableState = {
  view: 'table',
  by: 'proposals',
  basis: null,
  voice: null,
  area: null,
  proposal: null,
  sort: 'story',
  showsEmpty: false,
  cell: null,
  pair: [],
  parties: null,
  countsSpeakers: false,
}

const KEYS = {
  view: 'view',
  by: 'by',
  basis: 'basis',
  voice: 'from',
  area: 'bearing',
  proposal: 'about',
  sort: 'sort',
  showsEmpty: 'empty',
  cell: 'cell',
  pair: 'pair',
  parties: 'parties',
  countsSpeakers: 'speakers',
} as const satisfies Record<keyof TableState, string>

export const tableRoom: Room<TableRoomState, TableAction> = {
  initial: { table: START },
  reduce: (state, action) => {
    if (action.type !== 'table-changed') return state
    const table = changed(state.table, action.change)
    return table === state.table ? state : { table }
  },
  keys: Object.values(KEYS),
  read: (asked, index) => {
    const dropped: DroppedValue[] = []
    const word = <Word extends string>(
      key: string,
      known: Parameters<typeof readWord<Word>>[2],
    ): Word | null => {
      const found = readWord<Word>(key, asked, known)
      dropped.push(...found.dropped)
      return found.word ?? null
    }
    const actors = (key: string) => readActors(key, asked, index, dropped)
    const by = word<TableState['by']>(KEYS.by, ['proposals', 'areas']) ?? START.by
    const basis = word(KEYS.basis, BASES.map(inLink))
    const table: TableState = {
      view: word<TableView>(KEYS.view, TABLE_VIEWS) ?? START.view,
      by,
      basis: BASES.find((one) => inLink(one) === basis) ?? null,
      voice: word<Voice>(KEYS.voice, VOICES),
      area: word<AreaId>(KEYS.area, index.areas),
      proposal: word<ProposalId>(KEYS.proposal, index.proposals),
      sort: word<TableSort>(KEYS.sort, TABLE_SORTS) ?? START.sort,
      showsEmpty: word(KEYS.showsEmpty, ['shown']) !== null,
      cell: readCell(asked, by, index, dropped),
      pair: actors(KEYS.pair).slice(0, 2),
      parties: asked[KEYS.parties] === undefined ? null : actors(KEYS.parties),
      countsSpeakers: word(KEYS.countsSpeakers, ['counted']) !== null,
    }
    return { state: { table }, dropped }
  },
  write: ({ table }) => ({
    [KEYS.view]: table.view === START.view ? undefined : table.view,
    [KEYS.by]: table.by === START.by ? undefined : table.by,
    [KEYS.basis]: table.basis ? inLink(table.basis) : undefined,
    [KEYS.voice]: table.voice ?? undefined,
    [KEYS.area]: table.area ?? undefined,
    [KEYS.proposal]: table.proposal ?? undefined,
    [KEYS.sort]: table.sort === START.sort ? undefined : table.sort,
    [KEYS.showsEmpty]: table.showsEmpty ? 'shown' : undefined,
    [KEYS.cell]: table.cell ? `${table.cell.actor},${table.cell.column}` : undefined,
    [KEYS.pair]: table.pair.length > 0 ? table.pair.join(',') : undefined,
    [KEYS.parties]: table.parties?.join(','),
    [KEYS.countsSpeakers]: table.countsSpeakers ? 'counted' : undefined,
  }),
}

/** A link has no spaces. */
const inLink = (basis: Basis): string => basis.replace(' ', '-')

/** Each once, in the order of the link. */
function readActors(
  key: string,
  asked: Asked,
  { actors }: StoryIndex,
  dropped: DroppedValue[],
): ActorId[] {
  const found = new Set<ActorId>()
  for (const value of (asked[key] ?? '').split(',').filter((id) => id !== '')) {
    const id = wordIn(value, actors)
    if (id) found.add(id)
    else dropped.push({ key, value })
  }
  return [...found]
}

function readCell(
  asked: Asked,
  by: TableState['by'],
  index: StoryIndex,
  dropped: DroppedValue[],
): CellRef | null {
  const value = asked[KEYS.cell]
  if (value === undefined) return null
  const [first = '', second = ''] = value.split(',')
  const actor = wordIn(first, index.actors)
  const column = by === 'areas' ? wordIn(second, index.areas) : wordIn(second, index.proposals)
  if (actor && column) return { actor, column }
  dropped.push({ key: KEYS.cell, value })
  return null
}
