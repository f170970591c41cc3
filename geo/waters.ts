// Reads Natural Earth's 50m rivers and lakes of Europe. They are a drawing aid of another scale than
// the topology and share no vertex with it.
import { readFileSync } from 'node:fs'
import { lineString, nearestPointOnLine } from '@turf/turf'
import type { MultiLineString, MultiPolygon, Position } from 'geojson'
import { merge, mesh } from 'topojson-client'
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification'
import { dropRepeats, roundTo } from './snap.ts'

export interface NamedRiver {
  readonly id: string
  readonly name: string
  readonly uk: string
  /** Points (lng, lat) on its banks: the source has no names, so these tell which of its lines it is. */
  readonly at: readonly (readonly number[])[]
}

export interface Waters {
  /** The lines of a river, or of all that none of these is. */
  readonly riverOf: (river: NamedRiver) => MultiLineString
  readonly riversBut: (rivers: readonly NamedRiver[]) => MultiLineString
  readonly lakes: MultiPolygon
}

type Source = Topology<{
  rivers: GeometryCollection
  lakes: GeometryCollection & { geometries: (TopoPolygon | TopoMultiPolygon)[] }
}>

/** The source is quantised to 0.009 degree, so that three decimals lose nothing. */
const DECIMALS = 3

/** A river's line in the source is no farther than this from a point on its bank. */
const BANK_KM = 8

export function readWaters(file: string): Waters {
  const source = JSON.parse(readFileSync(file, 'utf8')) as Source
  const all = source.objects.rivers.geometries
  const lines = (geometries: typeof all) => {
    const joined = mesh(source, { type: 'GeometryCollection', geometries })
    return { ...joined, coordinates: joined.coordinates.map(tidy).filter((l) => l.length > 1) }
  }
  const isAt = (geometry: (typeof all)[number], { at }: NamedRiver) =>
    at.some((point) => kmBetween(lines([geometry]), [...point]) < BANK_KM)
  const lakes = merge(source, source.objects.lakes.geometries as TopoPolygon[])
  return {
    riverOf: (river) => lines(all.filter((geometry) => isAt(geometry, river))),
    riversBut: (rivers) =>
      lines(all.filter((geometry) => !rivers.some((river) => isAt(geometry, river)))),
    lakes: { ...lakes, coordinates: lakes.coordinates.map((rings) => rings.map(tidy)) },
  }
}

function kmBetween({ coordinates }: MultiLineString, point: Position): number {
  const stretches = coordinates.filter((line) => line.length > 1)
  return Math.min(
    ...stretches.map((line) => nearestPointOnLine(lineString(line), point).properties.dist),
  )
}

function tidy(line: Position[]): Position[] {
  return dropRepeats(
    line.map(([lng = 0, lat = 0]) => [roundTo(lng, DECIMALS), roundTo(lat, DECIMALS)]),
  )
}
