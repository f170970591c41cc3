// A hatch: one diagonal band of marks in a transparent, seamless tile, which is as large for all; several bands
// share one pattern without covering each other.
import type { Mark } from './effects.ts'
import { linePath, type Tile, type TileShape } from './tile.ts'

export type Hatch = {
  readonly mark: Mark
  readonly slot: number
  readonly slots: number
  /** Opacity of a flat tint of the same colour below the marks, 0 to 1. */
  readonly tint: number
}

/** CSS pixels along x from a band to where it comes again: of every overlay, however many there are. */
export const PERIOD = 12
/** Bands that fit beside each other; a further one shares the place of the first. */
const MOST_BANDS = 3
/** Widths of strokes beside other bands, as a share of those of a lone one: else all would be one blot. */
const BESIDE_OTHERS = 0.7
/** Marks along one band in one tile. */
const MARKS = 2

/**
 * The band is the line x + y = c; a step of one tile along it comes back to the same point of the tile,
 * so whatever repeats with the tile's diagonal has no seam.
 */
export function hatchTile({ mark, slot, slots, tint }: Hatch): Tile {
  const size = PERIOD
  const bands = Math.min(slots, MOST_BANDS)
  const place = slot % bands
  const centre = ((place + 0.5) / bands) * size
  const ground: TileShape = {
    d: `M0 0H${size}V${size}H0Z`,
    fill: 'colour',
    opacity: tint,
  }
  return {
    name: `hatch:${mark}:${place}/${bands}:${Math.round(tint * 100)}`,
    size,
    shapes: [
      ...(tint > 0 ? [ground] : []),
      ...[centre - size, centre, centre + size, centre + 2 * size].flatMap((c) =>
        band(mark, c, size, bands > 1 ? BESIDE_OTHERS : 1),
      ),
    ],
  }
}

function band(mark: Mark, c: number, size: number, share: number): TileShape[] {
  const step = (size * Math.SQRT2) / MARKS
  const diagonal = (offset = 0) =>
    linePath([c + size + offset, -size + offset], [c - 2 * size + offset, 2 * size + offset])
  const stroke = (d: string, width: number, rest: Partial<TileShape> = {}): TileShape => ({
    d,
    stroke: 'colour',
    width: width * share,
    ...rest,
  })
  switch (mark) {
    case 'line':
      return [stroke(diagonal(), 1.5)]
    case 'twin':
      return [stroke(diagonal(-1), 0.7), stroke(diagonal(1), 0.7)]
    case 'dash':
      return [stroke(diagonal(), 1.4, { dash: [step * 0.6, step * 0.4] })]
    case 'dot':
      return [stroke(diagonal(), 2.6, { dash: [0, step], cap: 'round' })]
    case 'wave':
      return [stroke(wave(c, size), 1.1)]
  }
}

function wave(c: number, size: number): string {
  return linePath(
    ...Array.from({ length: 12 * MARKS + 1 }, (_, k) => {
      const i = k - MARKS * 4
      const along = (i / (MARKS * 4)) * size
      const across = Math.sin((i / 8) * 2 * Math.PI) * 0.8
      return [c - along + across, along + across] as const
    }),
  )
}

/** Fine lines that rise the other way than every overlay's: of what is disputed. */
export const disputedTile: Tile = {
  name: 'disputed',
  size: 8,
  shapes: [-8, 0, 8].map((c) => ({
    d: linePath([c - 8, -8], [c + 16, 16]),
    stroke: 'colour',
    width: 0.8,
    opacity: 0.34,
  })),
}
