// Bounds as a map draws them at zoom 0, and how large they are there.
import type { Bounds } from './bounds.ts'
import { worldOf } from './mercator.ts'

/** CSS pixels from the middle of the world. */
export function worldBox([west, south, east, north]: Bounds) {
  const [left, top] = worldOf([west, north])
  const [right, bottom] = worldOf([east, south])
  return { left, top, right, bottom }
}

/** CSS pixels, the longer way. */
export function extentOf(bounds: Bounds): number {
  const { left, top, right, bottom } = worldBox(bounds)
  return Math.max(right - left, bottom - top)
}
