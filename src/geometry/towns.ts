// The named places of the basemap, as points by which a reader knows where something is.
import type { Feature } from 'geojson'

export type Town = {
  readonly id: string
  /** By language tag; the empty tag is the layer's own name. */
  readonly names: ReadonlyMap<string, string>
  /** 1 for the largest, as the basemap draws them. */
  readonly rank: number
  readonly place: readonly [lng: number, lat: number]
}

/** Those of the features that are towns; the largest first, else in the layer's order. */
export function townsOf(features: readonly Feature[]): Town[] {
  return features
    .flatMap(({ geometry, properties }): Town[] => {
      if (geometry?.type !== 'Point' || properties?.kind !== 'city') return []
      const [lng, lat] = geometry.coordinates
      const { id, rank } = properties
      if (lng === undefined || lat === undefined || typeof id !== 'string') return []
      const names = Object.entries(properties).flatMap(([key, name]): [string, string][] => {
        const tag = key === 'name' ? '' : /^name:([a-z]{2,3})$/.exec(key)?.[1]
        return tag === undefined || typeof name !== 'string' ? [] : [[tag, name]]
      })
      if (!names.some(([tag]) => tag === '')) return []
      const town = { id, names: new Map(names), place: [lng, lat] as const }
      return [{ ...town, rank: typeof rank === 'number' ? rank : Number.POSITIVE_INFINITY }]
    })
    .sort((a, b) => a.rank - b.rank)
}

export const townName = ({ names }: Town, language: string): string =>
  names.get(language) ?? names.get('') ?? ''
