// rivers.geojson: the larger rivers of Europe, unnamed, as one line feature.
import { type Recipe, toCollection } from '../atlas.ts'
import { toFeature } from '../feature.ts'

export const rivers: Recipe = {
  name: 'rivers',
  build: ({ waters }) =>
    toCollection([toFeature({ id: 'rivers', name: 'Rivers', uk: 'Річки' }, waters.rivers)]),
}
