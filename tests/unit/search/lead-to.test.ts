// Every hit leads somewhere that the story has.
import { describe, expect, it } from 'vitest'
import { documentsOf } from '../../../src/search/documents.ts'
import { actionFor } from '../../../src/search/lead-to.ts'
import { shippedIndex } from '../support/shipped-story.ts'
import { makeIndex } from '../support/small-story.ts'

describe('a hit', () => {
  it('of each kind leads to its place', () => {
    const { passages, proposals } = shippedIndex
    for (const { kind, id } of documentsOf(shippedIndex, 'en')) {
      const action = actionFor({ kind, id }, shippedIndex)
      switch (kind) {
        case 'area':
          expect(action).toEqual({ type: 'area-selected', area: id })
          break
        case 'passage':
          expect(action).toEqual({ type: 'passage-shown', passage: id })
          break
        case 'proposal':
          expect(action).toEqual({ type: 'proposal-shown', proposal: id })
          break
        case 'source':
          expect(action).toEqual({ type: 'source-shown', source: id })
          break
        case 'actor':
          if (action.type === 'passage-shown' && 'passage' in action)
            expect(passages.has(action.passage)).toBe(true)
          else if (action.type === 'proposal-shown')
            expect(proposals.has(action.proposal)).toBe(true)
          else expect(['area-selected', 'panel-opened']).toContain(action.type)
      }
    }
  })

  it('on an actor leads to the passage in which it is heard first', () => {
    expect(actionFor({ kind: 'actor', id: 'envoy' }, makeIndex())).toEqual({
      type: 'passage-shown',
      passage: 'p1',
    })
  })

  it('on an actor without a word leads to who it is', () => {
    const index = makeIndex({ positions: [], silences: [] })
    expect(actionFor({ kind: 'actor', id: 'envoy' }, index)).toEqual({
      type: 'panel-opened',
      panel: 'about',
    })
  })
})
