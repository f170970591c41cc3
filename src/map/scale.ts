// A scale bar: a round length that fits.
import type { Camera } from '../geometry/mercator.ts'

/** Metres around the equator, as Web Mercator counts them (WGS 84). */
const EQUATOR = 40_075_016.686
/** CSS pixels; its place in `map.css` is as wide. */
export const WIDEST = 120
const ROUND = [1, 2, 3, 5, 10] as const

export type Scale = { readonly metres: number; readonly pixels: number }

/** The longest round length that is at most so many CSS pixels wide in the middle of the map. */
export function scaleBar({ zoom, lat }: Camera, widest: number): Scale {
  const metresAPixel = (Math.cos((lat * Math.PI) / 180) * EQUATOR) / (512 * 2 ** zoom)
  const longest = metresAPixel * widest
  const magnitude = 10 ** Math.floor(Math.log10(longest))
  const metres = magnitude * (ROUND.findLast((one) => one * magnitude <= longest) ?? 1)
  return { metres, pixels: metres / metresAPixel }
}
