// Canvases, paths and matrices of Node, as the page's own are elsewhere.
import { createCanvas, Path2D as NodePath } from '@napi-rs/canvas'
import type { CanvasMaker } from '../../../src/paint/canvas-pen.ts'

export const nodeMaker: CanvasMaker = {
  canvas: (width, height) =>
    createCanvas(width, height) as unknown as ReturnType<CanvasMaker['canvas']>,
  path: (d) => new NodePath(d) as unknown as Path2D,
  matrix: (scale, x, y) => ({ a: scale, b: 0, c: 0, d: scale, e: x, f: y }),
}
