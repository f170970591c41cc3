// Holders under a convention are told apart, without a colour for any party.
import { describe, expect, it } from 'vitest'
import { holdingsOf } from '../../../src/story/holders.ts'
import { areaId, makeStory } from '../support/small-story.ts'

const [first] = makeStory().conventions
const evidence = [{ source: 'letter' }]
const holding = (by: string, areas: string[], look?: string) => ({
  by,
  areas,
  lines: [],
  label: `held by ${by}`,
  evidence,
  ...(look ? { look } : {}),
})
const actors = ['envoy', 'crown', 'guild', 'abbey', 'league'].map((id) => ({
  id,
  name: id,
  kind: 'group',
}))

function claimed(...holdings: object[]) {
  const claims = { ...first, id: 'claims', kind: 'claimed', holdings }
  const convention = makeStory({ actors, conventions: [first, claims] }).conventions[1]
  if (!convention) throw new Error('no second convention')
  return convention
}

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
