// How fine the map is where: fine around Ukraine, coarser with distance.
import type { Position } from 'geojson'

export interface Detail {
  /** [west, south, east, north] in degrees. */
  readonly box: readonly [number, number, number, number]
  /** Visvalingam weight below which a vertex goes: area in km2 of the triangle with its neighbours. */
  readonly triangleKm2: number
  /** Islands below this area in km2 go. */
  readonly islandKm2: number
  readonly decimals: number
}

/** From the finest to the rest of the world: the first box that holds a position decides. */
export const DETAILS: readonly Detail[] = [
  { box: [21, 43, 42, 53.5], triangleKm2: 0.25, islandKm2: 0.5, decimals: 4 },
  { box: [12, 40.5, 46, 57], triangleKm2: 2, islandKm2: 5, decimals: 4 },
  { box: [-12, 34, 60, 72], triangleKm2: 15, islandKm2: 60, decimals: 3 },
  { box: [-180, -90, 180, 90], triangleKm2: 80, islandKm2: 500, decimals: 3 },
]

export function detailAt([lng = 0, lat = 0]: Position): Detail {
  const found = DETAILS.find(
    ({ box: [west, south, east, north] }) =>
      lng >= west && lng <= east && lat >= south && lat <= north,
  )
  if (!found) throw new Error(`position outside the world: ${lng}, ${lat}`)
  return found
}
