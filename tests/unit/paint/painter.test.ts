// The painter: marks from the bottom to the top, states apart, soft strokes that add up, two lines around a gap.
import type { Feature } from 'geojson'
import { describe, expect, it } from 'vitest'
import type { View } from '../../../src/geometry/mercator.ts'
import { createFeatureFinder } from '../../../src/paint/features.ts'
import { paintNames, paintScene, type StateOf } from '../../../src/paint/painter.ts'
import { shapeOf } from '../../../src/paint/parts.ts'
import { placeNames } from '../../../src/paint/place-names.ts'
import type { Mark, StrokeLook } from '../../../src/scene/marks.ts'
import { measure, recordingPen } from '../support/recording-pen.ts'
import { boxRing, makeFeature } from '../support/small-story.ts'
import { allOverlays, worldFiles, worldScene } from '../support/small-world.ts'

const view: View = { width: 800, height: 600, camera: { zoom: 5, lng: 5, lat: 5 } }
const rest: StateOf = () => 'rest'
const box = (id: string) => makeFeature(id, { type: 'Polygon', coordinates: [boxRing(0, 0, 9, 9)] })
const [moor, fen] = [box('moor'), box('fen')]

const stroke = (look: Partial<StrokeLook> = {}): Mark => ({
  type: 'stroke',
  colour: 'ink',
  width: 2,
  ...look,
  id: 'one',
  source: 'areas',
})

function paint(marks: readonly Mark[], features: readonly Feature[] = [moor], stateOf = rest) {
  const recorded = recordingPen()
  paintScene(
    { ground: 'water', sources: {}, marks },
    () => features,
    stateOf,
    view,
    (token) => token,
    recorded.pen,
  )
  return recorded
}

describe('a scene', () => {
  it('begins with its ground, and goes from the bottom to the top', () => {
    const { calls } = paint([
      { type: 'fill', colour: 'land', id: 'a', source: '' },
      stroke(),
      { type: 'fill', colour: 'water', opacity: 0.5, id: 'b', source: '' },
    ])
    expect(calls.map(([name]) => name)).toEqual(['ground', 'fill', 'stroke', 'fill'])
    expect(calls[0]).toEqual(['ground', 'water'])
    const parts = shapeOf(moor).parts
    expect(calls[1]).toEqual(['fill', parts, { colour: 'land', opacity: 1 }])
    expect(calls[3]).toEqual(['fill', parts, { colour: 'water', opacity: 0.5 }])
  })

  it('leaves out what is for another zoom, what has no features, and names', () => {
    expect(
      paint([
        { ...stroke(), zoom: [6, 24] },
        { ...stroke(), zoom: [0, 5] },
      ]).calls,
    ).toHaveLength(1)
    expect(
      paint([stroke(), { type: 'fill', colour: 'land', id: 'a', source: '' }], []).calls,
    ).toHaveLength(1)
    const name = worldScene().marks.filter(({ type }) => type === 'name')
    expect(paint(name).calls).toHaveLength(1)
  })

  it('paints the whole small world, overlay by overlay', () => {
    const scene = worldScene({ overlays: allOverlays })
    const { pen, of } = recordingPen()
    paintScene(scene, createFeatureFinder()(scene, worldFiles), rest, view, (token) => token, pen)
    const colours = new Set([...of('fill'), ...of('stroke')].map(([, , own]) => own.colour))
    for (const { id, colour } of scene.marks.filter((mark) =>
      /^overlay-.*-(fill|edge|line)-/.test(mark.id),
    )) {
      expect(colours.has(colour), id).toBe(true)
    }
  })
})

