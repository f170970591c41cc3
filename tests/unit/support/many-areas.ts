// A layer of very many areas, as a country's municipalities are: a grid whose cells share uneven edges.
import type { Position } from 'geojson'
import type { Layer, LayerFeature } from '../../../src/geometry/layers.ts'
import { makeFeature } from './small-story.ts'

/** Points on each side of an area, but for its corners. */
const BETWEEN = 14

type Options = {
  readonly columns: number
  readonly rows: number
  /** Of the grid's corner in the south-west, and of a cell. */
  readonly from: readonly [lng: number, lat: number]
  readonly degrees: number
}

export const manyId = (column: number, row: number): string => `area-${column}-${row}`

/** Always the same one. */
export function manyAreas({ columns, rows, from, degrees }: Options): Layer {
  const features: LayerFeature[] = []
  const [west, south] = from
  /** A place between two corners of the grid, moved a little: from whichever side it is looked at. */
  const place = (x: number, y: number): Position => {
    const wave = (n: number) => Math.sin(x * 7.3 + y * 11.9 + n) * 0.06
    return [west + (x + wave(1)) * degrees, south + (y + wave(2)) * degrees].map(
      (n) => Math.round(n * 1e5) / 1e5,
    )
  }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const corners = [
        [column, row],
        [column + 1, row],
        [column + 1, row + 1],
        [column, row + 1],
        [column, row],
      ] as const
      const ring = corners.slice(0, 4).flatMap(([x, y], i) => {
        const [toX = 0, toY = 0] = corners[i + 1] ?? []
        return Array.from({ length: BETWEEN + 1 }, (_, k) => {
          const part = k / (BETWEEN + 1)
          return place(x + (toX - x) * part, y + (toY - y) * part)
        })
      })
      const anchor = place(column + 0.5, row + 0.5)
      const coordinates = [[...ring, ring[0] as Position]]
      features.push(makeFeature(manyId(column, row), { type: 'Polygon', coordinates }, { anchor }))
    }
  }
  return { type: 'FeatureCollection', features }
}
