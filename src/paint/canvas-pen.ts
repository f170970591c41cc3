// A pen for a canvas: of the page, or of Node where the first picture is made.
import { scaleOf, type View, WORLD_SIZE, worldOf } from '../geometry/mercator.ts'
import type { Tile } from '../grammar/tile.ts'
import type { NameFont } from '../scene/marks.ts'
import { mapFonts } from '../theme/fonts.ts'
import { offsetPart } from './offset.ts'
import type { Part } from './parts.ts'
import type { Measure, Pen } from './pen.ts'
import { BASELINE } from './pen-metrics.ts'

type Context = CanvasRenderingContext2D

/** What makes canvases and paths: the page, or a library in Node. */
export type CanvasMaker = {
  readonly canvas: (
    width: number,
    height: number,
  ) => {
    getContext(type: '2d', settings?: CanvasRenderingContext2DSettings): Context | null
  }
  readonly path: (d?: string) => Path2D
  /** A matrix of scale and shift, for patterns. */
  readonly matrix: (scale: number, x: number, y: number) => DOMMatrix2DInit
}

/** CSS pixels. */
const HAIRLINE = 1.2
/** CSS pixels: what is nearer than this to the last point is not seen. */
const FINEST = 0.4
/** The same of a soft line. */
const FINEST_SOFT = 1.5
/** Offsets are made anew where the zoom has changed by more than this share of a level. */
const OFFSET_STEPS = 8

export const fontOf = (font: NameFont, size: number): string => mapFonts[font](size)

/** Paths of parts, made when they are first drawn. */
export function createPaths(maker: CanvasMaker) {
  const known = new WeakMap<Part, Map<number, Path2D>>()
  const beside = new WeakMap<Part, Map<string, Path2D>>()
  /** @param least a point that is nearer to the last one, in world units, is left out */
  const pathOf = ({ runs }: Part, least = 0): Path2D => {
    const path = maker.path()
    for (const { points, isClosed } of runs) {
      let [x, y] = [points[0] as number, points[1] as number]
      path.moveTo(x, y)
      for (let i = 2; i < points.length; i += 2) {
        const [nextX, nextY] = [points[i] as number, points[i + 1] as number]
        const isNear = Math.abs(nextX - x) < least && Math.abs(nextY - y) < least
        if (isNear && i < points.length - 2) continue
        path.lineTo(nextX, nextY)
        x = nextX
        y = nextY
      }
      if (isClosed) path.closePath()
    }
    return path
  }
  return {
    /** As fine as the zoom can show. */
    of: (part: Part, zoom: number, isSoft = false): Path2D => {
      const level = Math.ceil(zoom)
      const key = 2 * level + Number(isSoft)
      const paths = known.get(part) ?? new Map<number, Path2D>()
      known.set(part, paths)
      const path = paths.get(key) ?? pathOf(part, (isSoft ? FINEST_SOFT : FINEST) / 2 ** level)
      paths.set(key, path)
      return path
    },
    /** @param offset CSS pixels at the zoom */
    beside: (part: Part, offset: number, zoom: number): Path2D => {
      const step = Math.round(zoom * OFFSET_STEPS) / OFFSET_STEPS
      const key = `${offset.toFixed(2)} ${step}`
      const paths = beside.get(part) ?? new Map<string, Path2D>()
      beside.set(part, paths)
      const path = paths.get(key) ?? pathOf(offsetPart(part, offset / 2 ** step))
      if (paths.size > 32) paths.clear()
      paths.set(key, path)
      return path
    },
  }
}

export type Paths = ReturnType<typeof createPaths>

/** Patterns and glyphs as small canvases, by their name and colours. */
export function createTiles(maker: CanvasMaker) {
  const known = new Map<string, CanvasImageSource>()
  return (
    tile: Tile,
    colour: string,
    halo: string,
    ratio: number,
  ): CanvasImageSource | undefined => {
    const key = `${tile.name} ${colour} ${halo} ${ratio}`
    const before = known.get(key)
    if (before) return before
    const side = tile.size * ratio
    const canvas = maker.canvas(side, side)
    const context = canvas.getContext('2d')
    if (!context) return undefined
    drawTile(context, tile, colour, halo, ratio, maker)
    const image = canvas as unknown as CanvasImageSource
    known.set(key, image)
    return image
  }
}

export type Tiles = ReturnType<typeof createTiles>

/** Draws a tile at the origin of a context. */
export function drawTile(
  context: Context,
  tile: Tile,
  colour: string,
  halo: string,
  ratio: number,
  maker: Pick<CanvasMaker, 'path'>,
): void {
  context.scale(ratio, ratio)
  context.lineJoin = 'round'
  for (const { d, fill, stroke, width = 1, dash = [], cap = 'butt', opacity = 1 } of tile.shapes) {
    const path = maker.path(d)
    context.globalAlpha = opacity
    if (fill) {
      context.fillStyle = colour
      context.fill(path)
    }
    if (stroke) {
      context.strokeStyle = stroke === 'halo' ? halo : colour
      context.lineWidth = width
      context.lineCap = cap
      context.setLineDash([...dash])
      context.stroke(path)
    }
  }
}

/** CSS pixels: widths grow with the size, so that one tells all. */
const MEASURED_AT = 64

/** Measures words once each: a map that zooms asks for them at another size in each frame. */
export function createMeasure(context: Pick<Context, 'font' | 'measureText'>): Measure {
  const known = new Map<string, number>()
  const measureOnce = (words: string, font: NameFont): number => {
    context.font = fontOf(font, MEASURED_AT)
    return context.measureText(words).width
  }
  return (words, font, size) => {
    const key = `${font} ${words}`
    const width = known.get(key) ?? measureOnce(words, font)
    known.set(key, width)
    return (width * size) / MEASURED_AT
  }
}

