// rivers.geojson: the larger rivers of Europe: those that we name, each as a feature, and all others in one.
import { type Recipe, toCollection } from '../atlas.ts'
import table from '../data/rivers.json'
import { toFeature } from '../feature.ts'
import type { NamedRiver } from '../waters.ts'

const NAMED: readonly NamedRiver[] = table

export const rivers: Recipe = {
  name: 'rivers',
  build: ({ waters }) =>
    toCollection([
      ...NAMED.map((river) => toFeature(river, waters.riverOf(river), { named: true })),
      toFeature({ id: 'rivers', name: 'Rivers', uk: 'Річки' }, waters.riversBut(NAMED)),
    ]),
}
