// Which keys the schema knows where: through lists, what is optional, and one of several.
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { keysAt } from '../../../src/story/known-keys.ts'
import { Story } from '../../../src/story/schema.ts'

describe('keysAt', () => {
  it('has the keys of the root, of an item of a list and of what is optional', () => {
    expect(keysAt(Story, [])).toContain('passages')
    expect(keysAt(Story, ['areas', 3])).toContain('partOf')
    expect(keysAt(Story, ['areas', 3, 'codes'])).toEqual(['iso3166', 'wikidata', 'geonames'])
  })

  it('has the keys of every choice', () => {
    expect(keysAt(Story, ['positions', 0, 'on'])).toEqual(['proposal', 'area', 'topic'])
    const nested = v.union([v.optional(v.object({ a: v.string() })), v.object({ b: v.string() })])
    expect(keysAt(nested, [])).toEqual(['a', 'b'])
  })

  it.each([
    [['nowhere']],
    [['title', 'deeper']],
    [['language', 0]],
    [['passages', 0, 'kind']],
    [['__proto__']],
  ])('has none at %j', (path) => {
    expect(keysAt(Story, path)).toEqual([])
  })
})
