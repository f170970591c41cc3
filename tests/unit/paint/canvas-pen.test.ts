// The canvas: real pixels, drawn in Node. Land, hatch and outline are where they belong, and a pattern stays fixed
// to the ground while the map is moved.
import { createCanvas } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { panBy, project, type View } from '../../../src/geometry/mercator.ts'
import { markerTile } from '../../../src/grammar/glyphs.ts'
import { hatchTile } from '../../../src/grammar/hatch.ts'
import {
  canvasPen,
  createMeasure,
  createPaths,
  createTools,
  fontOf,
} from '../../../src/paint/canvas-pen.ts'
import { createFeatureFinder } from '../../../src/paint/features.ts'
import { paintNames, paintScene, type StateOf } from '../../../src/paint/painter.ts'
import { type Part, shapeOf } from '../../../src/paint/parts.ts'
import { placeNames } from '../../../src/paint/place-names.ts'
import type { SceneView } from '../../../src/scene/scene.ts'
import { colourOf } from '../../../src/theme/tokens.ts'
import { nodeMaker as maker } from '../support/node-maker.ts'
import { measure } from '../support/recording-pen.ts'
import { boxRing, makeFeature } from '../support/small-story.ts'
import { proposalId, worldFiles, worldScene } from '../support/small-world.ts'

const view: View = { width: 600, height: 400, camera: { zoom: 5, lng: 8, lat: 5 } }

type Surface = {
  readonly context: CanvasRenderingContext2D
  /** The colour of the pixel at a point in CSS pixels, as `#rrggbb`. */
  readonly at: (x: number, y: number) => string
  readonly pixels: () => Uint8ClampedArray
}

function surface(own = view, ratio = 1): Surface {
  const context = createCanvas(own.width * ratio, own.height * ratio).getContext('2d')
  const hex = (value: number) => value.toString(16).padStart(2, '0')
  return {
    context: context as unknown as CanvasRenderingContext2D,
    at: (x, y) => {
      const [r = 0, g = 0, b = 0] = context.getImageData(
        Math.floor(x * ratio),
        Math.floor(y * ratio),
        1,
        1,
      ).data
      return `#${hex(r)}${hex(g)}${hex(b)}`
    },
    pixels: () =>
      context.getImageData(0, 0, own.width * ratio, own.height * ratio)
        .data as unknown as Uint8ClampedArray,
  }
}

const square = (west: number, south: number, east: number, north: number): readonly Part[] =>
  shapeOf(makeFeature('one', { type: 'Polygon', coordinates: [boxRing(west, south, east, north)] }))
    .parts
const flat = (colour: string, opacity = 1) => ({ colour, opacity })

