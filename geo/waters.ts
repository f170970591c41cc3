// Reads Natural Earth's 50m rivers and lakes of Europe. They are a drawing aid of another scale than
// the topology and share no vertex with it.
import { readFileSync } from 'node:fs'
import type { MultiLineString, MultiPolygon, Position } from 'geojson'
import { merge, mesh } from 'topojson-client'
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification'
import { dropRepeats, roundTo } from './snap.ts'

export interface Waters {
  readonly rivers: MultiLineString
  readonly lakes: MultiPolygon
}

type Source = Topology<{
  rivers: GeometryCollection
  lakes: GeometryCollection & { geometries: (TopoPolygon | TopoMultiPolygon)[] }
}>

/** The source is quantised to 0.009 degree, so that three decimals lose nothing. */
const DECIMALS = 3

export function readWaters(file: string): Waters {
  const source = JSON.parse(readFileSync(file, 'utf8')) as Source
  const rivers = mesh(source, source.objects.rivers)
  const lakes = merge(source, source.objects.lakes.geometries as TopoPolygon[])
  return {
    rivers: { ...rivers, coordinates: rivers.coordinates.map(tidy).filter((l) => l.length > 1) },
    lakes: { ...lakes, coordinates: lakes.coordinates.map((rings) => rings.map(tidy)) },
  }
}

function tidy(line: Position[]): Position[] {
  return dropRepeats(
    line.map(([lng = 0, lat = 0]) => [roundTo(lng, DECIMALS), roundTo(lat, DECIMALS)]),
  )
}
