// How each thing looks, said once: the marks of the map and the swatches of the legend are made from it.
import type { AreaStyle, LineStyle } from '../grammar/effects.ts'
import { markerTile } from '../grammar/glyphs.ts'
import { disputedTile, hatchTile } from '../grammar/hatch.ts'
import { stanceColour } from '../grammar/stance-colour.ts'
import { stanceTile } from '../grammar/stance-tiles.ts'
import { STAND_TINT, stripesTile } from '../grammar/stripes.ts'
import type { Standing } from '../story/types.ts'
import type { ColourToken } from '../theme/tokens.ts'
import type { ByZoom, FillLook, NameLook, StrokeLook } from './marks.ts'

const fill = (colour: ColourToken, rest: Partial<FillLook> = {}): FillLook => ({
  type: 'fill',
  colour,
  ...rest,
})

const stroke = (
  colour: ColourToken,
  width: StrokeLook['width'],
  rest: Partial<StrokeLook> = {},
): StrokeLook => ({ type: 'stroke', colour, width, ...rest })

/** CSS pixels that shrink towards the world view, where whole countries are a few pixels wide. */
const fromAfar = (pixels: number): ByZoom => [
  [1.5, 0.2 * pixels],
  [4.5, pixels],
]

// The quiet page below everything.

export const land = fill('land')
export const shore = stroke(
  'shore',
  [
    [3, 2],
    [8, 7],
  ],
  {
    soft: [
      [3, 1],
      [8, 4],
    ],
  },
)
export const coast = stroke('coast', [
  [1, 0.3],
  [5, 0.7],
  [9, 1.2],
])
export const river = stroke(
  'river',
  [
    [4, 0.6],
    [9, 2],
  ],
  { cap: 'round' },
)
export const lake = fill('water')
export const lakeEdge = stroke('river', [
  [5, 0.4],
  [9, 1],
])

// Borders.

export type BorderKind = 'international' | 'disputed' | 'internal' | 'claimed' | 'withheld'

const international: ByZoom = [
  [1, 0.3],
  [4, 0.8],
  [9, 1.8],
]

export const borders: Record<BorderKind, StrokeLook> = {
  international: stroke('borderInternational', international),
  disputed: stroke('borderInternational', international, { dash: [2, 2] }),
  internal: stroke(
    'borderInternal',
    [
      [4, 0.5],
      [9, 1.2],
    ],
    { dash: [3, 2] },
  ),
  claimed: stroke(
    'borderInternational',
    [
      [3, 1.2],
      [9, 2.4],
    ],
    { dash: [6, 1.6, 1.2, 1.6] },
  ),
  withheld: stroke(
    'borderInternational',
    [
      [3, 0.8],
      [9, 1.6],
    ],
    { dash: [0.1, 2.6], cap: 'round' },
  ),
}

// What the story says of its areas.

/** @param isDimmed while another area is selected */
export const focus = (isDimmed = false): FillLook =>
  fill('landFocus', isDimmed ? { opacity: 0.55 } : {})
export const disputed = fill('disputed', { tile: disputedTile })
/** Wide and soft, so that nobody takes it for a line; it doubles with each level of zoom. */
export const vague = stroke(
  'vague',
  [
    [2, 2],
    [3, 4.3],
    [4, 9],
    [5, 12.4],
    [6, 19.2],
    [7, 32.8],
    [8, 60],
  ],
  {
    soft: [
      [2, 1.5],
      [3, 3.7],
      [4, 8],
      [5, 11.2],
      [6, 17.6],
      [7, 30.4],
      [8, 56],
    ],
    opacity: { rest: 0.4, pointed: 0.7, selected: 0.95 },
  },
)

const lineWidth = (more: number): ByZoom => [
  [3, 1 + more],
  [8, 2.4 + more],
]
/** A line of the story, as schematic as it is: soft casing, long dashes. */
export const storyLine: readonly StrokeLook[] = [
  stroke(
    'frontLineCasing',
    [
      [3, 3],
      [8, 9],
    ],
    { soft: 3, opacity: 0.85, cap: 'round' },
  ),
  stroke(
    'frontLine',
    { rest: lineWidth(0), pointed: lineWidth(0.7), selected: lineWidth(1.4) },
    { dash: [3.5, 2] },
  ),
]

/**
 * Outlines of what is pointed at and what is selected. A vague area gets none, as a crisp line would claim
 * bounds that it does not have: its soft edge grows stronger instead.
 */
