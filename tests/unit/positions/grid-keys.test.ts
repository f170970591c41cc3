// Keys of the grid: each leads to a place that is there, and never into the corner.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeForKey } from '../../../src/positions/grid-keys.ts'

const size = { rows: 5, columns: 4 }
const press = (key: string, row: number, column: number, ctrlKey = false) =>
  placeForKey({ key, ctrlKey }, { row, column }, size, 3)

describe('keys of the grid', () => {
  it.each([
    ['ArrowRight', 1, 0, { row: 1, column: 1 }],
    ['ArrowRight', 1, 3, { row: 1, column: 3 }],
    ['ArrowLeft', 2, 1, { row: 2, column: 0 }],
    ['ArrowLeft', 0, 1, { row: 0, column: 1 }],
    ['ArrowDown', 4, 2, { row: 4, column: 2 }],
    ['ArrowUp', 1, 2, { row: 0, column: 2 }],
    ['ArrowUp', 1, 0, { row: 1, column: 0 }],
    ['PageDown', 1, 2, { row: 4, column: 2 }],
    ['PageUp', 4, 2, { row: 1, column: 2 }],
    ['Home', 3, 2, { row: 3, column: 0 }],
    ['Home', 0, 3, { row: 0, column: 1 }],
    ['End', 3, 0, { row: 3, column: 3 }],
  ])('%s in %i, %i', (key, row, column, there) => {
    expect(press(key, row, column)).toEqual(there)
  })

  it('go to the first head and to the last cell with Control', () => {
    expect(press('Home', 3, 2, true)).toEqual({ row: 0, column: 1 })
    expect(press('End', 1, 0, true)).toEqual({ row: 4, column: 3 })
  })

  it('that mean nothing here lead nowhere', () => {
    expect(press('a', 1, 1)).toBeNull()
  })

  it('stay within the grid and out of its corner', () => {
    const keys = [
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'ArrowRight',
      'PageUp',
      'PageDown',
      'Home',
      'End',
    ]
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...keys), fc.boolean())), (presses) => {
        let place = { row: 1, column: 0 }
        for (const [key, ctrlKey] of presses) {
          place = placeForKey({ key, ctrlKey }, place, size, 3) ?? place
          expect(place.row + place.column).toBeGreaterThan(0)
          expect(place.row).toBeLessThan(size.rows)
          expect(place.column).toBeLessThan(size.columns)
        }
      }),
    )
  })
})
