// The page's own canvases, paths and matrices.
import type { CanvasMaker } from '../paint/canvas-pen.ts'

export const pageMaker: CanvasMaker = {
  canvas: (width, height) => {
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    return canvas
  },
  path: (d) => new Path2D(d),
  matrix: (scale, x, y) => ({ a: scale, b: 0, c: 0, d: scale, e: x, f: y }),
}
