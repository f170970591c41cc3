// The one topology that every polygon, border and coast of the map is cut from. States, Ukraine's
// oblasts and the Black Sea share its arcs, so that layers fit without a gap or an overlap.
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from 'geojson'
import { feature, mergeArcs, meshArcs } from 'topojson-client'
import { topology as buildTopology } from 'topojson-server'
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification'
import type { AdminUnit } from './admin-units.ts'
import { alignUnitedStates } from './american-borders.ts'
import { cutBlackSea } from './black-sea.ts'
import { dropRepeats } from './snap.ts'

export type Shape = TopoPolygon | TopoMultiPolygon
export type ShapeCollection = Omit<GeometryCollection, 'geometries'> & { geometries: Shape[] }
/** A type, not an interface: the topojson typings want an index signature. */
export type WorldObjects = {
  states: ShapeCollection
  oblasts: ShapeCollection
  seas: ShapeCollection
}
export type World = Topology<WorldObjects>

const BLACK_SEA = 'black-sea'

/**
 * Joins admin-1 units into states and keeps Ukraine's units as they are. States are first merged and
 * then re-cut, because the vertices where two inner units meet would otherwise survive simplification.
 */
export function buildWorld(units: readonly AdminUnit[]): World {
  const features = units.map((unit) => toFeature(unit.code, unit.geometry, unit.state))
  const rough = buildTopology({ units: collectionOf(features) }) as Topology<{
    units: ShapeCollection
  }>
  const shapes = rough.objects.units.geometries
  const byState = new Map<string, Shape[]>()
  for (const shape of shapes) {
    byState.set(stateOf(shape), [...(byState.get(stateOf(shape)) ?? []), shape])
  }
  const merged = new Map([...byState].map(([code, parts]) => [code, joined(rough, parts)]))
  const states = [...alignUnitedStates(merged)].map(([code, shape]) => toFeature(code, shape))
  const oblasts = features.filter((unit) => unit.properties.state === 'UKR')
  const seas = [toFeature(BLACK_SEA, cutBlackSea(joined(rough, shapes)))]
  return buildTopology({
    states: collectionOf(states),
    oblasts: collectionOf(oblasts),
    seas: collectionOf(seas),
  }) as World
}

/** The shape with this id (a state, adm1 or sea code). @throws Error when there is none. */
function shapeOf(world: World, id: string): Shape {
  for (const { geometries } of Object.values(world.objects)) {
    const found = geometries.find((shape) => shape.id === id)
    if (found) return found
  }
  throw new Error(`no shape with the code ${id}`)
}

/** The union of shapes as coordinates: inner borders disappear, nothing else moves. */
export function unionOf(world: World, ids: readonly string[]): MultiPolygon {
  return joined(
    world,
    ids.map((id) => shapeOf(world, id)),
  )
}

/** The arcs of a collection that pass a test on the shapes at either side (equal on a coast). */
export function linesOf(
  world: World,
  layer: keyof WorldObjects,
  keep: (left: string, right: string) => boolean,
): MultiLineString {
  return linesAmong(world, world.objects[layer], keep)
}

/** The same among one state and Ukraine's oblasts, whose shared arcs no layer has by itself. */
export function linesOfOblastsAnd(
  world: World,
  state: string,
  keep: (left: string, right: string) => boolean,
): MultiLineString {
  const geometries = [shapeOf(world, state), ...world.objects.oblasts.geometries]
  return linesAmong(world, { type: 'GeometryCollection', geometries }, keep)
}

function linesAmong(
  world: World,
  shapes: ShapeCollection,
  keep: (left: string, right: string) => boolean,
): MultiLineString {
  const topo = meshArcs(world, shapes, (left, right) => keep(String(left.id), String(right.id)))
  const lines = feature(world, topo).geometry as MultiLineString
  return { ...lines, coordinates: lines.coordinates.map(dropRepeats).filter((l) => l.length > 1) }
}

function joined(topology: Topology, shapes: Shape[]): MultiPolygon {
  return feature(topology, mergeArcs(topology, shapes as TopoPolygon[])).geometry as MultiPolygon
}

function stateOf(shape: Shape): string {
  return (shape.properties as { state: string }).state
}

function toFeature(id: string, geometry: MultiPolygon | AdminUnit['geometry'], state = id) {
  return { type: 'Feature' as const, id, properties: { state }, geometry }
}

function collectionOf(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features }
}
