// The strokes of a tile as lines of points, and how far any point is from being painted by them.
import type { Tile } from '../../../src/grammar/tile.ts'

type Point = readonly [x: number, y: number]
export type Stroke = {
  readonly path: readonly (readonly Point[])[]
  readonly width: number
  readonly dash: readonly number[]
  readonly cap: 'butt' | 'round'
}

/** Path data of straight lines, as tiles are made of. */
function runsOf(d: string): Point[][] {
  if (/[^MLZ\d\s.-]/.test(d)) throw new Error(`not made of straight lines: ${d}`)
  return d
    .split('M')
    .filter((run) => run !== '')
    .map((run) =>
      run
        .replace('Z', '')
        .split('L')
        .map((point) => point.trim().split(/\s+/).map(Number) as [number, number]),
    )
}

export const strokesOf = ({ shapes }: Tile): Stroke[] =>
  shapes.flatMap(({ d, stroke, width = 1, dash = [], cap = 'butt' }) =>
    stroke ? [{ path: runsOf(d), width, dash, cap }] : [],
  )

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
