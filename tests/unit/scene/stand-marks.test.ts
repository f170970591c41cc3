// How an actor stands, as marks: tints, stripes where it stands in several ways, no bounds on what is vague, parallel
// lines along a line, signs with words once a voice is picked, and a dotted ring for silence.
import { describe, expect, it } from 'vitest'
import { standMarks, type VoiceView } from '../../../src/scene/stand-marks.ts'
import type { Stand } from '../../../src/story/stands.ts'
import type { Standing } from '../../../src/story/types.ts'
import { areaId } from '../support/small-story.ts'
import {
  allOverlays,
  worldIndex,
  worldLayers,
  worldScene,
  worldWords,
} from '../support/small-world.ts'

const stand = (area: string, standing: Standing, rest: Partial<Stand> = {}): Stand => ({
  area: areaId(area),
  standing,
  voice: 'article',
  grounds: [],
  ...rest,
})
const picked = (...stands: Stand[]): VoiceView => ({ stands, isPicked: true })
const marksOf = (voice?: VoiceView) => standMarks(voice, worldIndex, worldLayers, worldWords)
const coloursOf = (marks: readonly { readonly colour: string }[]) => marks.map((one) => one.colour)

describe('an area', () => {
  it('has one flat tint for one way, and stripes for several', () => {
    const [flat] = marksOf(picked(stand('southland', 'rejects'))).fills
    expect(flat).toMatchObject({ colour: 'stanceRejects', opacity: expect.any(Number) })
    const { fills } = marksOf(picked(stand('southland', 'supports'), stand('southland', 'rejects')))
    expect(coloursOf(fills)).toEqual(['stanceSupports', 'stanceRejects'])
    expect(fills.map((one) => one.type === 'fill' && one.tile?.name)).toEqual([
      'stripes:0/2',
      'stripes:1/2',
    ])
  })

  it('has one tint where the article and another source say the same', () => {
    const twice = picked(
      stand('southland', 'rejects'),
      stand('southland', 'rejects', { voice: 'beyond' }),
    )
    expect(marksOf(twice).fills).toHaveLength(1)
    expect(marksOf(twice).names).toHaveLength(2)
  })

  it('is tinted on fresh ground within one that is tinted, so that the two do not mix', () => {
    const { fills } = marksOf(picked(stand('moor', 'demands'), stand('northland', 'supports')))
    expect(coloursOf(fills)).toEqual(['stanceSupports', 'land', 'stanceClaims'])
    expect(coloursOf(marksOf(picked(stand('moor', 'demands'))).fills)).toEqual(['stanceClaims'])
  })

  it('without agreed bounds gets a dotted edge and neither a tint nor a ring', () => {
    const { fills, strokes } = marksOf(picked(stand('haze', 'rejects'), stand('haze', 'silent')))
    expect(fills).toEqual([])
    expect(strokes).toHaveLength(1)
    expect(strokes[0]).toMatchObject({ colour: 'stanceRejects', dash: expect.anything() })
  })

  it('is ringed with dots where the actor is silent, and not tinted for it', () => {
    const { fills, strokes, sources } = marksOf(picked(stand('moor', 'silent')))
    expect(fills).toEqual([])
    expect(strokes.map(({ id }) => id)).toEqual(['silent-rings'])
    expect(sources).toHaveProperty('silent-rings')
  })

  it('of many pieces has its signs on one, and no ring round each', () => {
    const { strokes, names, sources } = marksOf(picked(stand('pact', 'silent')))
    expect(strokes).toEqual([])
    expect(names).toHaveLength(1)
    const source = sources['stand-names']
    expect(source && 'data' in source && source.data.features).toHaveLength(1)
  })
})

describe('a line', () => {
  it('has a line on either side for each way, one outside the other, and dots outside them', () => {
    const { fills, strokes, names } = marksOf(
      picked(
        stand('truce-line', 'supports'),
        stand('truce-line', 'rejects'),
        stand('truce-line', 'silent'),
      ),
    )
    expect(fills).toEqual([])
    const ways = ['stanceSupports', 'stanceRejects', 'label']
    expect(coloursOf(strokes)).toEqual([...ways, ...ways])
    const [long, near] = [strokes.slice(0, 3), strokes.slice(3)]
    expect(long.every(({ zoom }) => zoom === undefined)).toBe(true)
    expect(near.every(({ zoom }) => (zoom?.[0] ?? 0) > 6)).toBe(true)
    expect(names).toHaveLength(3)
  })
})

describe('signs and words', () => {
  const view = picked(stand('moor', 'supports'), stand('moor', 'silent'))

  it('stand below each other at the area’s point, in their order', () => {
    const { names } = marksOf(view)
    const downs = names.map((one) => one.type === 'name' && one.icon?.offset?.[1])
    expect(downs[1]).toBeGreaterThan(Number(downs[0]))
    expect(names.map((one) => one.type === 'name' && one.icon?.tile.name)).toEqual([
      'stance-supports',
      'stance-silent',
    ])
  })

  it('are there for a picked voice alone; silence is otherwise a ring and no more', () => {
    const { names, strokes } = marksOf({ ...view, isPicked: false })
    expect(names).toEqual([])
    expect(strokes.map(({ id }) => id)).toEqual(['silent-rings'])
    expect(marksOf(undefined)).toEqual({ sources: {}, fills: [], strokes: [], names: [] })
  })
})

describe('in the scene', () => {
  it('tints lie below what is disputed and the borders, signs above all shapes, each mark named once', () => {
    const voice = picked(
      stand('moor', 'supports'),
      stand('northland', 'rejects'),
      stand('fen', 'silent'),
    )
    const { marks, sources } = worldScene({ voice, overlays: allOverlays })
    const ids = marks.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const at = (start: string) => ids.findIndex((id) => id.startsWith(start))
    expect(at('stand-fill')).toBeLessThan(at('disputed'))
    expect(at('silent-rings')).toBeGreaterThan(at('border-'))
    expect(at('stand-names')).toBeGreaterThan(at('silent-rings'))
    expect(marks.filter(({ source }) => !(source in sources))).toEqual([])
  })
})
