// The viewer knows no country: no name of an area or an actor of the shipped story stands anywhere under src.
import { describe, expect, it } from 'vitest'
import { shippedStory } from '../support/shipped-story.ts'
import { readSource, sourceFiles } from '../support/source-files.ts'

const isName = (word: string) => /^\p{Lu}/u.test(word) && word.length > 4
const names = new Set([
  ...shippedStory.areas
    .filter(({ kind }) => kind !== 'line')
    .flatMap(({ names }) => Object.values(names)),
  ...shippedStory.actors.flatMap(({ name, kind }) =>
    kind === 'person' ? name.split(' ').filter(isName) : [name],
  ),
  ...shippedStory.kinds.flatMap(({ id, words }) => [id, words]),
])

describe('src', () => {
  it('names no place and nobody of the shipped story', () => {
    expect(names.size).toBeGreaterThan(80)
    const pattern = new RegExp(`(?<![\\p{L}-])(${[...names].join('|')})(?!\\p{L})`, 'gu')
    const found = sourceFiles.flatMap((file) =>
      [...readSource(file).matchAll(pattern)].map(([name]) => `${file}: ${name}`),
    )
    expect(found).toEqual([])
  })

  it('writes no link to what the shipped story has, not as an example either', () => {
    const lists = [shippedStory.areas, shippedStory.proposals, shippedStory.passages]
    const ids = new Set<string>(lists.flat().map(({ id }) => id))
    expect(linked('#area=island&proposals=truce,pact')).toEqual(['island', 'truce', 'pact'])
    const found = sourceFiles.flatMap((file) =>
      linked(readSource(file))
        .filter((id) => ids.has(id))
        .map((id) => `${file}: ${id}`),
    )
    expect(found).toEqual([])
  })

  const linked = (source: string) =>
    [...source.matchAll(/\b(?:area|proposals|passage)=([\w,-]+)/g)].flatMap(([, list = '']) =>
      list.split(','),
    )
})
