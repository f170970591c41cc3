// What is compared: two to four proposals, or some of them with how things stand. The first is the baseline.

import type { StoryIndex } from '../story/index-story.ts'
import type { ProposalId } from '../story/types.ts'
import type { ReadingAction } from './reading-room.ts'
import { changed, type DroppedValue, type Room, readWord, wordIn } from './room.ts'
import type { SelectionAction } from './selection-room.ts'

/** A proposal, or how things stand without any. */
export type Compared = ProposalId | 'now'

/** How the maps of a comparison lie: beside each other, or one over the other with an edge that moves. */
export const MAPS = ['beside', 'swipe'] as const
export type MapsChoice = (typeof MAPS)[number]

export type CompareState = {
  /** Two to four of them; none where nothing is compared. */
  readonly compare: readonly Compared[]
  /** Null leaves it to the width of the page. */
  readonly maps: MapsChoice | null
  /** Whether only those areas are listed about which the plans differ. */
  readonly isChangesOnly: boolean
}

export type CompareAction =
  | { readonly type: 'comparison-opened'; readonly compared: readonly Compared[] }
  | { readonly type: 'comparison-closed' }
  /** Puts one in the place of another; where it is there already, the two change places. */
  | { readonly type: 'compared-replaced'; readonly place: number; readonly by: Compared }
  | { readonly type: 'compared-added'; readonly one: Compared }
  | { readonly type: 'compared-removed'; readonly one: Compared }
  | { readonly type: 'baseline-chosen'; readonly one: Compared }
  | { readonly type: 'maps-chosen'; readonly maps: MapsChoice | null }
  | { readonly type: 'changes-chosen'; readonly isChangesOnly: boolean }
  /** What is opened elsewhere takes the comparison's place. */
  | ReadingAction
  | SelectionAction

export const FEWEST_COMPARED = 2
export const MOST_COMPARED = 4

const NONE: CompareState = { compare: [], maps: null, isChangesOnly: false }

export const compareRoom: Room<CompareState, CompareAction> = {
  initial: NONE,
  reduce: (state, action, index) => {
    const { compare } = state
    const to = (next: readonly Compared[]) => changed(state, { compare: sound(next, index) })
    switch (action.type) {
      case 'comparison-opened':
        return to(action.compared)
      case 'comparison-closed':
      case 'panel-opened':
      case 'passage-shown':
      case 'proposal-shown':
      case 'source-shown':
      case 'actor-selected':
        return compare.length === 0 ? state : { ...state, compare: [] }
      case 'compared-replaced':
        return to(replaced(compare, action.place, action.by))
      case 'compared-added':
        return compare.length < MOST_COMPARED ? to([...compare, action.one]) : state
      case 'compared-removed':
        return compare.length > FEWEST_COMPARED
          ? to(compare.filter((one) => one !== action.one))
          : state
      case 'baseline-chosen':
        return compare.includes(action.one)
          ? to([action.one, ...compare.filter((one) => one !== action.one)])
          : state
      case 'maps-chosen':
        return changed(state, { maps: action.maps })
      case 'changes-chosen':
        return changed(state, { isChangesOnly: action.isChangesOnly })
      default:
        return state
    }
  },
  keys: ['compare', 'maps', 'rows'],
  read: (asked, index) => {
    const maps = readWord<MapsChoice>('maps', asked, MAPS)
    const rows = readWord<'changes'>('rows', asked, ['changes'])
    const { compare, dropped } = readCompared(asked.compare ?? '', index)
    return {
      state: { compare, maps: maps.word ?? null, isChangesOnly: rows.word !== undefined },
      dropped: [...dropped, ...maps.dropped, ...rows.dropped],
    }
  },
  write: ({ compare, maps, isChangesOnly }) => ({
    compare: compare.length > 0 ? compare.join(',') : undefined,
    maps: maps ?? undefined,
    rows: isChangesOnly ? 'changes' : undefined,
  }),
}

/** As many as can be compared; one alone is compared with how things stand, and that alone with nothing. */
function sound(asked: readonly Compared[], index: StoryIndex): readonly Compared[] {
  const known = asked.filter((one) => one === 'now' || index.proposals.has(one))
  const compared = [...new Set(known)].slice(0, MOST_COMPARED)
  if (compared.length >= FEWEST_COMPARED) return compared
  const [one] = compared
  return one && one !== 'now' ? [one, 'now'] : []
}

function replaced(compare: readonly Compared[], place: number, by: Compared): readonly Compared[] {
  const old = compare[place]
  if (old === undefined) return compare
  return compare.map((one, i) => (i === place ? by : one === by ? old : one))
}

function readCompared(value: string, index: StoryIndex) {
  const dropped: DroppedValue[] = []
  const asked: Compared[] = []
  for (const one of new Set(value.split(',').filter((id) => id !== ''))) {
    const id = wordIn<Compared>(one, {
      has: (word) => word === 'now' || index.proposals.has(word),
    })
    if (id && asked.length < MOST_COMPARED) asked.push(id)
    else dropped.push({ key: 'compare', value: one, ...(id ? { isExcluded: true } : {}) })
  }
  const compare = sound(asked, index)
  if (compare.length === 0) {
    dropped.push(...asked.map((one) => ({ key: 'compare', value: one as string })))
  }
  return { compare, dropped }
}

/**
 * What a reader who asks for a comparison most likely means: what is drawn; a plan with the next of its group, another
 * proposal with how things stand; and where nothing is drawn, the first plans of which only one is drawn at a time.
 */
export function comparedFirst(drawn: readonly ProposalId[], index: StoryIndex): Compared[] {
  const { proposals } = index.story
  if (drawn.length >= FEWEST_COMPARED) return drawn.slice(0, MOST_COMPARED)
  const [only] = drawn
  const group = only
    ? index.proposals.get(only)?.exclusiveGroup
    : proposals.find((one) => one.exclusiveGroup !== undefined)?.exclusiveGroup
  const inGroup = proposals.filter((one) => group !== undefined && one.exclusiveGroup === group)
  const candidates = [
    ...(only ? [only] : []),
    ...inGroup.map(({ id }) => id),
    ...(only ? [] : proposals.filter((one) => one.provisions.length > 0).map(({ id }) => id)),
  ]
  const found = [...new Set(candidates)].slice(0, FEWEST_COMPARED)
  return found.length < FEWEST_COMPARED ? [...found, 'now'] : found
}
