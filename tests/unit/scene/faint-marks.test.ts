// A plan that was replaced stays as an outline: of the same places as its overlay, and under all that is drawn.
import { describe, expect, it } from 'vitest'
import { proposalId, worldScene } from '../support/small-world.ts'

const [on, replaced] = [[proposalId('plan-b')], [proposalId('plan-a')]]

describe('a plan that was replaced', () => {
  const scene = worldScene({ overlays: on, faint: replaced })
  const marks = scene.marks.filter(({ source }) => source === 'faint-plan-a')

  it('is one faint stroke around the same features as its overlay', () => {
    expect(marks.map(({ type }) => type)).toEqual(['stroke'])
    const idsOf = (id: string, of = scene) => {
      const source = of.sources[id]
      if (!source || !('data' in source)) throw new Error(`there is no source ${id}`)
      return source.data.features.map(({ properties }) => properties?.id)
    }
    expect(idsOf('faint-plan-a')).toEqual(
      idsOf('overlay-plan-a', worldScene({ overlays: replaced })),
    )
  })

  it('lies under the strokes of what is drawn', () => {
    const places = scene.marks.map(({ source }) => source)
    expect(places.indexOf('faint-plan-a')).toBeLessThan(
      scene.marks.findIndex(({ source, type }) => source === 'overlay-plan-b' && type === 'stroke'),
    )
  })

  it('is not outlined once it is drawn itself', () => {
    const both = worldScene({ overlays: replaced, faint: replaced })
    expect(both.sources['faint-plan-a']).toBeUndefined()
  })
})
