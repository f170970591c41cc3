// rivers.geojson: the larger rivers of Europe in one feature, and for each that we name the line that
// its name follows, which is not drawn.
import { type Recipe, toCollection } from '../atlas.ts'
import table from '../data/rivers.json'
import { toFeature } from '../feature.ts'
import type { NamedRiver } from '../waters.ts'

const NAMED: readonly NamedRiver[] = table

export const rivers: Recipe = {
  name: 'rivers',
  build: ({ waters }) =>
    toCollection([
      toFeature({ id: 'rivers', name: 'Rivers', uk: 'Річки' }, waters.rivers),
      ...NAMED.map((river) => toFeature(river, waters.courseOf(river), { isName: true })),
    ]),
}
