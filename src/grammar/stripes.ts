// Broad slanting stripes that several colours share, one each: on an area where an actor stands in several ways.
import { linePath, type Tile } from './tile.ts'

/** CSS pixels along x from one stripe to the next. */
const BAND = 8
/** As strong as a flat tint, so that several ways look no weaker than one. */
export const STAND_TINT = 0.36

/**
 * A stripe is the line x + y = c, so that it comes back to the same point of the next tile.
 *
 * @param slot which of the stripes, from 0
 * @param slots how many colours share the area
 */
export function stripesTile(slot: number, slots: number): Tile {
  const size = BAND * slots
  const centre = (slot + 0.5) * BAND
  return {
    name: `stripes:${slot}/${slots}`,
    size,
    shapes: [centre - size, centre, centre + size, centre + 2 * size].map((c) => ({
      d: linePath([c + size, -size], [c - 2 * size, 2 * size]),
      stroke: 'colour',
      width: BAND / Math.SQRT2,
      opacity: STAND_TINT,
    })),
  }
}