describe('the picture of the small world', () => {
  const find = createFeatureFinder()
  const tools = createTools(maker)
  const colour = (token: Parameters<typeof colourOf>[0]) => colourOf(token, 'light')

  function draw(changes: Partial<SceneView> = {}, stateOf: StateOf = () => 'rest', ratio = 1) {
    const drawn = surface(view, ratio)
    const scene = worldScene(changes)
    const pen = canvasPen(drawn.context, view, ratio, tools)
    const featuresOf = find(scene, worldFiles)
    paintScene(scene, featuresOf, stateOf, view, colour, pen)
    return { ...drawn, pen, scene, featuresOf }
  }
  const atPlace = (drawn: Surface, lng: number, lat: number) => {
    const { x, y } = project([lng, lat], view)
    return drawn.at(x, y)
  }
  /** All colours in a box around a place. */
  const around = (drawn: Surface, lng: number, lat: number, reach = 12) => {
    const { x, y } = project([lng, lat], view)
    const side = Array.from({ length: 2 * reach + 1 }, (_, i) => i - reach)
    return new Set(side.flatMap((dx) => side.map((dy) => drawn.at(x + dx, y + dy))))
  }

  it.each([1, 2])(
    'has land, focus, water and lake where they belong, at %d pixels a pixel',
    (ratio) => {
      const drawn = draw({}, () => 'rest', ratio)
      expect(atPlace(drawn, 8.5, 1.5)).toBe(colour('land'))
      expect(atPlace(drawn, 5, 9.3)).toBe(colour('landFocus'))
      expect(atPlace(drawn, 14, 3)).toBe(colour('water'))
      expect(atPlace(drawn, 1.5, 1.5)).toBe(colour('water'))
    },
  )

  it('has the border on its line', () => {
    expect(around(draw(), 8, 4, 2).size).toBeGreaterThan(1)
    expect(around(draw(), 8, 3.5, 2).size).toBe(1)
  })

  it('has the hatch of an overlay in its area, and in no other', () => {
    const overlays = [proposalId('watch')]
    const own = colourOf(
      worldScene({ overlays }).marks.find(({ id }) => id === 'overlay-watch-fill-1')?.colour ??
        'ink',
      'light',
    )
    expect(around(draw({ overlays }), 2.5, 6.5, 20)).toContain(own)
    expect(around(draw({}), 2.5, 6.5, 20)).not.toContain(own)
    expect(around(draw({ overlays }), 8, 2, 20)).not.toContain(own)
  })

  it('has an outline around what is selected, and around nothing else', () => {
    const selected = draw({}, (source, id) =>
      source === 'layer-areas' && id === 'fen' ? 'selected' : 'rest',
    )
    expect(around(selected, 7.5, 8, 3)).toContain(colour('selection'))
    expect(around(selected, 7.5, 6.5, 12)).not.toContain(colour('selection'))
    expect(around(draw(), 7.5, 8, 3)).not.toContain(colour('selection'))
  })

  it('has names in their colour with their halo', () => {
    const drawn = draw()
    const before = drawn.pixels().slice()
    const placed = placeNames(drawn.scene, drawn.featuresOf, view, measure, [])
    expect(placed.length).toBeGreaterThan(1)
    paintNames(placed, view, colour, drawn.pen)
    expect(around(drawn, 2.5, 6.8, 30)).toContain(colour('halo'))
    expect(drawn.pixels()).not.toEqual(before)
  })
})

describe('a pattern', () => {
  const tile = hatchTile({ mark: 'line', slot: 0, slots: 2, tint: 0 })

  const draw = (own: View, ratio: number) => {
    const drawn = surface(own, ratio)
    const pen = canvasPen(drawn.context, own, ratio, createTools(maker))
    pen.ground('#ffffff')
    pen.fill(square(-60, -40, 60, 40), { ...flat('#000000'), tile })
    return drawn
  }
  const small: View = { width: 120, height: 80, camera: { zoom: 5, lng: 3, lat: 2 } }

  it.each([1, 2])(
    'stays fixed to the ground while the map is moved, at %d pixels a pixel',
    (ratio) => {
      const before = draw(small, ratio)
      for (const [dx, dy] of [
        [7, 0],
        [0, 5],
        [-11, 3],
        [16, 16],
      ] as const) {
        const after = draw({ ...small, camera: panBy(small, dx, dy) }, ratio)
        let differences = 0
        for (let x = 20; x < 100; x++) {
          for (let y = 20; y < 60; y++) {
            const [a, b] = [before.at(x + 0.25, y + 0.25), after.at(x + dx + 0.25, y + dy + 0.25)]
            if (
              Math.abs(Number.parseInt(a.slice(1, 3), 16) - Number.parseInt(b.slice(1, 3), 16)) > 40
            )
              differences++
          }
        }
        expect([dx, dy, differences]).toEqual([dx, dy, 0])
      }
    },
  )

  it('is as large as it is, whatever the zoom, and seamless', () => {
    for (const zoom of [3, 5.5, 8]) {
      const drawn = draw({ ...small, camera: { ...small.camera, zoom } }, 1)
      const dark = (x: number, y: number) => Number.parseInt(drawn.at(x, y).slice(1, 3), 16)
      for (let x = 0; x < 100; x++)
        expect(Math.abs(dark(x, 40) - dark(x + tile.size, 40))).toBeLessThan(40)
      expect(new Set(Array.from({ length: 16 }, (_, x) => dark(x, 40) < 128)).size).toBe(2)
    }
  })
})

