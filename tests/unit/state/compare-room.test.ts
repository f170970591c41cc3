// The room of the comparison: two to four, the first the baseline; one alone stands beside how things are.
import { describe, expect, it } from 'vitest'
import {
  type CompareAction,
  type Compared,
  type CompareState,
  comparedFirst,
  compareRoom,
} from '../../../src/state/compare-room.ts'
import { initialState, reduce } from '../../../src/state/viewer-state.ts'
import type { ActorId, PassageId, SourceId } from '../../../src/story/types.ts'
import { areaId } from '../support/small-story.ts'
import { worldIndex as index, proposalId } from '../support/small-world.ts'

const of = (...compare: string[]): CompareState => ({
  ...compareRoom.initial,
  compare: compare as Compared[],
})
const then = (state: CompareState, action: CompareAction) =>
  compareRoom.reduce(state, action, index).compare
const read = (compare: string) => compareRoom.read({ compare }, index)

describe('the comparison’s room', () => {
  it('opens with two to four of what the story has, each once', () => {
    const open = (...compared: string[]) =>
      then(of(), { type: 'comparison-opened', compared: compared as Compared[] })
    expect(open('plan-a', 'plan-b')).toEqual(['plan-a', 'plan-b'])
    expect(open('plan-a', 'plan-a', 'now')).toEqual(['plan-a', 'now'])
    expect(open('watch', 'pause', 'pledge', 'plan-a', 'plan-b')).toHaveLength(4)
    expect(open('plan-a', 'atlantis')).toEqual(['plan-a', 'now'])
    expect(open('now')).toEqual([])
  })

  it('closes, also where something is opened in its place', () => {
    const state = of('plan-a', 'plan-b')
    const opened = { type: 'panel-opened', panel: 'timeline' } as const
    for (const action of [
      { type: 'comparison-closed' },
      opened,
      { type: 'passage-shown', passage: 'p1' as PassageId },
      { type: 'proposal-shown', proposal: proposalId('plan-a') },
      { type: 'source-shown', source: 'letter' as SourceId },
      { type: 'actor-selected', actor: 'envoy' as ActorId },
    ] as const) {
      expect(then(state, action), action.type).toEqual([])
    }
    const closed = of()
    expect(compareRoom.reduce(closed, opened, index)).toBe(closed)
  })

  it('stays where an area is selected, as its maps show that', () => {
    const state = of('plan-a', 'plan-b')
    expect(then(state, { type: 'area-selected', area: areaId('island') })).toEqual([
      'plan-a',
      'plan-b',
    ])
  })

  it('puts another in a place; what stands there already changes places', () => {
    const put = (place: number, by: string) =>
      then(of('plan-a', 'plan-b'), { type: 'compared-replaced', place, by: by as Compared })
    expect(put(1, 'now')).toEqual(['plan-a', 'now'])
    expect(put(0, 'plan-b')).toEqual(['plan-b', 'plan-a'])
    expect(put(4, 'now')).toEqual(['plan-a', 'plan-b'])
  })

  it('adds up to four, takes away down to two', () => {
    const add = (state: CompareState) => then(state, { type: 'compared-added', one: 'now' })
    expect(add(of('plan-a', 'plan-b'))).toEqual(['plan-a', 'plan-b', 'now'])
    const full = of('watch', 'pause', 'pledge', 'plan-a')
    expect(add(full)).toBe(full.compare)
    const remove = (state: CompareState) =>
      then(state, { type: 'compared-removed', one: proposalId('plan-a') })
    expect(remove(of('plan-a', 'plan-b', 'now'))).toEqual(['plan-b', 'now'])
    expect(remove(of('plan-a', 'plan-b'))).toEqual(['plan-a', 'plan-b'])
  })

  it('makes another the baseline by putting it first', () => {
    const choose = (one: string) =>
      then(of('plan-a', 'plan-b', 'now'), { type: 'baseline-chosen', one: one as Compared })
    expect(choose('now')).toEqual(['now', 'plan-a', 'plan-b'])
    expect(choose('watch')).toEqual(['plan-a', 'plan-b', 'now'])
  })

  it('reads and writes what is compared, how the maps lie, and which rows are shown', () => {
    const state = { compare: ['plan-b', 'now'] as Compared[], maps: 'swipe', isChangesOnly: true }
    const written = compareRoom.write(state as CompareState)
    expect(written).toEqual({ compare: 'plan-b,now', maps: 'swipe', rows: 'changes' })
    expect(compareRoom.read(written, index)).toEqual({ state, dropped: [] })
    expect(compareRoom.read({ maps: 'upside-down', rows: 'none' }, index).dropped).toEqual([
      { key: 'maps', value: 'upside-down' },
      { key: 'rows', value: 'none' },
    ])
  })

  it('drops what the story does not have, and says that a fifth does not fit', () => {
    expect(read('plan-a,atlantis')).toEqual({
      state: of('plan-a', 'now'),
      dropped: [{ key: 'compare', value: 'atlantis' }],
    })
    expect(read('watch,pause,pledge,plan-a,plan-b').dropped).toEqual([
      { key: 'compare', value: 'plan-b', isExcluded: true },
    ])
    expect(read('now')).toEqual({ state: of(), dropped: [{ key: 'compare', value: 'now' }] })
    expect(read('plan-a,Plan-B).').state.compare).toEqual(['plan-a', 'plan-b'])
  })

  it('begins with a camera of its own', () => {
    const camera = { zoom: 5, lat: 48, lng: 31 }
    const rested = reduce(initialState, { type: 'camera-rested', camera }, index)
    expect(rested.link.camera).toEqual(camera)
    const opened = reduce(
      rested,
      { type: 'comparison-opened', compared: ['now', proposalId('plan-a')] },
      index,
    )
    expect(opened.link).toMatchObject({ camera: null, compare: ['now', 'plan-a'] })
  })
})

describe('what is compared first', () => {
  const first = (...drawn: string[]) => comparedFirst(drawn.map(proposalId), index)

  it('is what is drawn', () => {
    expect(first('watch', 'pause', 'plan-a')).toEqual(['watch', 'pause', 'plan-a'])
  })

  it('is a plan with the next of its group, another proposal with how things stand', () => {
    expect(first('plan-b')).toEqual(['plan-b', 'plan-a'])
    expect(first('watch')).toEqual(['watch', 'now'])
  })

  it('is the first plans of one group where nothing is drawn', () => {
    expect(first()).toEqual(['plan-a', 'plan-b'])
  })
})
