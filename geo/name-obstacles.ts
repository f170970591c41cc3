// What the name of an area keeps clear of: the front line, borders within it, and the names of its cities.
import type { MultiPolygon, Position } from 'geojson'
import type { Atlas } from './atlas.ts'
import table from './data/cities.json'
import { frontPlacesOf } from './front-line.ts'
import { type Lettering, type NamePlace, namePlaceOf, wordsBeside } from './name-place.ts'
import { linesOf, linesOfOblastsAnd } from './world.ts'

/** CSS pixels of a letter of a city's name. */
const LETTER = 7.2

export const frontLine = (): Position[] => frontPlacesOf('D')

/** As `src/scene/name-looks.ts` writes the name of a state where it first finds room. */
const STATE: Lettering = { letter: 6.3, line: 12 }
/** Zoom level at which the name of a capital is in the way of its state's. */
const CAPITALS_AT = 4.5

export const stateNamePlace = (atlas: Atlas, name: string, state: MultiPolygon): NamePlace =>
  namePlaceOf(state, name, STATE, [frontLine()], cityNames(atlas, 1, CAPITALS_AT))

/** The borders between some of Ukraine's admin-1 units. */
export function bordersAmong({ light }: Atlas, units: readonly string[]): Position[][] {
  return linesOf(
    light,
    'oblasts',
    (left, right) => left !== right && units.includes(left) && units.includes(right),
  ).coordinates
}

/** The borders of what some of Ukraine's admin-1 units make up, with its neighbours at home and abroad. */
export function bordersOf({ light }: Atlas, units: readonly string[]): Position[][] {
  const isOuter = (left: string, right: string) => units.includes(left) !== units.includes(right)
  const abroad = light.objects.states.geometries
    .map(({ id }) => String(id))
    .filter((id) => id !== 'UKR')
  return [
    ...linesOf(light, 'oblasts', isOuter).coordinates,
    ...abroad.flatMap(
      (state) =>
        linesOfOblastsAnd(
          light,
          state,
          (left, right) => [left, right].includes(state) && isOuter(left, right),
        ).coordinates,
    ),
  ]
}

/**
 * Boxes of the names of cities up to a rank.
 *
 * @param zoom at which they are as large as they are drawn
 */
export function cityNames({ cities }: Atlas, upTo: number, zoom: number): Position[][] {
  return table
    .filter(({ rank }) => rank <= upTo)
    .flatMap(({ geonames, name }) => {
      const record = cities.get(geonames)
      return record ? [wordsBeside([record.lng, record.lat], name, LETTER, zoom)] : []
    })
}