describe('a shape', () => {
  it('has its holes left out', () => {
    const ring = [boxRing(0, 0, 10, 10), boxRing(4, 4, 6, 6)]
    const { parts } = shapeOf(makeFeature('one', { type: 'Polygon', coordinates: ring }))
    const drawn = surface()
    const pen = canvasPen(drawn.context, view, 1, createTools(maker))
    pen.ground('#ffffff')
    pen.fill(parts, flat('#000000'))
    const at = (lng: number, lat: number) => {
      const { x, y } = project([lng, lat], view)
      return drawn.at(x, y)
    }
    expect([at(2, 2), at(5, 5)]).toEqual(['#000000', '#ffffff'])
  })

  it('is drawn on every turn of the world that is seen', () => {
    const wide: View = { width: 3400, height: 100, camera: { zoom: 1, lng: 170, lat: 0 } }
    const drawn = surface(wide)
    const pen = canvasPen(drawn.context, wide, 1, createTools(maker))
    pen.ground('#ffffff')
    pen.fill(square(-10, -10, 10, 10), flat('#000000'))
    for (const turn of [-360, 0, 360, 720]) {
      const { x, y } = project([turn, 0], wide)
      if (x > 5 && x < 3395) expect([turn, drawn.at(x, y)]).toEqual([turn, '#000000'])
    }
    expect(project([720, 0], wide).x).toBeLessThan(3395)
  })

  it('lets what is below shine through, and is opaque again after', () => {
    const drawn = surface()
    const pen = canvasPen(drawn.context, view, 1, createTools(maker))
    pen.ground('#ffffff')
    pen.fill(square(0, 0, 10, 10), flat('#000000', 0.5))
    const { x, y } = project([5, 5], view)
    expect(Number.parseInt(drawn.at(x, y).slice(1, 3), 16)).toBeCloseTo(128, -1)
    pen.ground('#123456')
    expect(drawn.at(x, y)).toBe('#123456')
  })
})

describe('a line', () => {
  const east = shapeOf(
    makeFeature('one', {
      type: 'LineString',
      coordinates: [
        [0, 5],
        [16, 5],
      ],
    }),
  ).parts
  const line = { colour: '#000000', opacity: 1, width: 2, dash: [], cap: 'butt' } as const
  const draw = (offset: number, rest: object = {}, own = view, ratio = 1) => {
    const drawn = surface(own, ratio)
    const pen = canvasPen(drawn.context, own, ratio, createTools(maker))
    pen.ground('#ffffff')
    pen.stroke(east, { ...line, ...rest }, offset)
    return drawn
  }

  it('has its width in pixels, on its place or to the right of it', () => {
    const column = (offset: number) => {
      const drawn = draw(offset)
      return Array.from({ length: 61 }, (_, i) => i - 30).filter(
        (dy) => drawn.at(300, 200 + dy) === '#000000',
      )
    }
    expect(column(0)).toEqual([-1, 0])
    expect(column(10)).toEqual([9, 10])
    expect(column(-10)).toEqual([-11, -10])
  })

  it('is as wide on any screen and at any zoom', () => {
    const closer = { ...view, camera: { ...view.camera, zoom: view.camera.zoom + 2 } }
    for (const own of [view, closer]) {
      for (const ratio of [1, 2, 3]) {
        const drawn = draw(0, { width: 6 }, own, ratio)
        const dark = Array.from({ length: 60 * ratio }, (_, i) =>
          drawn.at(own.width / 2 + 10, own.height / 2 - 30 + i / ratio),
        ).filter((colour) => colour === '#000000')
        expect(dark).toHaveLength(6 * ratio)
      }
    }
  })

  it('has its dashes in pixels', () => {
    const drawn = draw(0, { dash: [10, 10] })
    const dark = Array.from({ length: 200 }, (_, x) => drawn.at(200 + x, 200) === '#000000')
    expect(dark.filter(Boolean).length / dark.length).toBeCloseTo(0.5, 1)
  })
})

