// Boxes on the screen that must not overlap, kept in a grid so that a look-up sees its neighbours only.

/** Left, top, right, bottom in CSS pixels. */
export type Box = readonly [number, number, number, number]

const CELL = 64

export function createBoxes() {
  const cells = new Map<string, Box[]>()
  const visit = (box: Box, see: (key: string) => boolean): boolean => {
    for (let x = Math.floor(box[0] / CELL); x <= Math.floor(box[2] / CELL); x++) {
      for (let y = Math.floor(box[1] / CELL); y <= Math.floor(box[3] / CELL); y++) {
        if (see(`${x} ${y}`)) return true
      }
    }
    return false
  }
  return {
    isFree: (box: Box): boolean =>
      !visit(box, (key) => cells.get(key)?.some((other) => overlaps(box, other)) ?? false),
    take: (box: Box): void => {
      visit(box, (key) => {
        const cell = cells.get(key)
        if (cell) cell.push(box)
        else cells.set(key, [box])
        return false
      })
    },
  }
}

const overlaps = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

export const areSameBoxes = (some: readonly Box[], others: readonly Box[]): boolean =>
  some.length === others.length &&
  some.every((box, i) => box.every((edge, side) => edge === others[i]?.[side]))
