// Finds segments that cross or touch where the topology has no vertex. Thinning moves lines, and a
// thinned line can run over its neighbour; the caller puts vertices back until nothing crosses.
import type { Position } from 'geojson'

/** The segment from position `index` of an arc to the next one. */
export interface Segment {
  readonly arc: number
  readonly index: number
  readonly from: Position
  readonly to: Position
}

/** Cell of the lookup grid in degrees. */
const CELL = 0.5

/** All segments that cross another one, touch it between its ends, or lie on it. */
export function findCrossings(arcs: readonly Position[][]): Segment[] {
  const found = new Set<Segment>()
  for (const cell of gridOf(arcs).values()) {
    cell.forEach((one, index) => {
      for (const other of cell.slice(index + 1)) {
        if (!overlapsBox(one, other) || !collide(one, other)) continue
        found.add(one).add(other)
      }
    })
  }
  return [...found]
}

function gridOf(arcs: readonly Position[][]): Map<string, Segment[]> {
  const grid = new Map<string, Segment[]>()
  arcs.forEach((positions, arc) => {
    positions.slice(1).forEach((to, index) => {
      const from = positions[index] ?? to
      if (isSame(from, to)) return
      const segment: Segment = { arc, index, from, to }
      const [west, south, east, north] = boxOf(segment).map((value) => Math.floor(value / CELL))
      for (let x = west ?? 0; x <= (east ?? 0); x++) {
        for (let y = south ?? 0; y <= (north ?? 0); y++) {
          const cell = grid.get(`${x},${y}`)
          if (cell) cell.push(segment)
          else grid.set(`${x},${y}`, [segment])
        }
      }
    })
  })
  return grid
}

function collide(one: Segment, other: Segment): boolean {
  const sides = [
    sideOf(one, other.from),
    sideOf(one, other.to),
    sideOf(other, one.from),
    sideOf(other, one.to),
  ] as const
  if (sides[0] * sides[1] < 0 && sides[2] * sides[3] < 0) return true
  const touches = [
    isWithin(one, other.from, sides[0]),
    isWithin(one, other.to, sides[1]),
    isWithin(other, one.from, sides[2]),
    isWithin(other, one.to, sides[3]),
  ]
  return touches.includes(true) || isSameSegment(one, other)
}

/** 1 left of the segment, -1 right of it, 0 on its line. Exact: positions are whole 0.0001 degrees. */
function sideOf({ from, to }: Segment, position: Position): number {
  const [ax, ay, bx, by, px, py] = [...from, ...to, ...position].map((v) => Math.round(v * 1e4))
  if (ax === undefined || ay === undefined || bx === undefined) return 0
  if (by === undefined || px === undefined || py === undefined) return 0
  return Math.sign((bx - ax) * (py - ay) - (by - ay) * (px - ax))
}

/** Whether a position on the line of a segment lies on it without being one of its ends. */
function isWithin(segment: Segment, position: Position, side: number): boolean {
  if (side !== 0 || isSame(position, segment.from) || isSame(position, segment.to)) return false
  const [west = 0, south = 0, east = 0, north = 0] = boxOf(segment)
  const [lng = 0, lat = 0] = position
  return lng >= west && lng <= east && lat >= south && lat <= north
}

function overlapsBox(one: Segment, other: Segment): boolean {
  const [west = 0, south = 0, east = 0, north = 0] = boxOf(one)
  const [left = 0, bottom = 0, right = 0, top = 0] = boxOf(other)
  return west <= right && left <= east && south <= top && bottom <= north
}

function boxOf({ from: [ax = 0, ay = 0], to: [bx = 0, by = 0] }: Segment): number[] {
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)]
}

function isSameSegment(one: Segment, other: Segment): boolean {
  return (
    (isSame(one.from, other.from) && isSame(one.to, other.to)) ||
    (isSame(one.from, other.to) && isSame(one.to, other.from))
  )
}

function isSame(one: Position, other: Position): boolean {
  return one[0] === other[0] && one[1] === other[1]
}
