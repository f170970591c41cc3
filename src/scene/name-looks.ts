// How names look, each kind in its own way: states and provinces in spaced capitals, areas in small letters, cities in
// the sans, what is vague and what is water in italics.
import { markerTile } from '../grammar/glyphs.ts'
import type { ColourToken } from '../theme/tokens.ts'
import type { NameLook } from './marks.ts'

/** CSS pixels from one marker of an area to the next, and from its label point down to them. */
export const MARKER = 18
const MARKER_BELOW = 25

export const name = (rest: Omit<NameLook, 'type' | 'lines'> & Partial<NameLook>): NameLook => ({
  type: 'name',
  lines: [{ key: 'name' }],
  ...rest,
})

const storyName = {
  font: 'serif',
  colour: 'label',
  halo: 'halo',
  haloWidth: 1.6,
  order: 'order',
} as const

/**
 * The name of a state: small letters where it first finds room, then spaced capitals, which grow with that room.
 *
 * @param from zoom level
 */
export const stateName = (colour: 'label' | 'labelSoft', from: number, isCapitals: boolean) =>
  name({
    font: 'serif',
    colour,
    halo: 'halo',
    haloWidth: colour === 'label' ? 1.6 : 1.2,
    padding: 2,
    maxWidth: 40,
    size: isCapitals
      ? [
          [from, 12.5],
          [from + 2.5, 18],
          [from + 5, 22],
        ]
      : 12,
    ...(isCapitals ? { spacing: 0.2, isUpperCase: true } : {}),
  })

/** CSS pixels between the sizes of two ranks of cities. */
const RANK = 0.4
const LEAST_RANK = 4

/** @param rank from 1, the highest */
export const cityName = (rank: number) =>
  name({
    font: 'sans',
    colour: 'label',
    halo: 'halo',
    haloWidth: 1.4,
    size: [
      [4, 12 + RANK * (LEAST_RANK - rank)],
      [7, 13.4 + RANK * (LEAST_RANK - rank)],
      [9, 14.4 + RANK * (LEAST_RANK - rank)],
    ],
    anchor: 'left',
    offset: [0.5, 0],
    padding: 2,
  })

const areaName = name({
  ...storyName,
  spacing: 0.03,
  size: [
    [4, 12.5],
    [5.5, 15],
    [8, 21],
  ],
})

export const names = {
  area: areaName,
  /** In capitals, as cities of the same name are not. */
  district: name({
    ...storyName,
    colour: 'labelSoft',
    spacing: 0.22,
    isUpperCase: true,
    size: [
      [6, 12],
      [9, 15],
    ],
  }),
  vague: name({
    font: 'italic',
    colour: 'vague',
    halo: 'halo',
    haloWidth: 1.6,
    size: [
      [4, 13.5],
      [6, 15],
    ],
    spacing: 0.06,
  }),
  sea: name({
    font: 'italic',
    colour: 'labelWater',
    halo: 'water',
    haloWidth: 1.2,
    size: [
      [3, 12],
      [7, 20],
    ],
    spacing: 0.2,
    maxWidth: 6,
  }),
  river: name({
    font: 'italic',
    colour: 'labelWater',
    halo: 'halo',
    haloWidth: 1,
    size: [
      [5, 12],
      [9, 15],
    ],
    spacing: 0.15,
    offset: [0, -0.6],
    along: 350,
  }),
  line: name({
    font: 'sans',
    colour: 'label',
    halo: 'halo',
    haloWidth: 1.6,
    size: 12,
    offset: [0, 1.3],
    along: 400,
  }),
  holding: name({
    font: 'sans',
    colour: 'labelSoft',
    halo: 'halo',
    haloWidth: 1.6,
    size: 12,
    anchor: 'top',
    // Right below the area's own name.
    offset: [0, 0.8],
    maxWidth: 9,
  }),
  holdingSide: name({
    font: 'sans',
    colour: 'labelSoft',
    halo: 'halo',
    haloWidth: 1.6,
    size: 12,
    offset: [0, -1.3],
    along: 220,
  }),
  farEnd: name({
    font: 'serif',
    colour: 'label',
    halo: 'halo',
    haloWidth: 1.6,
    size: 12,
    spacing: 0.22,
    isUpperCase: true,
    maxWidth: 7,
  }),
} as const satisfies Record<string, NameLook>

/** Who is at the far end of an arc, on its way and in its own colour. */
export const arcName = (colour: ColourToken): NameLook =>
  name({
    font: 'sans',
    colour,
    halo: 'halo',
    haloWidth: 2.4,
    size: 12,
  })

/**
 * What proposals are called at an area, one below the other in the colour of each.
 *
 * @param down lines from the area's name to the first
 */
export const tags = (lines: NameLook['lines'], down: number): NameLook => ({
  ...name({
    font: 'sans',
    colour: lines[0]?.colour ?? 'label',
    halo: 'halo',
    haloWidth: 1.8,
    size: 13,
    anchor: 'top',
    offset: [0, 1.25 + 1.3 * down],
    maxWidth: 18,
    padding: 0,
  }),
  lines,
})

/** @param across CSS pixels from the middle of the line below the area's name */
export const marker = (colour: ColourToken, across: number): NameLook =>
  name({
    font: 'sans',
    colour,
    halo: 'halo',
    haloWidth: 1.8,
    size: 13,
    icon: { tile: markerTile, offset: [across, MARKER_BELOW], isAlwaysThere: true },
  })