export const outline: readonly StrokeLook[] = [
  stroke('selectionCasing', { rest: 0, pointed: 0, selected: 5 }, { opacity: 0.9 }),
  stroke('selection', { rest: 0, pointed: 1.5, selected: 2.5 }),
]

// What actors hold or claim under a convention: neutral ink, whoever it is.

/** CSS pixels: how wide the band along a line is. */
const BAND = 16

export const held = (kind: 'administered' | 'claimed' | 'recognised'): FillLook =>
  fill('disputed', { opacity: kind === 'administered' ? 0.2 : 0.09 })
export const heldSide = stroke('disputed', BAND, { offset: -BAND / 2, soft: 6, opacity: 0.34 })

// Overlays, by the grammar of effects.

/** CSS pixels between two overlays' edges: on the border and inside it, as further in a coast is all spikes. */
const EDGE_STEP = 3
/** Edges side by side; from the next one on they share a place, as they would lie too far inside. */
const EDGES = 2
/** CSS pixels that the innermost overlay of a line leaves free for the line itself. */
const LEAST_GAP = 5
/** CSS pixels between two overlays along one line, on either side. */
const LINE_STEP = 3.6
/** CSS pixels from one marker of an area to the next. */
const MARKER = 18

export type AreaSlots = {
  readonly hatch: { readonly slot: number; readonly slots: number }
  readonly edge: number
}

export type AreaLooks = {
  /** Below the borders and what is disputed. */
  readonly fills: readonly FillLook[]
  readonly band: readonly StrokeLook[]
  readonly edges: readonly StrokeLook[]
}

export function areaLooks(style: AreaStyle, colour: ColourToken, slots: AreaSlots): AreaLooks {
  const inward = (slots.edge % EDGES) * EDGE_STEP
  const edge = (width: number, dash?: readonly number[]) =>
    stroke(colour, fromAfar(width), { offset: fromAfar(inward), ...(dash ? { dash } : {}) })
  return {
    fills: style.mark
      ? [fill(colour, { tile: hatchTile({ mark: style.mark, tint: style.tint, ...slots.hatch }) })]
      : style.tint > 0
        ? [fill(colour, { opacity: style.tint })]
        : [],
    band: style.band
      ? [
          // Never set off the edge: on a jagged coast that would burst into spikes.
          stroke(colour, fromAfar(14 - 2.2 * inward), {
            soft: fromAfar(6.5 - 1.2 * inward),
            opacity: 0.5,
            isFlat: true,
          }),
        ]
      : [],
    edges: {
      none: [],
      solid: [edge(1.3)],
      bold: [edge(2.6)],
      dashed: [edge(2, [3, 1.6])],
    }[style.edge],
  }
}

/** On both sides of a line alike, as one side alone would move it; it stays visible between them. */
export function lineLooks(style: LineStyle, colour: ColourToken, slot: number): StrokeLook[] {
  const gap = LEAST_GAP + 2 * slot * LINE_STEP
  const lines = {
    solid: [2.4],
    dashed: [2.6, [3, 1.8]],
    dotted: [2.8, [0.9, 1.1]],
  } as const
  const [width, dash] = lines[style.stroke] as readonly [number, (readonly number[])?]
  return [
    stroke('halo', fromAfar(4.6), { gap: fromAfar(gap - 1), opacity: 0.8 }),
    stroke(colour, fromAfar(width), { gap: fromAfar(gap), ...(dash ? { dash } : {}) }),
  ]
}

export const arc = (colour: ColourToken): StrokeLook =>
  stroke(colour, 1.6, { dash: [0.2, 2.4], cap: 'round' })

// Names.

const name = (rest: Omit<NameLook, 'type' | 'lines'> & Partial<NameLook>): NameLook => ({
  type: 'name',
  lines: [{ key: 'name' }],
  ...rest,
})

const storyName = {
  font: 'serif',
  colour: 'label',
  halo: 'halo',
  haloWidth: 1.6,
  anchor: 'bottom',
  offset: [0, -1],
  order: 'order',
} as const

const areaName = (far: number, near: number, spacing: number) =>
  name({
    ...storyName,
    spacing,
    size: [
      [2, 12],
      [4, far],
      [8, near],
    ],
  })

