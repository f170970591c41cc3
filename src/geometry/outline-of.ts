// The outer border of several areas that share their edges: an edge that two of them have is within, and goes.
import type { MultiLineString, Position } from 'geojson'
import type { LayerFeature } from './layers.ts'
import { polygonsOf } from './polygons.ts'

/** Degrees: an islet that is smaller both ways is more dots than outline. */
const SMALLEST = 0.25

/** Lines (lng, lat) that have the areas to their right, where y grows downward. */
export function outlineOf(areas: readonly LayerFeature[]): MultiLineString {
  const edges = new Map<string, readonly [from: Position, to: Position]>()
  for (const ring of areas.flatMap(({ geometry }) => polygonsOf(geometry).flat()).filter(isLarge)) {
    for (let i = 1; i < ring.length; i++) {
      const [from, to] = [ring[i] as Position, ring[i - 1] as Position]
      if (!edges.delete(keyOf(to, from))) edges.set(keyOf(from, to), [from, to])
    }
  }
  const next = new Map([...edges.values()].map((edge) => [String(edge[0]), edge]))
  const lines: Position[][] = []
  for (const [start, first] of next) {
    const line = [first[0]]
    for (let edge = next.get(start); edge; edge = next.get(String(edge[1]))) {
      next.delete(String(edge[0]))
      line.push(edge[1])
    }
    lines.push(line)
  }
  return { type: 'MultiLineString', coordinates: lines }
}

const keyOf = (from: Position, to: Position) => `${from} ${to}`

function isLarge(ring: readonly Position[]): boolean {
  const extent = (axis: 0 | 1) => {
    const values = ring.map((point) => point[axis] ?? 0)
    return Math.max(...values) - Math.min(...values)
  }
  return extent(0) > SMALLEST || extent(1) > SMALLEST
}
