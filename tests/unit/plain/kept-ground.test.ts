// A map that only moves: its frames are copied from one larger picture, and are what would have been painted there.
import { createCanvas } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { panBy, type View } from '../../../src/geometry/mercator.ts'
import { canvasPen, createTools } from '../../../src/paint/canvas-pen.ts'
import { createFeatureFinder } from '../../../src/paint/features.ts'
import { paintScene } from '../../../src/paint/painter.ts'
import { createKeptGround } from '../../../src/plain/kept-ground.ts'
import { colourOf } from '../../../src/theme/tokens.ts'
import { nodeMaker } from '../support/node-maker.ts'
import { proposalId, worldFiles, worldScene } from '../support/small-world.ts'

const size = { width: 300, height: 200 }
const start: View = { ...size, camera: { zoom: 5, lng: 8, lat: 5 } }
const scene = worldScene({ overlays: [proposalId('freeze')] })
const moved = (view: View, dx: number, dy: number): View => ({
  ...view,
  camera: panBy(view, dx, dy),
})

function makeMap(ratio = 1) {
  const context = createCanvas(size.width * ratio, size.height * ratio).getContext(
    '2d',
  ) as unknown as CanvasRenderingContext2D
  const ground = createKeptGround(nodeMaker)
  const find = createFeatureFinder()
  const tools = createTools(nodeMaker)
  const painted: View[] = []
  const paint = (on: CanvasRenderingContext2D, view: View) => {
    painted.push(view)
    const pen = canvasPen(on, view, ratio, tools)
    const colour = (token: Parameters<typeof colourOf>[0]) => colourOf(token, 'light')
    paintScene(scene, find(scene, worldFiles), () => 'rest', view, colour, pen)
  }
  const pixels = () => context.getImageData(0, 0, size.width * ratio, size.height * ratio).data
  return {
    ground,
    painted,
    /** What the frame shows. */
    frame: (view: View, picture: object = scene) => {
      ground.draw(context, view, ratio, picture, paint)
      return pixels()
    },
    direct: (view: View) => {
      paint(context, view)
      painted.pop()
      return pixels()
    },
  }
}

/** The most that a channel of a pixel differs. */
function difference(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  let most = 0
  for (const [i, value] of one.entries()) most = Math.max(most, Math.abs(value - (other[i] ?? 0)))
  return most
}

/** An edge is rounded anew where the picture is larger; a pixel beside its place differs by a hundred and more. */
const ROUNDED = 16

describe.each([1, 2])('the ground of a map that is dragged, at %i device pixels', (ratio) => {
  it('is in every frame what would be painted there', () => {
    const map = makeMap(ratio)
    map.frame(start)
    for (const [dx, dy] of [
      [1, 0],
      [20, -13],
      [-59, 39],
      [40, 40],
    ] as const) {
      const view = moved(start, dx, dy)
      expect(difference(map.frame(view), map.direct(view))).toBeLessThanOrEqual(ROUNDED)
    }
  })

  it('is painted once for all places that lie within the margin, and again beyond it', () => {
    const map = makeMap(ratio)
    map.frame(start)
    for (const dx of [1, 20, -30, 50]) map.frame(moved(start, dx, dx / 2))
    expect(map.painted.map(({ width }) => width)).toEqual([size.width, size.width * 1.4])
    const far = moved(start, 150, 0)
    expect(difference(map.frame(far), map.direct(far))).toBeLessThanOrEqual(ROUNDED)
    expect(map.painted).toHaveLength(3)
  })
})

describe('what is not a map that only moves', () => {
  it.each([
    ['another zoom', (view: View) => ({ ...view, camera: { ...view.camera, zoom: 5.2 } }), scene],
    ['another picture', (view: View) => view, {}],
    ['another size', (view: View) => ({ ...view, width: 280 }), scene],
  ])('is painted as it is: %s', (_, change, picture) => {
    const map = makeMap()
    map.frame(start)
    map.frame(moved(start, 5, 0))
    const next = change(moved(start, 9, 0))
    map.frame(next, picture)
    expect(map.painted.at(-1)).toEqual(next)
  })

  it('is not kept after a rest', () => {
    const map = makeMap()
    map.frame(start)
    map.frame(moved(start, 5, 0))
    map.ground.forget()
    map.frame(moved(start, 6, 0))
    expect(map.painted.at(-1)?.width).toBe(size.width)
  })

  it('is painted as it is where no canvas can be large enough', () => {
    const map = makeMap()
    const vast: View = { ...start, width: 5000, height: 5000 }
    map.frame(vast)
    map.frame(moved(vast, 5, 0))
    expect(map.painted.map(({ width }) => width)).toEqual([5000, 5000])
  })

  it('goes the shorter way round the world', () => {
    const map = makeMap()
    const edge: View = { ...size, camera: { zoom: 3, lng: 179.9, lat: 0 } }
    map.frame(edge)
    map.frame(moved(edge, -1, 0))
    const beyond = { ...edge, camera: { ...edge.camera, lng: -179.4 } }
    map.frame(beyond)
    expect(map.painted).toHaveLength(2)
  })
})