/** What pens of one map share from frame to frame. */
export type Tools = { readonly paths: Paths; readonly tiles: Tiles; readonly maker: CanvasMaker }

export const createTools = (maker: CanvasMaker): Tools => ({
  paths: createPaths(maker),
  tiles: createTiles(maker),
  maker,
})

/** @param ratio device pixels a CSS pixel */
export function canvasPen(
  context: Context,
  view: View,
  ratio: number,
  { paths, tiles, maker }: Tools,
): Pen {
  const { camera, width, height } = view
  const scale = scaleOf(camera)
  const [centreX, centreY] = worldOf([camera.lng, camera.lat])
  /** The world comes again to the left and the right. */
  const turnsOf = ([left, , right]: Part['box'], margin: number): number[] => {
    const reach = (width / 2 + margin) / scale
    const first = Math.ceil((centreX - reach - right) / WORLD_SIZE)
    const last = Math.floor((centreX + reach - left) / WORLD_SIZE)
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
  }
  type Place = readonly [scale: number, x: number, y: number]
  /** Each part in sight, on each turn of the world, with its place in device pixels. */
  const forEach = (
    parts: readonly Part[],
    margin: number,
    paint: (part: Part, at: Place) => void,
  ) => {
    const reach = (height / 2 + margin) / scale
    for (const part of parts) {
      if (part.box[3] < centreY - reach || part.box[1] > centreY + reach) continue
      for (const turn of turnsOf(part.box, margin)) {
        const x = width / 2 + (turn * WORLD_SIZE - centreX) * scale
        const y = height / 2 - centreY * scale
        paint(part, [scale * ratio, x * ratio, y * ratio])
      }
    }
    context.globalAlpha = 1
  }
  const draw = (parts: readonly Part[], paint: (part: Part) => void, margin: number) =>
    forEach(parts, margin, (part, [size, x, y]) => {
      context.setTransform(size, 0, 0, size, x, y)
      paint(part)
    })
  const fillWithTile = (parts: readonly Part[], tile: Tile, colour: string) => {
    const density = Math.ceil(ratio)
    const image = tiles(tile, colour, colour, density)
    const pattern = image && context.createPattern(image, 'repeat')
    if (!pattern) return
    // The pattern stays as large as it is and moves with the ground, by whole pixels: the shape is brought to the
    // screen, not the pattern to the ground, as it would be sampled anew for each pixel then.
    const side = tile.size * ratio
    const phase = (centre: number, extent: number) => {
      const offset = (extent / 2 - centre * scale) * ratio
      return Math.round(offset - Math.floor(offset / side) * side)
    }
    const [x, y] = [phase(centreX, width), phase(centreY, height)]
    pattern.setTransform(maker.matrix(ratio / density, x, y))
    context.fillStyle = pattern
    context.imageSmoothingEnabled = ratio !== density
    forEach(parts, 0, (part, at) => {
      const shape = maker.path()
      shape.addPath(paths.of(part, camera.zoom), maker.matrix(...at))
      context.setTransform(1, 0, 0, 1, 0, 0)
      context.fill(shape, 'evenodd')
    })
    context.imageSmoothingEnabled = true
  }
  const onScreen = () => context.setTransform(ratio, 0, 0, ratio, 0, 0)
  return {
    ground: (colour) => {
      onScreen()
      context.globalAlpha = 1
      context.fillStyle = colour
      context.fillRect(0, 0, width, height)
    },
    fill: (parts, { colour, opacity, tile }) => {
      context.globalAlpha = opacity
      if (tile) return fillWithTile(parts, tile, colour)
      context.fillStyle = colour
      draw(parts, (part) => context.fill(paths.of(part, camera.zoom), 'evenodd'), 0)
    },
    stroke: (parts, { colour, opacity, width: line, dash, cap, isSoft = false }, offset) => {
      context.globalAlpha = opacity
      context.strokeStyle = colour
      context.lineCap = cap
      // Round joins of hairlines and of soft lines are not seen, and are the dearest part of them.
      context.lineJoin = line < HAIRLINE || isSoft ? 'bevel' : 'round'
      context.lineWidth = line / scale
      context.setLineDash(dash.map((length) => length / scale))
      draw(
        parts,
        (part) =>
          context.stroke(
            offset === 0
              ? paths.of(part, camera.zoom, isSoft)
              : paths.beside(part, offset, camera.zoom),
          ),
        line + Math.abs(offset),
      )
    },
    glyph: (tile, colour, halo, x, y) => {
      const image = tiles(tile, colour, halo, Math.ceil(ratio))
      onScreen()
      const half = tile.size / 2
      if (image) context.drawImage(image, x - half, y - half, tile.size, tile.size)
    },
    text: (words, x, y, { font, size, spacing, colour, halo, haloWidth, width: own }, angle) => {
      onScreen()
      if (angle !== 0) {
        context.translate(x, y)
        context.rotate(angle)
        context.translate(-x, -y)
      }
      context.font = fontOf(font, size)
      context.letterSpacing = `${spacing}px`
      context.textAlign = own === undefined ? 'center' : 'left'
      context.textBaseline = 'alphabetic'
      context.lineJoin = 'round'
      context.setLineDash([])
      context.strokeStyle = halo
      context.lineWidth = 2 * haloWidth
      // The spacing after the last letter is not part of the words.
      const [left, base] = [x + spacing / 2, y + size * BASELINE]
      context.strokeText(words, left, base)
      context.fillStyle = colour
      context.fillText(words, left, base)
      context.letterSpacing = '0px'
    },
  }
}
