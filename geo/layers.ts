// The list of layers, and their text: one feature a line, so that a change of data reads as a diff.
import type { FeatureCollection } from 'geojson'
import type { Atlas, Recipe } from './atlas.ts'
import { areas } from './recipes/areas.ts'
import { borders } from './recipes/borders.ts'
import { cities } from './recipes/cities.ts'
import { coast } from './recipes/coast.ts'
import { countryLabels } from './recipes/country-labels.ts'
import { lakes } from './recipes/lakes.ts'
import { land } from './recipes/land.ts'
import { lines } from './recipes/lines.ts'
import { rivers } from './recipes/rivers.ts'
import { states } from './recipes/states.ts'

export const RECIPES: readonly Recipe[] = [
  areas,
  borders,
  cities,
  coast,
  countryLabels,
  lakes,
  land,
  lines,
  rivers,
  states,
]

export interface Layer {
  /** File name under geo/layers. */
  readonly file: string
  readonly collection: FeatureCollection
  readonly text: string
}

export function buildLayers(atlas: Atlas): Layer[] {
  return RECIPES.map(({ name, build }) => {
    const collection = build(atlas)
    return { file: `${name}.geojson`, collection, text: textOf(collection) }
  })
}

function textOf({ features }: FeatureCollection): string {
  const lines = features.map((feature) => JSON.stringify(feature))
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`
}