describe('signs and words', () => {
  it('stand with their middle at their point', () => {
    const drawn = surface()
    const pen = canvasPen(drawn.context, view, 1, createTools(maker))
    pen.ground('#ffffff')
    pen.glyph(markerTile, '#ff0000', '#0000ff', 100, 100)
    expect(drawn.at(100, 100)).toBe('#ff0000')
    expect(drawn.at(100, 86)).toBe('#ffffff')
  })

  it('are turned by their angle, and leave nothing turned', () => {
    const paint = {
      font: 'sans',
      size: 20,
      spacing: 0,
      colour: '#000000',
      halo: '#ffffff',
      haloWidth: 1,
    } as const
    const extent = (angle: number) => {
      const drawn = surface()
      const pen = canvasPen(drawn.context, view, 1, createTools(maker))
      pen.ground('#ffffff')
      pen.text('HHHHHHHH', 300, 200, paint, angle)
      pen.fill(square(-20, -20, -19, -19), flat('#000000'))
      const isDark = (x: number, y: number) => Number.parseInt(drawn.at(x, y).slice(1, 3), 16) < 128
      const reach = Array.from({ length: 181 }, (_, i) => i - 90)
      const across = reach.filter((d) => reach.some((e) => isDark(300 + d, 200 + e / 9)))
      const down = reach.filter((d) => reach.some((e) => isDark(300 + e / 9, 200 + d)))
      return { across: across.length, down: down.length }
    }
    const [flatly, upright] = [extent(0), extent(Math.PI / 2)]
    expect(flatly.across).toBeGreaterThan(3 * flatly.down)
    expect(upright.down).toBeGreaterThan(3 * upright.across)
  })

  it('are measured in their font and at any size, once', () => {
    const asked: string[] = []
    const context = {
      font: '',
      measureText: (words: string) => {
        asked.push(`${context.font} ${words}`)
        const size = Number(/(\d+)px/.exec(context.font)?.[1])
        return { width: (words.length * size) / 2 } as TextMetrics
      },
    }
    const measure = createMeasure(context)
    expect(measure('Bay', 'serif', 14)).toBe(21)
    expect(measure('Bay', 'serif', 20)).toBe(30)
    expect(measure('Bay', 'sans', 20)).toBe(30)
    expect(asked.map((one) => one.split(' ')[0])).toEqual(['600', '500'])
    expect(fontOf('italic', 12)).toMatch(/^italic 400 12px /)
  })
})

describe('paths', () => {
  it('are made once a part, and once an offset and an eighth of a zoom', () => {
    let made = 0
    const paths = createPaths({
      ...maker,
      path: (d) => {
        made++
        return maker.path(d)
      },
    })
    const [part] = square(0, 0, 10, 10)
    if (!part) throw new Error('a square is a part')
    expect(paths.of(part, 5)).toBe(paths.of(part, 5))
    expect(paths.beside(part, 2, 5)).toBe(paths.beside(part, 2, 5.05))
    expect(paths.beside(part, 2, 5.2)).not.toBe(paths.beside(part, 2, 5))
    expect(paths.beside(part, -2, 5)).not.toBe(paths.beside(part, 2, 5))
    expect(made).toBe(4)
  })

  it('of a soft line are kept apart from those of a crisp one', () => {
    const paths = createPaths(maker)
    const [part] = square(0, 0, 10, 10)
    if (!part) throw new Error('a square is a part')
    expect(paths.of(part, 5, true)).not.toBe(paths.of(part, 5))
    expect(paths.of(part, 5, true)).toBe(paths.of(part, 5, true))
  })
})
