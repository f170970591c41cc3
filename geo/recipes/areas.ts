// areas.geojson: the parts of Ukraine that the talks are about, and the Black Sea.
// Unions of admin-1 units of the one topology, a vague one softened; the table is data/areas.json.
import { type Atlas, km2Of, type Recipe, toCollection } from '../atlas.ts'
import table from '../data/areas.json'
import { toPolygonFeature } from '../feature.ts'
import { soften } from '../soften.ts'
import { unionOf } from '../world.ts'

export interface AreaRow {
  readonly id: string
  readonly name: string
  readonly uk: string
  readonly kind: string
  /** Codes of the shapes that make the area up. */
  readonly units: readonly string[]
  /** ISO 3166-2 codes, where the area is made of whole units. */
  readonly iso?: readonly string[]
  readonly officialKm2?: number
  /** True when nobody has fixed where the area ends. */
  readonly vague?: boolean
}

export const AREAS: readonly AreaRow[] = table

export const areas: Recipe = {
  name: 'areas',
  build: (atlas: Atlas) =>
    toCollection(
      AREAS.map((row) => {
        const { kind, iso, vague } = row
        const km2 = km2Of(unionOf(atlas.full, row.units))
        const properties = { kind, ...(iso && { iso }), ...(vague && { vague }), km2 }
        const union = unionOf(atlas.light, row.units)
        return toPolygonFeature(row, vague ? soften(union) : union, properties)
      }),
    ),
}
