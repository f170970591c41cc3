// The map on paper: so large that every paper has room for it, whatever the size of the window was.
import type { Size } from '../geometry/mercator.ts'

/** CSS pixels between the margins of A4 and of Letter, upright: 17 cm wide; and 16 cm, so that the legend has its place. */
const PAPER: Size = { width: 642, height: 605 }

/** How much smaller, or larger, the whole map is there. */
export const paperScale = ({ width, height }: Size): number =>
  width > 0 && height > 0 ? Math.min(PAPER.width / width, PAPER.height / height) : 1
