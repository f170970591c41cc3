// Where elements of the page lie within another one.
import type { Box } from './boxes.ts'

/** From the container's corner, in CSS pixels; none of what has no size. */
export function boxesIn(container: Element, elements: Iterable<Element>): Box[] {
  const own = container.getBoundingClientRect()
  return Array.from(elements, (element): Box => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    return [left - own.left, top - own.top, right - own.left, bottom - own.top]
  }).filter(([left, top, right, bottom]) => right > left && bottom > top)
}
