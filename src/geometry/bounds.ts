// Bounds of features, also of those that cross the antimeridian.
import type { Position as Coordinate } from 'geojson'
import type { LayerFeature } from './layers.ts'

/** West, south, east, north in degrees; east is over 180 where the bounds cross the antimeridian. */
export type Bounds = readonly [number, number, number, number]

type Interval = { from: number; to: number }

/** The smallest bounds around others, on whichever turns of the globe they are written; null where there are none. */
export function unite(all: readonly Bounds[]): Bounds | null {
  if (all.length === 0) return null
  const { west, east } = outsideOfWidestGap(all.map(([from, , to]) => ({ from, to })))
  const south = all.reduce((least, bounds) => Math.min(least, bounds[1]), 90)
  const north = all.reduce((most, bounds) => Math.max(most, bounds[3]), -90)
  return [west, south, east, north]
}

/** The smallest bounds around features, or null where there are none. */
export function boundsOf(features: readonly LayerFeature[]): Bounds | null {
  const lngs: Interval[] = []
  let south = 90
  let north = -90
  for (const feature of features) {
    for (const run of coordinateRuns(feature)) {
      const interval = { from: 180, to: -180 }
      for (const [lng = 0, lat = 0] of run) {
        interval.from = Math.min(interval.from, lng)
        interval.to = Math.max(interval.to, lng)
        south = Math.min(south, lat)
        north = Math.max(north, lat)
      }
      lngs.push(interval)
    }
  }
  if (south > north) return null
  const { west, east } = outsideOfWidestGap(lngs)
  return [west, south, east, north]
}

/** The runs of coordinates (lng, lat) of a feature: outer and inner rings, lines, points. */
export function coordinateRuns({ geometry }: LayerFeature): readonly Coordinate[][] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]]
    case 'MultiPoint':
      return geometry.coordinates.map((point) => [point])
    case 'LineString':
      return [geometry.coordinates]
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates
    case 'MultiPolygon':
      return geometry.coordinates.flat()
    case 'GeometryCollection':
      return []
  }
}

function outsideOfWidestGap(intervals: readonly Interval[]): { west: number; east: number } {
  const sorted = [...intervals].sort((a, b) => a.from - b.from)
  const first = sorted[0] as Interval
  let reach = first.to
  let gap = { width: -Infinity, west: first.from, east: reach }
  for (const { from, to } of sorted.slice(1)) {
    if (from - reach > gap.width) gap = { width: from - reach, west: from, east: reach }
    reach = Math.max(reach, to)
  }
  const around = first.from + 360 - reach
  if (around >= gap.width) return { west: first.from, east: reach }
  return { west: gap.west, east: gap.east + 360 }
}

/** Whether two bounds have a point in common, on whichever turns of the globe they are written. */
export function boundsMeet(a: Bounds, b: Bounds): boolean {
  const isInLatitude = a[1] <= b[3] && b[1] <= a[3]
  return isInLatitude && [-360, 0, 360].some((turn) => a[0] + turn <= b[2] && b[0] <= a[2] + turn)
}

export const isWithin = (inner: Bounds, outer: Bounds): boolean =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3]
