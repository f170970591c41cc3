// The stretch of a line that lies within some areas. Coordinates are (lng, lat).
import { booleanPointInPolygon } from '@turf/turf'
import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson'
import { coordinateRuns } from './bounds.ts'
import type { LayerFeature } from './layers.ts'

/** Degrees; a stretch begins and ends this close to the edge of the areas. */
const STEP = 0.02

/** @param within features of areas; those that are no polygons hold nothing */
export function clipLine(line: LayerFeature, within: readonly LayerFeature[]): MultiLineString {
  const polygons = within
    .map(({ geometry }) => geometry)
    .filter((one): one is Polygon | MultiPolygon => one.type.endsWith('Polygon'))
  const isWithin = (point: Position) =>
    polygons.some((polygon) => booleanPointInPolygon(point, polygon))
  const stretches: Position[][] = []
  for (const run of coordinateRuns(line)) {
    let stretch: Position[] | undefined
    for (const [i, point] of densify(run).entries()) {
      if (!isWithin(point)) {
        stretch = undefined
      } else if (stretch && i > 0) {
        stretch.push(point)
      } else {
        stretch = [point]
        stretches.push(stretch)
      }
    }
  }
  return { type: 'MultiLineString', coordinates: stretches.filter(({ length }) => length > 1) }
}

function densify(run: readonly Position[]): Position[] {
  return run.flatMap((to, i) => {
    const from = run[i - 1] ?? to
    const [dx, dy] = [(to[0] ?? 0) - (from[0] ?? 0), (to[1] ?? 0) - (from[1] ?? 0)]
    const steps = Math.max(1, Math.ceil(Math.hypot(dx, dy) / STEP))
    return Array.from({ length: i === 0 ? 1 : steps }, (_, k) => {
      const along = i === 0 ? 1 : (k + 1) / steps
      return [(from[0] ?? 0) + dx * along, (from[1] ?? 0) + dy * along]
    })
  })
}
