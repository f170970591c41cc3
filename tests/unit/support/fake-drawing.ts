// A drawing that records its strokes, and can tell how far any point is from being painted.
import type { Drawing } from '../../../src/grammar/draw-pattern.ts'

type Point = readonly [x: number, y: number]
type Stroke = {
  readonly path: readonly (readonly Point[])[]
  readonly width: number
  readonly dash: readonly number[]
  readonly cap: CanvasLineCap
  readonly colour: unknown
}

export type FakeDrawing = Drawing & { readonly strokes: Stroke[]; readonly calls: string[] }

export function createFakeDrawing(): FakeDrawing {
  let path: Point[][] = []
  let dash: number[] = []
  const strokes: Stroke[] = []
  const calls: string[] = []
  const record = (name: string, ...values: unknown[]) => calls.push(`${name} ${values.join(' ')}`)
  return {
    strokes,
    calls,
    lineWidth: 1,
    lineCap: 'butt',
    lineJoin: 'miter',
    strokeStyle: '',
    fillStyle: '',
    globalAlpha: 1,
    fillRect(...box) {
      record('fill', this.fillStyle, this.globalAlpha, ...box)
    },
    scale: (x, y) => void record('scale', x, y),
    setLineDash(segments: Iterable<number>) {
      dash = [...segments]
      record('dash', ...dash)
    },
    beginPath() {
      path = []
      record('begin')
    },
    moveTo(x, y) {
      path.push([[x, y]])
      record('move', x, y)
    },
    lineTo(x, y) {
      const run = path.at(-1)
      if (run) run.push([x, y])
      else path.push([[x, y]])
      record('line', x, y)
    },
    stroke() {
      const { lineWidth: width, lineCap: cap, strokeStyle: colour } = this
      strokes.push({ path: path.map((run) => [...run]), width, dash: [...dash], cap, colour })
      record('stroke', width, cap, colour, this.globalAlpha)
    },
  }
}

/** Pixels from a point to the nearest paint: negative inside it. A dash starts anew with each run. */
export function clearanceOf(strokes: readonly Stroke[], [x, y]: Point): number {
  let clearance = Number.POSITIVE_INFINITY
  for (const { path, width, dash, cap } of strokes) {
    for (const run of path) {
      let walked = 0
      for (let i = 1; i < run.length; i++) {
        const [x0, y0] = run[i - 1] as Point
        const [x1, y1] = run[i] as Point
        const length = Math.hypot(x1 - x0, y1 - y0)
        const along = ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length
        const across = Math.abs((x - x0) * (y1 - y0) - (y - y0) * (x1 - x0)) / length
        const beyond = distanceToPaint(along, walked, length, dash)
        // Within a bent line the joins are round; a lone segment ends as its cap says.
        const isRound = cap === 'round' || run.length > 2
        const distance = isRound
          ? Math.hypot(across, Math.max(0, beyond)) - width / 2
          : Math.max(across - width / 2, beyond)
        clearance = Math.min(clearance, distance)
        walked += length
      }
    }
  }
  return clearance
}

/** How far a place along a segment is from the parts of it that the dash paints; negative within them. */
function distanceToPaint(along: number, walked: number, length: number, dash: readonly number[]) {
  const [on = 0, off = 0] = dash
  const period = on + off
  const outside = (from: number, to: number) => Math.max(from - along, along - to)
  if (period === 0) return outside(0, length)
  const around = Math.round((walked + along) / period)
  return Math.min(
    ...[-1, 0, 1].map((step) => {
      const start = (around + step) * period - walked
      const from = Math.max(0, start)
      const to = Math.min(length, start + on)
      return from <= to ? outside(from, to) : Number.POSITIVE_INFINITY
    }),
  )
}
