// A line beside a line, at a constant distance: each corner moves along the middle of its two edges' normals.
import { type Part, partOf, type Run } from './parts.ts'

/** A corner sharper than this (the cosine of half its turn) is cut short, as it would reach far out. */
const SHARPEST = 0.4

/** @param distance to the right along the line, and in the same unit as the points */
export const offsetPart = ({ runs }: Part, distance: number): Part =>
  partOf(runs.map((run) => offsetRun(run, distance)))

export function offsetRun({ points, isClosed }: Run, distance: number): Run {
  const count = points.length / 2
  const moved = new Float64Array(points.length)
  const at = (i: number): [number, number] => [points[2 * i] as number, points[2 * i + 1] as number]
  for (let i = 0; i < count; i++) {
    // A ring comes back to its first point.
    const before = i > 0 ? i - 1 : isClosed ? count - 2 : i
    const after = i < count - 1 ? i + 1 : isClosed ? 1 : i
    const a = normal(at(before), at(i))
    const b = normal(at(i), at(after))
    const [nx, ny] = unit((a?.[0] ?? 0) + (b?.[0] ?? 0), (a?.[1] ?? 0) + (b?.[1] ?? 0)) ??
      a ?? [0, 0]
    const edge = a ?? b ?? [0, 0]
    const reach = distance / Math.max(SHARPEST, nx * edge[0] + ny * edge[1])
    const [x, y] = at(i)
    moved[2 * i] = x + nx * reach
    moved[2 * i + 1] = y + ny * reach
  }
  return { points: moved, isClosed }
}

type Vector = readonly [number, number]

/** To the right of the way from one point to the next, where y grows downward; nothing where they are one. */
const normal = (from: Vector, to: Vector): Vector | undefined =>
  unit(from[1] - to[1], to[0] - from[0])

function unit(x: number, y: number): Vector | undefined {
  const length = Math.hypot(x, y)
  return length < 1e-12 ? undefined : [x / length, y / length]
}