describe('a stroke', () => {
  const strokesOf = (look: Partial<StrokeLook>, features = [moor], stateOf = rest) =>
    paint([stroke(look)], features, stateOf)
      .of('stroke')
      .map(([, parts, own, offset]) => ({ ...own, offset, parts }))

  it('is one line, with its dashes in widths and its offset in pixels', () => {
    const [line, ...more] = strokesOf({
      width: 3,
      dash: [2, 1],
      offset: [
        [4, 1],
        [6, 5],
      ],
      opacity: 0.7,
      cap: 'round',
    })
    expect(more).toEqual([])
    expect(line).toMatchObject({
      colour: 'ink',
      width: 3,
      dash: [6, 3],
      offset: 3,
      opacity: expect.closeTo(0.7, 9),
      cap: 'round',
    })
  })

  it('with a gap is two lines, as far apart', () => {
    const sides = strokesOf({ width: 2, gap: 6 })
    expect(sides.map(({ offset }) => offset)).toEqual([-4, 4])
    expect(new Set(sides.map(({ width }) => width))).toEqual(new Set([2]))
    expect(strokesOf({ width: 2, gap: 6, offset: 1 }).map(({ offset }) => offset)).toEqual([-3, 5])
  })

  it.each([1, 0.4, 0.05])('that is soft adds up in its middle to its opacity, %d', (opacity) => {
    const layers = strokesOf({ width: 20, soft: 8, opacity })
    expect(layers.length).toBeGreaterThan(2)
    const through = layers.reduce((left, one) => left * (1 - one.opacity), 1)
    expect(1 - through).toBeCloseTo(opacity, 9)
    const widths = layers.map(({ width }) => width)
    expect(widths).toEqual([...widths].sort((a, b) => b - a))
    expect(widths[0]).toBeLessThanOrEqual(20)
    expect(Math.min(...widths)).toBeGreaterThan(0)
  })

  it('tells the pen whether its edge is soft, as that costs less', () => {
    expect(strokesOf({ width: 20, soft: 8 }).every(({ isSoft }) => isSoft)).toBe(true)
    expect(strokesOf({ width: 20 }).some(({ isSoft }) => isSoft)).toBe(false)
  })

  it('that is softer than half of it is wide never comes to its opacity, and has no crisp core', () => {
    // As MapLibre has it: in the middle 6.2 of 11.2 pixels of the fall-off.
    const layers = strokesOf({ width: 12.4, soft: 11.2, opacity: 0.4 })
    const through = layers.reduce((left, one) => left * (1 - one.opacity), 1)
    expect((1 - through) / 0.4).toBeCloseTo(6.2 / 11.2, 0)
    expect((1 - through) / 0.4).toBeLessThan(0.7)
    expect(Math.min(...layers.map(({ width }) => width))).toBeGreaterThan(2)
  })

  it('is drawn apart for what is at rest, pointed at and selected', () => {
    const stateOf: StateOf = (source, id) => {
      expect(source).toBe('areas')
      return id === 'moor' ? 'selected' : 'pointed'
    }
    const width = { rest: 1, pointed: 2, selected: 3 }
    const drawn = strokesOf({ width }, [moor, fen], stateOf)
    expect(drawn.map((one) => [one.width, one.parts])).toEqual([
      [2, shapeOf(fen).parts],
      [3, shapeOf(moor).parts],
    ])
    const opacity = { rest: 0.1, pointed: 0.2, selected: 0.3 }
    expect(strokesOf({ opacity }, [moor], stateOf)[0]?.opacity).toBeCloseTo(0.3, 9)
  })

  it('that nobody points at and has no width at rest is not drawn', () => {
    expect(strokesOf({ width: { rest: 0, pointed: 2, selected: 3 } })).toEqual([])
    expect(strokesOf({ width: 0.01 })).toEqual([])
  })

  it('without states asks for none', () => {
    const stateOf: StateOf = () => {
      throw new Error('nobody should ask')
    }
    expect(strokesOf({}, [moor], stateOf)).toHaveLength(1)
  })
})

describe('names', () => {
  const scene = worldScene({ overlays: allOverlays })
  const near = { ...view, camera: { ...view.camera, zoom: 6.2 } }
  const placed = placeNames(scene, createFeatureFinder()(scene, worldFiles), near, measure, [])

  const wordsAt = (own: View) => {
    const { pen, of } = recordingPen()
    paintNames(placed, own, (token) => token, pen)
    return { texts: of('text'), glyphs: of('glyph') }
  }

  it('are drawn with their signs, each letter of a name along a line for itself', () => {
    const { texts, glyphs } = wordsAt(near)
    const words = texts.map(([, one]) => one)
    expect(words).toContain('Moor')
    expect(words.filter((one) => one.length === 1).length).toBeGreaterThan(9)
    expect(glyphs.map(([, tile]) => tile.name)).toContain('marker')
    const [, , , , paint] = texts.find(([, one]) => one === 'Moor') ?? []
    expect(paint).toMatchObject({ font: 'serif', colour: 'label', halo: 'halo', haloWidth: 1.6 })
  })

  it('stay at their places while the camera moves on', () => {
    const [before, after] = [
      wordsAt(near),
      wordsAt({ ...near, camera: { ...near.camera, lng: 4 } }),
    ]
    const pixels = (512 * 2 ** 6.2) / 360
    for (const [i, [, , x, y]] of before.texts.entries()) {
      const [, , nextX = 0, nextY = 0] = after.texts[i] ?? []
      expect(nextX - x).toBeCloseTo(pixels, 6)
      expect(nextY).toBeCloseTo(y, 6)
    }
  })
})
