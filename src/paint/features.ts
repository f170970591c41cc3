// The features that a mark draws: those of its source for which all its tests hold, found once.
import type { Feature, FeatureCollection } from 'geojson'
import { allHold, type Mark, type Scene } from '../scene/marks.ts'

/** The data of a source that is a file, where it is there. */
export type Files = (path: string) => FeatureCollection | undefined
export type FeaturesOf = (mark: Mark) => readonly Feature[]

const NONE: readonly Feature[] = []

export function createFeatureFinder() {
  const known = new WeakMap<FeatureCollection, WeakMap<Mark, readonly Feature[]>>()
  return (scene: Scene, files: Files): FeaturesOf =>
    (mark) => {
      const source = scene.sources[mark.source]
      const collection = source && ('path' in source ? files(source.path) : source.data)
      if (!collection) return NONE
      const byMark = known.get(collection) ?? new WeakMap<Mark, readonly Feature[]>()
      known.set(collection, byMark)
      const found =
        byMark.get(mark) ??
        collection.features.filter(({ properties }) => allHold(mark.where, properties))
      byMark.set(mark, found)
      return found
    }
}
