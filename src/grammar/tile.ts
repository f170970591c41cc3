// Small drawings as data, in one colour and a halo: the tile of a pattern, a marker, the dot of a city. Every
// renderer draws them from the same paths, and their name tells one from another.

/** One path of a tile; lengths in CSS pixels. */
export type TileShape = {
  /** SVG path data, in a square of `size`. */
  readonly d: string
  readonly fill?: 'colour'
  readonly stroke?: 'colour' | 'halo'
  readonly width?: number
  readonly dash?: readonly number[]
  readonly cap?: 'butt' | 'round'
  /** 0 to 1. */
  readonly opacity?: number
}

export type Tile = {
  /** Unique: two tiles of one name are the same drawing. */
  readonly name: string
  /** Side in CSS pixels; an integer, as a pattern would show seams otherwise. */
  readonly size: number
  readonly shapes: readonly TileShape[]
}

const number = (value: number) => String(Math.round(value * 1000) / 1000)

/** Path data of an open line through points. */
export const linePath = (...points: readonly (readonly [x: number, y: number])[]): string =>
  `M${points.map(([x, y]) => `${number(x)} ${number(y)}`).join('L')}`

/** Path data of a circle. */
export const circlePath = (x: number, y: number, r: number): string =>
  `M${number(x - r)} ${number(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`
