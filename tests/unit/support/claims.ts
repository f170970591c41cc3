// A border convention under which some hold or claim areas of the small story.
import type { Convention } from '../../../src/story/types.ts'
import { makeStory } from './small-story.ts'

const [first] = makeStory().conventions
const evidence = [{ source: 'letter' }]

export const CLAIMANTS = ['envoy', 'crown', 'guild', 'abbey', 'league']
const actors = CLAIMANTS.map((id) => ({ id, name: id, kind: 'group' }))

export const holding = (by: string, areas: readonly string[], look?: string) => ({
  by,
  areas,
  lines: [],
  label: `held by ${by}`,
  evidence,
  ...(look ? { look } : {}),
})

export function claimed(...holdings: readonly object[]): Convention {
  const claims = { ...first, id: 'claims', kind: 'claimed', holdings }
  const convention = makeStory({ actors, conventions: [first, claims] }).conventions[1]
  if (!convention) throw new Error('no second convention')
  return convention
}
