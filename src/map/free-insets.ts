// How much of the map the panels leave free, so that the camera fits a selection into the rest.

export type Insets = {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

const MARGIN = 32

/** A panel that would leave less than this share of the map free is let lie over it. */
const LEAST_FREE = 0.4

/**
 * Insets in CSS pixels of what covers the map: each panel counts on the side that it takes least from.
 *
 * @param map the map's box
 * @param panels the boxes of what lies over it, the most important first
 */
export function freeInsets(map: DOMRectReadOnly, panels: readonly DOMRectReadOnly[]): Insets {
  let insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 }
  for (const panel of panels) {
    const sides = {
      top: panel.bottom - map.top,
      right: map.right - panel.left,
      bottom: map.bottom - panel.top,
      left: panel.right - map.left,
    }
    if (Object.values(sides).some((overlap) => overlap <= 0) || panel.width * panel.height === 0) {
      continue
    }
    const [side, overlap] = (Object.entries(sides) as [keyof Insets, number][]).reduce(
      (least, one) => (one[1] < least[1] ? one : least),
    )
    const next = { ...insets, [side]: Math.max(insets[side], overlap) }
    const isRoomLeft =
      map.width - next.left - next.right >= map.width * LEAST_FREE &&
      map.height - next.top - next.bottom >= map.height * LEAST_FREE
    if (isRoomLeft) insets = next
  }
  const marginX = Math.min(MARGIN, Math.max(0, (map.width - insets.left - insets.right) / 6))
  const marginY = Math.min(MARGIN, Math.max(0, (map.height - insets.top - insets.bottom) / 6))
  return {
    top: insets.top + marginY,
    right: insets.right + marginX,
    bottom: insets.bottom + marginY,
    left: insets.left + marginX,
  }
}
