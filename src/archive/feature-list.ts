// The list of an archive's features: the id and the bounds of each, in the order of the layer. It is what tells which
// ids there are, where to go for one, and in which tile it is.
import type { Bounds } from '../geometry/bounds.ts'
import { BrokenArchive } from './broken-archive.ts'

export type FeatureList = ReadonlyMap<string, Bounds>

/** Decimals of a degree, some ten metres. */
const DECIMALS = 4

/** The bounds as the list can hold them: no smaller than they are. */
export const roundOut = ([west, south, east, north]: Bounds): Bounds => [
  round(west, Math.floor),
  round(south, Math.floor),
  round(east, Math.ceil),
  round(north, Math.ceil),
]

const round = (degrees: number, by: (number: number) => number) =>
  Number((by(degrees * 10 ** DECIMALS) / 10 ** DECIMALS).toFixed(DECIMALS))

/** What stands in the place of PMTiles' metadata. */
export const writeFeatureList = (list: FeatureList): string =>
  JSON.stringify({
    description: 'whole features as GeoJSON, each in one tile, for Standpoint',
    features: Array.from(list, ([id, bounds]) => [id, ...bounds]),
  })

/** @throws BrokenArchive */
export function readFeatureList(text: string): FeatureList {
  const broken = (found: string) =>
    new BrokenArchive(found, 'a list of features: [id, west, south, east, north]')
  const list = new Map<string, Bounds>()
  for (const item of rowsOf(text) ?? []) {
    if (!isRow(item)) throw broken('a feature without an id or bounds')
    const [id, ...bounds] = item
    list.set(id, bounds)
  }
  if (list.size === 0) throw broken('no list of features')
  return list
}

function rowsOf(text: string): readonly unknown[] | undefined {
  try {
    const { features } = JSON.parse(text) as { readonly features?: unknown }
    return Array.isArray(features) ? features : undefined
  } catch {
    return undefined
  }
}

/** East may be over 180, where bounds cross the antimeridian. */
function isRow(item: unknown): item is readonly [string, number, number, number, number] {
  if (!Array.isArray(item) || item.length !== 5) return false
  const [id, west, south, east, north] = item as unknown[]
  const isDegrees = (value: unknown, most: number): value is number =>
    typeof value === 'number' && Math.abs(value) <= most
  return (
    typeof id === 'string' &&
    id !== '' &&
    isDegrees(west, 540) &&
    isDegrees(east, 540) &&
    isDegrees(south, 90) &&
    isDegrees(north, 90) &&
    west <= east &&
    south <= north
  )
}
