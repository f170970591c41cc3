// Borders: each line is drawn once, whichever convention is in force, and what it does not follow stays as dots.
import { describe, expect, it } from 'vitest'
import { borderMarks } from '../../../src/scene/border-marks.ts'
import { allHold } from '../../../src/scene/marks.ts'
import type { Convention } from '../../../src/story/types.ts'
import { loadLayer } from '../geo/load-layers.ts'
import { shippedStory } from '../support/shipped-story.ts'
import { basemapFeatures, worldConventions } from '../support/small-world.ts'

type Features = readonly { readonly properties: Record<string, unknown> | null }[]

/** The marks that draw each feature, by its id. */
function drawing(conventions: readonly Convention[], inForce: Convention, features: Features) {
  const marks = borderMarks(conventions, inForce)
  return new Map(
    features.map(({ properties }) => [
      String(properties?.id),
      marks.filter(({ where }) => allHold(where, properties)).map(({ id }) => id),
    ]),
  )
}

describe('every border', () => {
  const shipped = loadLayer('borders').features
  const contested = new Set(
    shippedStory.conventions.flatMap(({ drawn, withheld }) => [...drawn, ...withheld]),
  )

  it.each(shippedStory.conventions.map((one) => [one.id, one] as const))(
    'of the shipped story is drawn once at most, and each contested one once: %s',
    (_, inForce) => {
      const drawn = drawing(shippedStory.conventions, inForce, shipped)
      expect([...drawn].filter(([, marks]) => marks.length > 1)).toEqual([])
      expect(contested.size).toBeGreaterThan(1)
      for (const id of contested) expect([id, drawn.get(id)?.length]).toEqual([id, 1])
    },
  )

  it.each(worldConventions.map((one) => [one.id, one] as const))(
    'of the small world is drawn once: %s',
    (_, inForce) => {
      const drawn = drawing(worldConventions, inForce, basemapFeatures('borders'))
      expect([...drawn].filter(([, marks]) => marks.length !== 1)).toEqual([])
    },
  )
})

describe('a contested border', () => {
  const lookUnder = (inForce: Convention, id: string) =>
    drawing(worldConventions, inForce, basemapFeatures('borders')).get(id)
  const [recognised, administered, claimed] = worldConventions

  it('is drawn as what it is where the convention says nothing of it', () => {
    expect(lookUnder(recognised, 'b-moor')).toEqual(['border-recognised-international'])
    expect(lookUnder(recognised, 'b-claim')).toEqual(['border-recognised-internal'])
  })

  it('stays as dots where the convention does not follow it, and is drawn where it claims it', () => {
    expect(lookUnder(administered, 'b-moor')).toEqual(['border-administered-withheld'])
    expect(lookUnder(claimed, 'b-moor')).toEqual(['border-claimed-withheld'])
    expect(lookUnder(claimed, 'b-claim')).toEqual(['border-claimed-claimed'])
    const withheld = borderMarks(worldConventions, claimed).find(({ id }) =>
      id.endsWith('withheld'),
    )
    expect(withheld).toMatchObject({ type: 'stroke', cap: 'round' })
  })

  it('is drawn once, though it is disputed by all', () => {
    const all = [recognised, { ...administered, withheld: ['b-edge'] }]
    for (const inForce of all) {
      const drawn = drawing(all, inForce, basemapFeatures('borders'))
      expect([...drawn].filter(([, marks]) => marks.length !== 1)).toEqual([])
    }
  })

  it('leaves the borders that nobody contests as they are', () => {
    for (const convention of worldConventions) {
      expect(lookUnder(convention, 'b-state')).toEqual(['border-international'])
      expect(lookUnder(convention, 'b-edge')).toEqual(['border-disputed'])
      expect(lookUnder(convention, 'b-fen')).toEqual(['border-internal'])
    }
  })
})
