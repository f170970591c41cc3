// The plans that were seen before the one that is drawn: the last first, and forgotten when nothing of theirs is drawn.
import { describe, expect, it } from 'vitest'
import { seenAfter } from '../../../src/state/seen-plans.ts'
import { initialState, reduce, type ViewerState } from '../../../src/state/viewer-state.ts'
import { makeIndex, makeProposal } from '../support/small-story.ts'
import { proposalId, WORLD, worldIndex } from '../support/small-world.ts'

const ids = (...some: string[]) => some.map(proposalId)
const plans = ['a', 'b', 'c', 'd'].map((id) =>
  makeProposal(id, [], { evidence: [{ source: 'letter' }], exclusiveGroup: 'plans' }),
)
const index = makeIndex({ ...WORLD, proposals: plans })

describe('what was seen', () => {
  it('is the plan that another replaced, the last first, two at most', () => {
    expect(seenAfter([], ids('a'), ids('b'), index)).toEqual(['a'])
    expect(seenAfter(ids('a'), ids('b'), ids('c'), index)).toEqual(['b', 'a'])
    expect(seenAfter(ids('b', 'a'), ids('c'), ids('d'), index)).toEqual(['c', 'b'])
  })

  it('is not what is drawn again', () => {
    expect(seenAfter(ids('a'), ids('b'), ids('a'), index)).toEqual(['b'])
  })

  it('is forgotten where nothing of the group is drawn any more', () => {
    expect(seenAfter(ids('a'), ids('b'), [], index)).toEqual([])
  })

  it('is the same list where nothing changes, and never what replaces nothing', () => {
    const seen = ids('plan-a')
    const on = ids('watch', 'plan-b')
    expect(seenAfter(seen, ids('plan-b'), on, worldIndex)).toBe(seen)
    expect(seenAfter([], ids('watch'), ids('pause'), worldIndex)).toEqual([])
  })

  it('is kept by the state, and gone with all that is switched off', () => {
    const turn = (state: ViewerState, proposal: string) =>
      reduce(
        state,
        { type: 'proposal-switched', proposal: proposalId(proposal), on: true },
        worldIndex,
      )
    const first = turn(initialState, 'plan-a')
    expect(first.session.seen).toEqual([])
    const second = turn(first, 'plan-b')
    expect(second.session.seen).toEqual(['plan-a'])
    expect(reduce(second, { type: 'proposals-cleared' }, worldIndex).session.seen).toEqual([])
  })
})

describe('a preset', () => {
  it('draws its proposals and no others, in the story’s order, of a group the first', () => {
    const set = (...proposals: string[]) =>
      reduce(
        reduce(initialState, { type: 'proposals-set', proposals: ids('pledge') }, worldIndex),
        { type: 'proposals-set', proposals: ids(...proposals) },
        worldIndex,
      ).link.overlays
    expect(set('pause', 'watch')).toEqual(['watch', 'pause'])
    expect(set('plan-b', 'plan-a', 'atlantis')).toEqual(['plan-a'])
  })
})
