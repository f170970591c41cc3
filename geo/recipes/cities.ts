// cities.geojson: capitals, large cities and the places of the story, as points.
// Which ones, their names and ranks are ours (data/cities.json); the coordinates are GeoNames'.
import type { Point } from 'geojson'
import { type Atlas, type Recipe, toCollection } from '../atlas.ts'
import table from '../data/cities.json'
import { toFeature } from '../feature.ts'
import { roundTo } from '../snap.ts'

export interface CityRow {
  readonly geonames: number
  readonly id: string
  readonly name: string
  readonly uk?: string
  /** 1 is a capital or world city, 4 a small place that only a close view needs. */
  readonly rank: number
  readonly kind?: string
}

const CITIES: readonly CityRow[] = table

export const cities: Recipe = {
  name: 'cities',
  build: (atlas: Atlas) =>
    toCollection(
      CITIES.map((row) => {
        const record = atlas.cities.get(row.geonames)
        if (!record) throw new Error(`GeoNames has no place ${row.geonames} (${row.id})`)
        const { lng, lat, country, isCapital } = record
        const geometry: Point = { type: 'Point', coordinates: [roundTo(lng, 3), roundTo(lat, 3)] }
        const kind = row.kind ?? 'city'
        // The map writes both names where they are at home.
        const local = country === 'UA' && row.uk ? { 'name:local': row.uk } : {}
        return toFeature(row, geometry, {
          kind,
          rank: row.rank,
          capital: isCapital,
          country,
          ...local,
        })
      }),
    ),
}