export const names = {
  state: { ...areaName(14, 22, 0.22), isUpperCase: true },
  area: areaName(14, 22, 0.14),
  district: areaName(13, 18, 0.05),
  vague: name({
    font: 'italic',
    colour: 'vague',
    halo: 'halo',
    haloWidth: 1.6,
    size: 15,
    spacing: 0.12,
    anchor: 'bottom',
    offset: [0, -2.4],
  }),
  country: name({
    font: 'serif',
    colour: 'labelSoft',
    halo: 'halo',
    haloWidth: 1.2,
    size: [
      [2, 12],
      [6, 17],
    ],
    spacing: 0.22,
    isUpperCase: true,
    // Above its point, as those of the story's areas are, so that overlays have their tags below.
    anchor: 'bottom',
    offset: [0, -1],
    maxWidth: 7,
    padding: 2,
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
  city: name({
    font: 'sans',
    colour: 'label',
    halo: 'halo',
    haloWidth: 1.4,
    size: [
      [4, 12],
      [7, 13.5],
      [9, 14.5],
    ],
    anchor: 'left',
    offset: [0.5, 0],
    padding: 2,
  }),
  line: name({
    font: 'sans',
    colour: 'label',
    halo: 'halo',
    haloWidth: 1.6,
    size: 12,
    offset: [0, 1.1],
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
    offset: [0, -0.9],
    maxWidth: 9,
  }),
  holdingSide: name({
    font: 'sans',
    colour: 'labelSoft',
    halo: 'halo',
    haloWidth: 1.6,
    size: 12,
    offset: [0, -1.1],
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
    anchor: 'bottom',
    offset: [0, -1],
    maxWidth: 7,
  }),
} as const satisfies Record<string, NameLook>

/**
 * The short title of a proposal at an area, below those of others.
 *
 * @param marker which of the area's markers it has, from its label point to the right; null for none
 */
export const tag = (colour: ColourToken, slot: number, marker: number | null): NameLook =>
  name({
    font: 'sans',
    colour,
    halo: 'halo',
    haloWidth: 1.8,
    size: 13,
    anchor: 'top',
    offset: [0, 1 + 1.35 * slot],
    maxWidth: 14,
    padding: 0,
    ...(marker === null
      ? {}
      : { icon: { tile: markerTile, offset: [marker * MARKER, 0], isAlwaysThere: true } }),
  })

// How an actor stands on areas, once its voice is picked; and where a view was to be expected and is not given.

/** Below a tint within a tinted area, so that the two do not mix. */
export const standGround = fill('land')

/** @param slots in how many ways the actor stands there */
export const standFill = (colour: ColourToken, slot: number, slots: number): FillLook =>
  slots === 1
    ? fill(colour, { opacity: STAND_TINT })
    : fill(colour, { tile: stripesTile(slot, slots) })

/** A vague area gets no crisp tint, as it has no bounds: its soft edge takes the colour. */
export const standEdge = (colour: ColourToken): StrokeLook => ({ ...vague, colour })

/** On both sides of a line alike, one way outside the other. */
export const standLine = (colour: ColourToken, slot: number): StrokeLook =>
  stroke(colour, fromAfar(4), { gap: fromAfar(4 + 10 * slot), opacity: 0.8 })

/** Dots all round, inside the border, which stays what it is. */
export const silentRing = stroke('label', fromAfar(2.6), {
  dash: [0.1, 2.6],
  cap: 'round',
  offset: fromAfar(7),
  opacity: 0.7,
})
export const silentLine = (slot: number): StrokeLook =>
  stroke('label', 2.6, { dash: [0.1, 2.6], cap: 'round', gap: fromAfar(5 + 10 * slot) })

/** CSS pixels from one sign of an area to the next, and from the sign to its words. */
const STAND_ROW = 18
const STAND_WORDS = 12
const STAND_SIZE = 12.5

/** The sign of a standing and its word below the area's name, one below the other. */
export const standName = (standing: Standing, row: number): NameLook => {
  const down = STAND_ROW * (row + 0.6)
  return name({
    font: 'sans',
    colour: 'label',
    halo: 'halo',
    haloWidth: 1.8,
    size: STAND_SIZE,
    anchor: 'left',
    offset: [STAND_WORDS / STAND_SIZE, down / STAND_SIZE],
    maxWidth: 16,
    padding: 0,
    icon: {
      tile: stanceTile(standing),
      colour: stanceColour(standing),
      offset: [0, down],
      isAlwaysThere: true,
    },
  })
}
