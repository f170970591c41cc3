// A standing as a small sign, on the map as in the lists: circles lean towards, squares against, a ring is undecided;
// triangles want to have something, a bar only says something, an arrow looks ahead, a dotted ring is silent.
import type { Standing } from '../story/types.ts'
import { circlePath, linePath, type Tile, type TileShape } from './tile.ts'

/** CSS pixels. */
const SIZE = 16
const LINE = 1.8

const whole = (d: string): TileShape => ({ d, fill: 'colour' })
const line = (d: string, rest: Partial<TileShape> = {}): TileShape => ({
  d,
  stroke: 'colour',
  width: LINE,
  ...rest,
})
const square = (from: number, to: number) =>
  `${linePath([from, from], [to, from], [to, to], [from, to])}Z`
const triangle = (top: number, bottom: number, half: number) =>
  `${linePath([8, top], [8 + half, bottom], [8 - half, bottom])}Z`

const SHAPES: Readonly<Record<Standing, readonly TileShape[]>> = {
  supports: [whole(circlePath(8, 8, 6))],
  conditional: [line(circlePath(8, 8, 5.5)), whole('M8 2.5a5.5 5.5 0 0 0 0 11z')],
  undecided: [line(circlePath(8, 8, 5))],
  opposes: [line(square(2.5, 13.5)), whole('M8 2.5h5.5v11H8z')],
  rejects: [whole(square(2, 14))],
  demands: [line(triangle(2.8, 13.2, 5.6))],
  claims: [whole(triangle(2, 14, 6.5))],
  says: [line(linePath([3, 6], [13, 6])), line(linePath([3, 10], [9, 10]))],
  expects: [line(linePath([2, 8], [13, 8])), line(linePath([9, 4], [13, 8], [9, 12]))],
  silent: [line(circlePath(8, 8, 5.5), { dash: [0.1, 3.3], cap: 'round' })],
}

/** The ground of the sign on a map, so that what lies below does not run through it. */
const GROUND: TileShape = { d: circlePath(8, 8, 4), stroke: 'halo', width: 8 }

export const stanceShapes = (standing: Standing): readonly TileShape[] => SHAPES[standing]

export const stanceTile = (standing: Standing): Tile => ({
  name: `stance-${standing}`,
  size: SIZE,
  shapes: [GROUND, ...SHAPES[standing]],
})
