// Tells a double click, or tap, from two: what is clicked twice is what was seen before the first click moved the
// camera.
import type { ScreenPoint, View } from '../geometry/mercator.ts'

/** Milliseconds and CSS pixels within which a second tap makes it a double one; of a mouse's clicks the system judges. */
const DOUBLE = { time: 300, distance: 24 }

export type Click = {
  /** Milliseconds, of any clock. */
  readonly time: number
  readonly point: ScreenPoint
  readonly view: View
  /** Which click of a row it is, by the system's own setting; null for a finger. */
  readonly inRow: number | null
}

/** @returns takes each click in turn, and answers with the view before the first one where it is the second */
export function tellDoubleClicks(): (click: Click) => View | null {
  let last: Click | null = null
  return (click) => {
    const isSecond =
      last !== null &&
      (click.inRow === null ? click.time - last.time < DOUBLE.time : click.inRow > 1) &&
      Math.hypot(last.point.x - click.point.x, last.point.y - click.point.y) < DOUBLE.distance
    const before = isSecond ? (last?.view ?? null) : null
    last = isSecond ? null : click
    return before
  }
}
