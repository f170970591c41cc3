// country-labels.geojson: where to write the names of countries and seas. A country's label stands in
// its largest part; seas stand where we put them (data/sea-labels.json).
import type { Point } from 'geojson'
import { type Atlas, km2Of, type Recipe, toCollection } from '../atlas.ts'
import seas from '../data/sea-labels.json'
import { toFeature } from '../feature.ts'
import { stateNamePlace } from '../name-obstacles.ts'
import { idOfState, NAMED_STATES, nameOfState } from '../names.ts'
import { unionOf } from '../world.ts'

/**
 * States that a view of Europe shows without their label point: a second one (lng, lat), and from which zoom
 * on it is written.
 */
const SECOND_ANCHORS = [{ code: 'RUS', at: [41.5, 53.6], from: 2 }] as const

/** Countries below this area in km2 get a label only in and around Europe. */
const FAR_SMALLEST = 200_000

export const countryLabels: Recipe = {
  name: 'country-labels',
  build: (atlas: Atlas) => {
    const countries = NAMED_STATES.flatMap((code) => {
      const km2 = km2Of(unionOf(atlas.full, [code]))
      const { iso2, name, uk } = nameOfState(code)
      const { anchor, from } = stateNamePlace(atlas, name, unionOf(atlas.light, [code]))
      if (km2 < FAR_SMALLEST && !isNearEurope(anchor)) return []
      const identity = { id: `label-${idOfState(code)}`, name, uk }
      return [toFeature(identity, pointAt(anchor), { kind: 'country', from, iso2 })]
    })
    const again = SECOND_ANCHORS.map(({ code, at: [lng, lat], from }) => {
      const { iso2, name, uk } = nameOfState(code)
      const identity = { id: `label-${idOfState(code)}-again`, name, uk }
      return toFeature(identity, pointAt([lng, lat]), { kind: 'country', from, iso2 })
    })
    const waters = seas.map(({ id, name, uk, lng, lat, rank }) =>
      toFeature({ id: `label-${id}`, name, uk }, pointAt([lng, lat]), { kind: 'sea', rank }),
    )
    return toCollection([...countries, ...again, ...waters])
  },
}

function isNearEurope([lng, lat]: readonly [number, number]): boolean {
  return lng >= -25 && lng <= 62 && lat >= 24 && lat <= 82
}

function pointAt(coordinates: [number, number]): Point {
  return { type: 'Point', coordinates }
}
