// Thins the one topology. Vertices are dropped and rounded on the shared arcs, never on a ring, so
// that neighbours stay glued together; where a thinned line would run over another, vertices return.
import type { Position } from 'geojson'
import { presimplify, sphericalTriangleArea } from 'topojson-simplify'
import { findCrossings } from './crossings.ts'
import { dropSmallParts } from './small-parts.ts'
import { roundTo } from './snap.ts'
import type { World } from './world.ts'
import { type Zone, zoneAt } from './zones.ts'

/** Mean Earth radius in km, as turf.area uses it. */
const EARTH_RADIUS = 6371.0088

/** Rounds of putting vertices back; each halves the gaps, so that a long arc is whole by then. */
const MAX_REPAIRS = 20

/** A vertex of an arc; it is kept from a weight of 1 on. */
interface Vertex {
  readonly position: Position
  weight: number
}

/** A lighter copy of the world with the same objects; arcs stay shared. */
export function simplifyWorld(world: World, zones: readonly Zone[]): World {
  const pruned = dropSmallParts(world, (position) => zoneAt(position, zones).islandKm2)
  const weighed = presimplify(pruned, sphericalTriangleArea)
  const arcs = weighed.arcs.map((arc) => weighArc(arc, zones))
  for (let round = 0; round < MAX_REPAIRS && putBackVertices(arcs); round++);
  return { ...pruned, arcs: arcs.map(thin).map(positionsOf) }
}

function positionsOf(arc: readonly Vertex[]): Position[] {
  return arc.map(({ position }) => position)
}

/** Weights (third member, steradians) become multiples of the threshold where the vertex lies. */
function weighArc(arc: Position[], zones: readonly Zone[]): Vertex[] {
  const vertices = arc.map(([lng = 0, lat = 0, weight = 0]) => {
    const { triangleKm2, decimals } = zoneAt([lng, lat], zones)
    const position = [roundTo(lng, decimals), roundTo(lat, decimals)]
    return { position, weight: (weight * EARTH_RADIUS ** 2) / triangleKm2 }
  })
  for (const vertex of [vertices[0], vertices.at(-1)]) if (vertex) vertex.weight = Infinity
  for (const vertex of heaviest(vertices.slice(1, -1), corners(arc))) vertex.weight = Infinity
  return vertices
}

/** A ring must keep three corners: a closed arc three, and any other one beside its ends. */
function corners(arc: Position[]): number {
  const [first, last] = [arc[0], arc.at(-1)]
  return first?.[0] === last?.[0] && first?.[1] === last?.[1] ? 3 : 1
}

function heaviest(vertices: readonly Vertex[], count: number): Vertex[] {
  return [...vertices].sort((a, b) => b.weight - a.weight).slice(0, count)
}

/** The vertices that stay, without repeats; a topology has no one-point arcs, so that two always do. */
function thin(arc: readonly Vertex[]): Vertex[] {
  const kept = arc.filter(({ weight }) => weight >= 1)
  const unlike = kept.filter(({ position: [lng, lat] }, index) => {
    const before = kept[index - 1]?.position
    return !before || before[0] !== lng || before[1] !== lat
  })
  return unlike.length > 1 ? unlike : kept.slice(0, 2)
}

/** Puts the heaviest vertex back into each segment that crosses another. False when none was left. */
function putBackVertices(arcs: readonly Vertex[][]): boolean {
  const thinned = arcs.map(thin)
  const returning = findCrossings(thinned.map(positionsOf)).flatMap(({ arc, index }) => {
    const [whole = [], ends = []] = [arcs[arc], thinned[arc]?.slice(index, index + 2)]
    const [from, to] = ends.map((vertex) => whole.indexOf(vertex))
    const skipped = whole.slice((from ?? 0) + 1, to).filter(({ weight }) => weight < 1)
    return heaviest(skipped, 1)
  })
  for (const vertex of returning) vertex.weight = Infinity
  return returning.length > 0
}
