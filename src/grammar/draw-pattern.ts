// Draws a hatch: one diagonal band of marks in a transparent, seamless tile. The same drawing serves the
// map's patterns and the legend's swatches.
import type { Mark } from './effects.ts'

export type Hatch = {
  readonly mark: Mark
  readonly slot: number
  readonly slots: number
  readonly colour: string
  /** Opacity of a flat tint of the same colour below the marks, 0 to 1. */
  readonly tint: number
}

/** CSS pixels along x between neighbouring bands. */
const BAND = 8
/** Marks along one band in one tile. */
const MARKS = 4

export type Drawing = Pick<
  CanvasRenderingContext2D,
  | 'beginPath'
  | 'fillRect'
  | 'fillStyle'
  | 'globalAlpha'
  | 'moveTo'
  | 'lineTo'
  | 'stroke'
  | 'scale'
  | 'setLineDash'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'strokeStyle'
>

/** Side of the tile in CSS pixels; an integer, as seams would show otherwise. */
export const tileSize = (slots: number): number => slots * BAND

/**
 * Draws a hatch into a tile of `tileSize(slots) * ratio` pixels a side.
 * The band is the line x + y = c; a step of one tile along it comes back to the same point of the tile,
 * so whatever repeats with the tile's diagonal has no seam.
 */
export function drawHatch(context: Drawing, hatch: Hatch, ratio: number): void {
  const size = tileSize(hatch.slots)
  const centre = (hatch.slot + 0.5) * BAND
  const step = (size * Math.SQRT2) / MARKS
  context.scale(ratio, ratio)
  context.fillStyle = hatch.colour
  context.globalAlpha = hatch.tint
  context.fillRect(0, 0, size, size)
  context.globalAlpha = 1
  context.strokeStyle = hatch.colour
  context.lineJoin = 'round'
  for (const c of [centre - size, centre, centre + size, centre + 2 * size]) {
    drawBand(context, hatch.mark, c, size, step)
  }
}

function drawBand(context: Drawing, mark: Mark, c: number, size: number, step: number): void {
  const diagonal = (offset: number) => {
    context.beginPath()
    context.moveTo(c + size + offset, -size + offset)
    context.lineTo(c - 2 * size + offset, 2 * size + offset)
    context.stroke()
  }
  context.setLineDash([])
  context.lineCap = 'butt'
  switch (mark) {
    case 'line':
      context.lineWidth = 1.7
      diagonal(0)
      return
    case 'twin':
      context.lineWidth = 0.9
      diagonal(-1)
      diagonal(1)
      return
    case 'dash':
      context.lineWidth = 1.8
      context.setLineDash([step * 0.6, step * 0.4])
      diagonal(0)
      return
    case 'dot':
      context.lineWidth = 2.8
      context.lineCap = 'round'
      context.setLineDash([0, step])
      diagonal(0)
      return
    case 'cross':
      context.lineWidth = 1.1
      alongBand(c, size, MARKS / 2, (x, y) => {
        context.beginPath()
        context.moveTo(x - 2.5, y)
        context.lineTo(x + 2.5, y)
        context.moveTo(x, y - 2.5)
        context.lineTo(x, y + 2.5)
        context.stroke()
      })
      return
    case 'wave':
      context.lineWidth = 1.3
      context.beginPath()
      for (let i = -MARKS * 4; i <= MARKS * 8; i++) {
        const along = (i / (MARKS * 4)) * size
        const across = Math.sin((i / 8) * 2 * Math.PI) * 1.5
        context.lineTo(c - along + across, along + across)
      }
      context.stroke()
      return
    default:
      mark satisfies never
  }
}

function alongBand(c: number, size: number, count: number, draw: (x: number, y: number) => void) {
  for (let i = -count; i <= 2 * count; i++) {
    const along = ((i + 0.5) / count) * size
    draw(c - along, along)
  }
}
