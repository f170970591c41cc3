// Who holds or claims an area under a convention.
import { describe, expect, it } from 'vitest'
import { holdingsOf } from '../../../src/story/holders.ts'
import { claimed, holding } from '../support/claims.ts'
import { areaId } from '../support/small-story.ts'

describe('holdingsOf', () => {
  it('lists all who claim one area', () => {
    const convention = claimed(
      holding('envoy', ['island']),
      holding('crown', ['island', 'northland']),
    )
    const by = (id: string) => holdingsOf(areaId(id), convention).map((one) => one.by as string)
    expect([by('island'), by('northland')]).toEqual([['envoy', 'crown'], ['crown']])
  })
})
