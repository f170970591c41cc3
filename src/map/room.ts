// What a map has room for: what the panels leave of it, and a box in a corner of that, which the camera keeps clear of
// what it goes to where that costs little.
import type { Bounds } from '../geometry/bounds.ts'
import { type Camera, fitBounds, project, type Size } from '../geometry/mercator.ts'
import type { Box } from '../paint/boxes.ts'
import { boxesIn } from '../paint/boxes-in.ts'
import { freeInsets, type Insets } from './free-insets.ts'

export type Room = {
  readonly insets: Insets
  /** Left, top, right, bottom in CSS pixels from the map's corner. */
  readonly corner: Box | null
}

/** Zoom levels that what the camera goes to may lose to be seen whole. */
const MOST_LOST = 1
/** CSS pixels between the box and what is fitted beside it. */
const GAP = 8

/** @param corner what lies in a corner of the map, if anything does */
export function roomOf(
  container: Element,
  panels: Iterable<Element>,
  corner: Element | null,
): Room {
  const map = container.getBoundingClientRect()
  const boxes = Array.from(panels, (panel) => panel.getBoundingClientRect())
  const [box = null] = corner ? boxesIn(container, [corner]) : []
  return { insets: freeInsets(map, boxes), corner: box }
}

/**
 * The camera that fits bounds into the room, and clear of the corner where it can be.
 *
 * @param bounds west, south, east, north in degrees; east may be over 180
 */
export function fitInto(
  bounds: Bounds,
  size: Size,
  { insets, corner }: Room,
  closest: number,
): Camera {
  const camera = fitBounds(bounds, size, insets, closest)
  if (!corner || !isUnder(corner, bounds, { ...size, camera })) return camera
  const [clear] = besides(corner, size, insets)
    .map((beside) => fitBounds(bounds, size, beside, closest))
    .filter((one) => !isUnder(corner, bounds, { ...size, camera: one }))
    .sort((a, b) => b.zoom - a.zoom)
  return clear && clear.zoom >= camera.zoom - MOST_LOST ? clear : camera
}

function isUnder(
  [left, top, right, bottom]: Box,
  [west, south, east, north]: Bounds,
  view: Size & { camera: Camera },
) {
  const [from, to] = [project([west, north], view), project([east, south], view)]
  return from.x < right && to.x > left && from.y < bottom && to.y > top
}

/** Beside it, and above or below it, by the sides of the map that it is nearer to. */
function besides(
  [left, top, right, bottom]: Box,
  { width, height }: Size,
  insets: Insets,
): Insets[] {
  const across =
    left < width - right
      ? { left: Math.max(insets.left, right + GAP) }
      : { right: Math.max(insets.right, width - left + GAP) }
  const along =
    top < height - bottom
      ? { top: Math.max(insets.top, bottom + GAP) }
      : { bottom: Math.max(insets.bottom, height - top + GAP) }
  return [
    { ...insets, ...across },
    { ...insets, ...along },
  ]
}
