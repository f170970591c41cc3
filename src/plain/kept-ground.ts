// While a map only moves, its ground is painted once with a margin around it, and that picture is brought to where the
// map is now: each frame is whole and sharp, and costs as much as copying it.
import { scaleOf, type View, WORLD_SIZE, worldOf } from '../geometry/mercator.ts'
import type { CanvasMaker } from '../paint/canvas-pen.ts'

type Context = CanvasRenderingContext2D
/** Paints all of a view from its top left corner on. */
export type PaintGround = (context: Context, view: View) => void

type Kept = { readonly canvas: CanvasImageSource; readonly view: View }

/** Of the view's width and height, on each side. */
const MARGIN = 0.2
/** Device pixels: more than a browser gives a canvas everywhere. */
const MOST_PIXELS = 2 ** 24

export function createKeptGround(maker: Pick<CanvasMaker, 'canvas'>) {
  let kept: Kept | null = null
  /** What the frame before was a picture of, besides its place. */
  let before: readonly unknown[] = []

  return {
    /**
     * @param ratio device pixels a CSS pixel
     * @param picture what the ground depends on besides the camera and the canvas; it is kept where all of it is what it
     * was in the frame before
     */
    draw(context: Context, view: View, ratio: number, picture: object, paint: PaintGround) {
      const all = [picture, view.camera.zoom, view.width, view.height, ratio]
      const isSame = before.length > 0 && all.every((one, i) => one === before[i])
      before = all
      if (!isSame) kept = null
      const around = withMargin(view, ratio)
      const isTooLarge = around.width * around.height * ratio ** 2 > MOST_PIXELS
      if (!isSame || isTooLarge) return paint(context, view)
      if (!kept || !placeIn(kept.view, view, ratio)) {
        kept = paintAround(maker, around, ratio, paint)
      }
      const place = kept && placeIn(kept.view, view, ratio)
      if (!kept || !place) return paint(context, view)
      context.setTransform(1, 0, 0, 1, 0, 0)
      context.globalAlpha = 1
      context.drawImage(kept.canvas, -place.x, -place.y)
    },
    /** At rest it would only take memory. */
    forget() {
      kept = null
      before = []
    },
  }
}

/** On each side by a whole number of device pixels, so that what is copied lies where it was painted. */
function withMargin({ width, height, camera }: View, ratio: number): View {
  const around = (length: number) => length + (2 * Math.ceil(length * MARGIN * ratio)) / ratio
  return { camera, width: around(width), height: around(height) }
}

function paintAround(
  maker: Pick<CanvasMaker, 'canvas'>,
  view: View,
  ratio: number,
  paint: PaintGround,
): Kept | null {
  const canvas = maker.canvas(Math.round(view.width * ratio), Math.round(view.height * ratio))
  const context = canvas.getContext('2d', { willReadFrequently: true, alpha: false })
  if (!context) return null
  paint(context, view)
  return { canvas: canvas as unknown as CanvasImageSource, view }
}

/** Where a view's corner lies in a larger one of the same zoom, in whole device pixels; null where it leaves that. */
function placeIn(around: View, view: View, ratio: number) {
  const scale = scaleOf(view.camera)
  const [fromX, fromY] = worldOf([around.camera.lng, around.camera.lat])
  const [toX, toY] = worldOf([view.camera.lng, view.camera.lat])
  // The shorter way round the world.
  const along = toX - fromX - WORLD_SIZE * Math.round((toX - fromX) / WORLD_SIZE)
  const x = Math.round(((around.width - view.width) / 2 + along * scale) * ratio)
  const y = Math.round(((around.height - view.height) / 2 + (toY - fromY) * scale) * ratio)
  const [mostX, mostY] = [
    (around.width - view.width) * ratio,
    (around.height - view.height) * ratio,
  ]
  return x >= 0 && y >= 0 && x <= mostX && y <= mostY ? { x, y } : null
}
