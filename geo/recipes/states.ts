// states.geojson: the parties, the members of NATO and some neighbours, within their internationally
// recognised borders. The list with the years of accession is data/states.json.
import { type Atlas, km2Of, type Recipe, toCollection } from '../atlas.ts'
import table from '../data/states.json'
import { toPolygonFeature } from '../feature.ts'
import { stateNamePlace } from '../name-obstacles.ts'
import { idOfState, isoAlpha3, nameOfState } from '../names.ts'
import { unionOf } from '../world.ts'

export interface StateRow {
  readonly code: string
  /** Year in which the state joined NATO. */
  readonly nato?: number
  readonly officialKm2?: number
}

export const STATES: readonly StateRow[] = table

export const states: Recipe = {
  name: 'states',
  build: (atlas: Atlas) =>
    toCollection(
      STATES.map(({ code, nato }) => {
        const identity = { ...nameOfState(code), id: idOfState(code) }
        const km2 = km2Of(unionOf(atlas.full, [code]))
        const union = unionOf(atlas.light, [code])
        const place = stateNamePlace(atlas, identity.name, union)
        const properties = { kind: 'state', iso: isoAlpha3(code), ...(nato && { nato }), km2 }
        return toPolygonFeature(identity, union, { ...properties, ...place })
      }),
    ),
}
