// How far a place is from some lines, and on which side of the nearest one, on a plane that is scaled at the place's
// latitude: right to a part in a hundred within some hundred kilometres. Coordinates are (lng, lat).
import type { Position } from 'geojson'

export type Nearest = {
  readonly km: number
  /** Of the line, along it. */
  readonly side: 'left' | 'right'
  /** Whether the nearest point is an end of a line: beyond it the line has no sides. */
  readonly isAtEnd: boolean
}

/** A degree of a great circle on the sphere of 6,371.0088 km. */
export const DEGREE_KM = (6371.0088 * Math.PI) / 180

/** @param runs lines, or rings; where there are none, all is infinitely far */
export function makeDistance(runs: readonly (readonly Position[])[]) {
  const edges = runs.flatMap((run) =>
    run.slice(1).map((to, i) => {
      const [x = 0, y = 0] = run[i] as Position
      const isFirst = i === 0
      const isLast = i === run.length - 2
      return { x, y, dx: (to[0] ?? 0) - x, dy: (to[1] ?? 0) - y, isFirst, isLast }
    }),
  )
  return (lng: number, lat: number): Nearest => {
    const scale = Math.cos((lat * Math.PI) / 180)
    let squared = Number.POSITIVE_INFINITY
    let turn = 0
    let isAtEnd = false
    for (const edge of edges) {
      const [dx, dy] = [edge.dx * scale, edge.dy]
      const [px, py] = [(lng - edge.x) * scale, lat - edge.y]
      const length = dx * dx + dy * dy
      const along = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length))
      const here = (px - along * dx) ** 2 + (py - along * dy) ** 2
      // Beside a bend two edges are equally near: the one that the place lies more squarely beside tells the side.
      const across = (dx * py - dy * px) / Math.sqrt(length || 1)
      const isNearer = here < squared - 1e-12
      if (isNearer || (here <= squared + 1e-12 && Math.abs(across) > Math.abs(turn))) turn = across
      if (!isNearer) continue
      squared = here
      isAtEnd = (edge.isFirst && along === 0) || (edge.isLast && along === 1)
    }
    return { km: Math.sqrt(squared) * DEGREE_KM, side: turn >= 0 ? 'left' : 'right', isAtEnd }
  }
}
