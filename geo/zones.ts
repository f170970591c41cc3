// How fine the map is where, at each level of detail: fine around Ukraine, coarser with distance.
import type { Position } from 'geojson'
import type { Detail } from '../src/geometry/detail.ts'

export interface Zone {
  /** [west, south, east, north] in degrees. */
  readonly box: readonly [number, number, number, number]
  /** Visvalingam weight below which a vertex goes: area in km2 of the triangle with its neighbours. */
  readonly triangleKm2: number
  /** Islands below this area in km2 go. */
  readonly islandKm2: number
  readonly decimals: number
}

const UKRAINE = [21, 43, 42, 53.5] as const
const NEIGHBOURS = [12, 40.5, 46, 57] as const
const EUROPE = [-12, 34, 60, 72] as const
const WORLD = [-180, -90, 180, 90] as const

const EUROPE_ZONE: Zone = { box: EUROPE, triangleKm2: 15, islandKm2: 60, decimals: 3 }
const FAR_ZONE: Zone = { box: WORLD, triangleKm2: 80, islandKm2: 500, decimals: 3 }

/** From the finest to the rest of the world: the first box that holds a position decides. */
export const ZONES: Readonly<Record<Detail, readonly Zone[]>> = {
  world: [
    { box: EUROPE, triangleKm2: 60, islandKm2: 800, decimals: 3 },
    { box: WORLD, triangleKm2: 160, islandKm2: 2000, decimals: 3 },
  ],
  region: [
    { box: UKRAINE, triangleKm2: 0.25, islandKm2: 0.5, decimals: 4 },
    { box: NEIGHBOURS, triangleKm2: 2, islandKm2: 5, decimals: 4 },
    EUROPE_ZONE,
    FAR_ZONE,
  ],
  close: [
    { box: UKRAINE, triangleKm2: 0.01, islandKm2: 0.05, decimals: 4 },
    { box: NEIGHBOURS, triangleKm2: 0.25, islandKm2: 0.5, decimals: 4 },
    EUROPE_ZONE,
    FAR_ZONE,
  ],
}

/** @throws Error for a position (lng, lat) outside all boxes */
export function zoneAt([lng = 0, lat = 0]: Position, zones: readonly Zone[]): Zone {
  const found = zones.find(
    ({ box: [west, south, east, north] }) =>
      lng >= west && lng <= east && lat >= south && lat <= north,
  )
  if (!found) throw new Error(`position outside the world: ${lng}, ${lat}`)
  return found
}
