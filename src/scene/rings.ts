// The rings inside an area, as data of the scene: one set for each stretch of zoom, made once a geometry.
import type { Detail } from '../geometry/detail.ts'
import { innerRings } from '../geometry/inner-rings.ts'
import type { LayerFeature } from '../geometry/layers.ts'
import type { Look, Mark, SceneSource } from './marks.ts'
import { collection, feature } from './sources.ts'

/** CSS pixels from one ring to the next. */
const STEP = 7
/** Rings side by side; from the next one on they share a place. */
const MOST = 5

/** Where the rings of each level of detail begin anew: at these zooms they are as far apart as they should be. */
const ZOOMS: Readonly<Record<Detail, readonly number[]>> = {
  world: [1.5, 2, 2.5],
  region: [3, 3.5, 4, 4.5, 5, 5.5, 6, 6.5, 7, 7.5],
  close: [8, 8.5, 9, 9.5],
}
const placesOf = (zooms: readonly number[]) =>
  zooms.map((zoom, i) => ({ zoom, from: i === 0 ? 0 : zoom, below: zooms[i + 1] ?? 24 }))

/** Apart for each level of detail, as one geometry may serve several. */
const known: Readonly<Record<Detail, WeakMap<LayerFeature, SceneSource>>> = {
  world: new WeakMap(),
  region: new WeakMap(),
  close: new WeakMap(),
}

/** Features have the `zoom` that they are made for and the `place` of the ring, from the edge inward. */
export function ringSource(area: LayerFeature, detail: Detail): SceneSource {
  const made = known[detail].get(area) ?? makeSource(area, detail)
  known[detail].set(area, made)
  return made
}

function makeSource({ geometry }: LayerFeature, detail: Detail): SceneSource {
  const distances = Array.from({ length: MOST }, (_, place) => (place + 0.5) * STEP)
  const features = ZOOMS[detail].flatMap((zoom) =>
    innerRings(geometry, zoom, distances).map((ring, place) => feature({ zoom, place }, ring)),
  )
  return { data: collection(features), isStory: false }
}

/** @param place which ring, from the edge inward */
export function ringMarks(
  id: string,
  source: string,
  look: Look,
  place: number,
  detail: Detail,
): Mark[] {
  return placesOf(ZOOMS[detail]).map(({ zoom, from, below }) => ({
    ...look,
    id: `${id}-${zoom}`,
    source,
    zoom: [from, below],
    where: [
      ['is', 'zoom', zoom],
      ['is', 'place', place % MOST],
    ],
  }))
}
