// Drops islands too small to see, but never the last part of a state, nor a part that shares a border
// (an enclave or half of a divided island), because its neighbour would be left with a gap.
import { area, polygon } from '@turf/turf'
import type { Position } from 'geojson'
import { filter } from 'topojson-simplify'
import type { ArcIndexes } from 'topojson-specification'
import type { Shape, ShapeCollection, World, WorldObjects } from './world.ts'

/** Smallest area worth drawing, in km2, at a position (lng, lat). */
export type SmallestKm2 = (position: Position) => number

/** The same world without small islands, and with the holes that they made in the seas closed. */
export function dropSmallParts(world: World, smallest: SmallestKm2): World {
  const { states, oblasts, seas } = world.objects
  const borders = arcsUsedTwice(states)
  const isBig = (ring: number[]) => {
    const outline = positionsOf(world, ring)
    return ringKm2(outline) >= smallest(outline[0] ?? [0, 0])
  }
  const keep = (rings: ArcIndexes[]) => {
    const outer = rings[0] ?? []
    return outer.some((arc) => borders.has(arc < 0 ? ~arc : arc)) || isBig(outer)
  }
  const thin = (collection: ShapeCollection): ShapeCollection => ({
    ...collection,
    geometries: collection.geometries.map((shape) => keepParts(world, shape, keep)),
  })
  const openSea = (shape: Shape): Shape => {
    if (shape.type !== 'Polygon') return shape
    return { ...shape, arcs: shape.arcs.filter((ring, index) => index === 0 || isBig(ring)) }
  }
  const opened = { ...seas, geometries: seas.geometries.map(openSea) }
  const objects = { states: thin(states), oblasts: thin(oblasts), seas: opened }
  // Also leaves out the arcs that nothing uses any more.
  return filter<WorldObjects>({ ...world, objects }, () => true) as World
}

function keepParts(world: World, shape: Shape, keep: (rings: ArcIndexes[]) => boolean): Shape {
  if (shape.type === 'Polygon') return shape
  const kept = shape.arcs.filter(keep)
  if (kept.length > 0) return { ...shape, arcs: kept }
  const size = (rings: ArcIndexes[]) => ringKm2(positionsOf(world, rings[0] ?? []))
  return { ...shape, arcs: [...shape.arcs].sort((a, b) => size(b) - size(a)).slice(0, 1) }
}

function arcsUsedTwice({ geometries }: ShapeCollection): Set<number> {
  const seen = new Set<number>()
  const twice = new Set<number>()
  for (const shape of geometries) {
    for (const arc of (shape.arcs as ArcIndexes[][]).flat(2)) {
      const index = arc < 0 ? ~arc : arc
      if (seen.has(index)) twice.add(index)
      seen.add(index)
    }
  }
  return twice
}

function positionsOf(world: World, ring: number[]): Position[] {
  return ring.flatMap((arc) => {
    const positions = world.arcs[arc < 0 ? ~arc : arc] ?? []
    return (arc < 0 ? [...positions].reverse() : positions).slice(0, -1)
  })
}

function ringKm2(open: Position[]): number {
  const first = open[0]
  return first && open.length > 2 ? area(polygon([[...open, first]])) / 1e6 : 0
}
