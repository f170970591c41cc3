// How each thing looks, said once: the marks of the map and the swatches of the legend are made from it.
import type { Slot } from '../grammar/assign-slots.ts'
import type { AreaStyle, LineStyle } from '../grammar/effects.ts'
import { disputedTile, hatchTile } from '../grammar/hatch.ts'
import { type HolderLook, holderTile } from '../grammar/holder-looks.ts'
import type { ColourToken } from '../theme/tokens.ts'
import type { ByZoom, FillLook, StrokeLook } from './marks.ts'

export const fill = (colour: ColourToken, rest: Partial<FillLook> = {}): FillLook => ({
  type: 'fill',
  colour,
  ...rest,
})

export const stroke = (
  colour: ColourToken,
  width: StrokeLook['width'],
  rest: Partial<StrokeLook> = {},
): StrokeLook => ({ type: 'stroke', colour, width, ...rest })

/** CSS pixels that shrink towards the world view, where whole countries are a few pixels wide. */
export const fromAfar = (pixels: number): ByZoom => [
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
/** Dots far apart: neither a line, which would claim bounds, nor a shadow, as which nothing else is drawn. */
export const vague = stroke(
  'vague',
  [
    [3, 1.4],
    [6, 2.4],
    [9, 3.2],
  ],
  { dash: [0.1, 3.4], cap: 'round', opacity: { rest: 0.55, pointed: 0.8, selected: 1 } },
)

const lineWidth = (more: number): ByZoom => [
  [3, 2 + more],
  [5, 5 + more],
  [8, 9 + more],
]
/** A line of the story, as schematic as it is: a soft band that hides what it does not know. */
export const storyLine: readonly StrokeLook[] = [
  stroke(
    'frontLineCasing',
    [
      [3, 4],
      [8, 12],
    ],
    { soft: 3, opacity: 0.7, cap: 'round' },
  ),
  stroke(
    'frontLine',
    { rest: lineWidth(0), pointed: lineWidth(0.7), selected: lineWidth(1.4) },
    {
      soft: [
        [3, 0.6],
        [5, 2],
        [8, 4],
      ],
      opacity: 0.6,
      cap: 'round',
    },
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

/** @param place which of the holdings of one actor it is: several are told apart */
export const held = (kind: 'administered' | 'claimed' | 'recognised', place = 0): FillLook =>
  fill('disputed', { opacity: kind === 'administered' ? 0.24 : place % 2 === 0 ? 0.24 : 0.09 })
/** One of the layers that lie over each other on the side of a line that is held. */
export const heldLayer = fill('disputed', { opacity: 0.065 })
/** What tells one holder from another, on the wash. */
export const holder = (look: HolderLook): FillLook | undefined => {
  const tile = holderTile(look)
  return tile && fill('disputed', { tile })
}
export const heldSide = stroke('disputed', BAND, { offset: -BAND / 2, soft: 6, opacity: 0.34 })

// Overlays, by the grammar of effects.

/** CSS pixels: how wide a ring inside an edge is. */
const RING = 5
/** CSS pixels that the innermost overlay of a line leaves free for the line itself. */
const LEAST_GAP = 8
/** CSS pixels between two overlays along one line, on either side. */
const LINE_STEP = 3.6
export type AreaLooks = {
  /** Below the borders and what is disputed: marks, and what stands for them where the area is too small. */
  readonly fill: { readonly near: FillLook; readonly far: FillLook } | undefined
  /** Along lines that lie inside the edge. */
  readonly ring: StrokeLook | undefined
  readonly edge: StrokeLook | undefined
}

/** @param slot the place of its marks beside those of other overlays */
export function areaLooks(style: AreaStyle, colour: ColourToken, slot: Slot): AreaLooks {
  const { mark, tint } = style
  const flat = fill(colour, { opacity: tint })
  const edge = (width: number, dash?: readonly number[]) =>
    stroke(colour, fromAfar(width), dash ? { dash } : {})
  return {
    fill: mark
      ? { near: fill(colour, { tile: hatchTile({ mark, tint, ...slot }) }), far: farFill(colour) }
      : tint > 0
        ? { near: flat, far: flat }
        : undefined,
    ring: style.ring ? rings[style.ring](colour) : undefined,
    edge: {
      none: undefined,
      solid: edge(1.3),
      bold: edge(2.4),
      dashed: edge(1.6, [4, 2.4]),
      dotted: { ...edge(2, [0.1, 2.2]), cap: 'round' as const },
    }[style.edge],
  }
}

const rings = {
  ring: (colour: ColourToken) => stroke(colour, fromAfar(RING), { soft: 0.6, opacity: 0.6 }),
  fence: (colour: ColourToken) => stroke(colour, fromAfar(3), { dash: [0.5, 1.6], opacity: 0.9 }),
}

/** Where an area is too small for marks. */
const farFill = (colour: ColourToken): FillLook => fill(colour, { opacity: 0.26 })

/** On both sides of a line alike, as one side alone would move it; it stays visible between them. */
export function lineLooks(style: LineStyle, colour: ColourToken, slot: number): StrokeLook[] {
  const gap = LEAST_GAP + 2 * slot * LINE_STEP
  const lines = {
    solid: [2],
    dashed: [2, [5, 3]],
    dotted: [2, [1, 2]],
  } as const
  const [width, dash] = lines[style.stroke] as readonly [number, (readonly number[])?]
  return [
    stroke('halo', fromAfar(3), { gap: fromAfar(gap - 0.5), opacity: 0.5 }),
    stroke(colour, fromAfar(width), { gap: fromAfar(gap), ...(dash ? { dash } : {}) }),
  ]
}

/** Of a proposal that another has replaced. */
export const faint = (colour: ColourToken): StrokeLook =>
  stroke(colour, fromAfar(1.4), { dash: [0.2, 2.6], cap: 'round', opacity: 0.75 })

export const arc = (colour: ColourToken): StrokeLook =>
  stroke(colour, 1.6, { dash: [0.2, 2.4], cap: 'round' })
