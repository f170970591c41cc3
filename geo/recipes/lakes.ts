// lakes.geojson: the larger lakes and reservoirs of Europe, unnamed, as one feature.
import { type Recipe, toCollection } from '../atlas.ts'
import { toFeature, toPolygon } from '../feature.ts'

export const lakes: Recipe = {
  name: 'lakes',
  build: ({ waters }) =>
    toCollection([toFeature({ id: 'lakes', name: 'Lakes', uk: 'Озера' }, toPolygon(waters.lakes))]),
}
