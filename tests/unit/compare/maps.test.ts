// What the maps of a comparison begin with, and what their one legend says.
import { describe, expect, it } from 'vitest'
import { comparedRows } from '../../../src/compare/legend-rows.ts'
import { areasDiffering, sideOf } from '../../../src/compare/sayings.ts'
import type { Compared } from '../../../src/state/compare-room.ts'
import { texts } from '../../../src/text/text.ts'
import { makeIndex, makeProposal } from '../support/small-story.ts'
import { WORLD, worldConventions, worldIndex, worldLayers } from '../support/small-world.ts'

const evidence = [{ source: 'letter' }]
const proposal = (id: string, ...effects: readonly (readonly [effect: string, area: string])[]) =>
  makeProposal(
    id,
    effects.map(([effect, area]) => ({ effect, area, evidence })),
    { evidence },
  )

describe('the areas that a comparison begins with', () => {
  const index = makeIndex({
    ...WORLD,
    proposals: [
      proposal('one', ['stationed', 'moor'], ['excluded', 'fen']),
      proposal('other', ['stationed', 'moor'], ['excluded', 'bay']),
      proposal('third', ['limited', 'moor']),
    ],
  })
  const differing = (...compared: readonly string[]) =>
    areasDiffering(
      compared.map((one) => sideOf(one as Compared, index)),
      index,
    ).map(({ id }) => id)

  it('are those of which not all say the same', () => {
    expect(differing('one', 'other').sort()).toEqual(['bay', 'fen'])
    expect(differing('one', 'other', 'third').sort()).toEqual(['bay', 'fen', 'moor'])
    expect(differing('one', 'one')).toEqual([])
  })
})

describe('the legend of compared maps', () => {
  const [recognised, administered] = worldConventions
  const wordsOf = (...compared: readonly string[]) =>
    comparedRows(
      compared.map((one) => sideOf(one as Compared, worldIndex)),
      recognised,
      worldIndex,
      worldLayers,
      null,
      texts.en,
    ).map(({ words }) => words)

  it('tells what each proposal draws, and all else once', () => {
    const words = wordsOf('watch', 'plan-b')
    expect(words.filter((one) => one.startsWith('watch'))).toHaveLength(3)
    expect(words.filter((one) => one.startsWith('plan-b'))).toHaveLength(3)
    expect(new Set(words).size).toBe(words.length)
    expect(words).toContain('In close view on this map')
    expect(words).not.toContain(administered.name)
  })

  it('tells the borders of each map', () => {
    const words = wordsOf('watch', 'now')
    expect(words).toContain(recognised.name)
    expect(words).toContain(administered.name)
    expect(words).toContain('Held by the south')
    expect(words.filter((one) => one === 'In close view on this map')).toHaveLength(1)
  })
})
