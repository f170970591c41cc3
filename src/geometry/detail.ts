// The three levels of detail of the shipped geometry, and the zoom that each is made for.
import { DETAILED_LAYERS } from './detailed-layers.ts'

/** Coarse for the whole world, usual for a region, fine for a close view. */
export type Detail = 'world' | 'region' | 'close'

const REGION_FROM = 3
/** Beyond where the camera goes by itself for an area, so that selecting one loads no geometry. */
const CLOSE_FROM = 8.5

/** The level that a camera at this zoom needs. */
export function detailAt(zoom: number): Detail {
  if (zoom < REGION_FROM) return 'world'
  return zoom < CLOSE_FROM ? 'region' : 'close'
}

/** Where a layer of the site stands at a level; a layer that has one level only stays where it is. */
export function pathAt(path: string, detail: Detail): string {
  const name = /^geo\/([^/]+)\.geojson$/.exec(path)?.[1]
  const isDetailed = DETAILED_LAYERS.some((layer) => layer === name)
  return isDetailed && detail !== 'region' ? `geo/${detail}/${name}.geojson` : path
}
