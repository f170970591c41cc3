// areas.geojson: the parts of Ukraine that the talks are about, and the Black Sea.
// Unions of admin-1 units of the one topology, a vague one softened; the table is data/areas.json.
import type { MultiPolygon, Position } from 'geojson'
import { type Atlas, km2Of, type Recipe, toCollection } from '../atlas.ts'
import table from '../data/areas.json'
import { toPolygonFeature } from '../feature.ts'
import { bordersAmong, bordersOf, cityNames, frontLine } from '../name-obstacles.ts'
import { type Lettering, namePlaceOf } from '../name-place.ts'
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

/** As `src/scene/name-looks.ts` writes them: a province in spaced capitals, all else in small letters. */
const CAPITALS: Lettering = { letter: 11.5, line: 15 }
const SMALL: Lettering = { letter: 7.3, line: 12 }
/** Zoom levels at which the names of cities are in the way of a province's, and of what is larger. */
const NEAR = 6.5
const FAR = 5.5

export const AREAS: readonly AreaRow[] = table

/** From afar the name may lie on the area's coast and on what runs through it, but on none of its borders. */
function farPlaceOf(name: string, union: MultiPolygon, borders: Position[][]) {
  const { anchor, from } = namePlaceOf(union, name, SMALL, [], [], borders)
  return { far: anchor, farFrom: from }
}

export const areas: Recipe = {
  name: 'areas',
  build: (atlas: Atlas) =>
    toCollection(
      AREAS.map((row) => {
        const { kind, iso, vague } = row
        const km2 = km2Of(unionOf(atlas.full, row.units))
        const union = unionOf(atlas.light, row.units)
        const isOblast = kind === 'oblast'
        const place = namePlaceOf(
          union,
          row.name.replace(' Oblast', ''),
          isOblast ? CAPITALS : SMALL,
          [frontLine(), ...bordersAmong(atlas, row.units)],
          cityNames(atlas, isOblast ? 3 : 2, isOblast ? NEAR : FAR),
        )
        const far =
          isOblast || vague || kind === 'sea'
            ? {}
            : farPlaceOf(row.name, union, bordersOf(atlas, row.units))
        const properties = {
          kind,
          ...(iso && { iso }),
          ...(vague && { vague }),
          km2,
          ...place,
          ...far,
        }
        return toPolygonFeature(row, vague ? soften(union) : union, properties)
      }),
    ),
}
