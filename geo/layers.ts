// The list of layers, and their text: one feature a line, so that a change of data reads as a diff.
import type { FeatureCollection } from 'geojson'
import { DETAILED_LAYERS } from '../src/geometry/detailed-layers.ts'
import { type Atlas, atDetail, type Recipe } from './atlas.ts'
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

const RECIPES: readonly Recipe[] = [
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
  /** Path under geo/layers. */
  readonly file: string
  readonly collection: FeatureCollection
  readonly text: string
}

/** All layers at the level of a region, and the detailed ones at the two other levels. */
export function buildLayers(region: Atlas): Layer[] {
  const usual = RECIPES.map(({ name, build }) => toLayer(`${name}.geojson`, build(region)))
  const detailed = RECIPES.filter(({ name }) => DETAILED_LAYERS.some((one) => one === name))
  const others = (['world', 'close'] as const).flatMap((detail) => {
    const atlas = atDetail(region, detail)
    return detailed.map(({ name, build }) => {
      const at = usual.find(({ file }) => file === `${name}.geojson`)?.collection
      return toLayer(`${detail}/${name}.geojson`, withPropertiesOf(build(atlas), at))
    })
  })
  return [...usual, ...others]
}

function toLayer(file: string, collection: FeatureCollection): Layer {
  return { file, collection, text: textOf(collection) }
}

/** The levels differ in geometry alone, so that no label moves from one to the next. */
function withPropertiesOf(collection: FeatureCollection, usual?: FeatureCollection) {
  const known = new Map(usual?.features.map(({ id, properties }) => [id, properties]))
  const features = collection.features.map((feature) => ({
    ...feature,
    properties: known.get(feature.id) ?? feature.properties,
  }))
  return { ...collection, features }
}

function textOf({ features }: FeatureCollection): string {
  const lines = features.map((feature) => JSON.stringify(feature))
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`
}
