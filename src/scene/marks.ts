// The one definition of what the map shows: marks in order, as plain data. Each renderer (MapLibre, canvas,
// SVG) draws the same marks; a legend's swatch is the picture of a small square under the same looks.
import type { FeatureCollection } from 'geojson'
import type { Tile } from '../grammar/tile.ts'
import type { ColourToken } from '../theme/tokens.ts'

/** A number, or stops of zoom and value, between which it runs straight; before and after them it stays. */
export type ByZoom = number | readonly (readonly [zoom: number, value: number])[]

/** A value for what is at rest, pointed at (or listed), selected. */
export type ByState<Value> = {
  readonly rest: Value
  readonly pointed: Value
  readonly selected: Value
}

/** A condition on the properties of a feature. Where a number is not given, `over` and `at-most` hold. */
export type Test =
  | readonly ['is', key: string, value: string | number | boolean]
  | readonly ['in', key: string, values: readonly string[]]
  | readonly ['has', key: string]
  | readonly ['over' | 'at-most', key: string, limit: number]
  | readonly ['not', Test]

export type FillLook = {
  readonly type: 'fill'
  readonly colour: ColourToken
  /** Of the flat colour, 0 to 1; 1 where left out, and nothing where a tile stands alone. */
  readonly opacity?: number
  /** A pattern in the place of the flat colour, which then is the colour of its shapes. */
  readonly tile?: Tile
}

/** Lengths in CSS pixels. */
export type StrokeLook = {
  readonly type: 'stroke'
  readonly colour: ColourToken
  readonly width: ByZoom | ByState<ByZoom>
  /** Lengths of dashes and gaps in widths of the line. */
  readonly dash?: readonly number[]
  /** To the right along the line, and so into a polygon whose outer ring runs clockwise on the screen. */
  readonly offset?: ByZoom
  /** Two lines, this far apart, in the place of one. */
  readonly gap?: ByZoom
  /** How far the opacity falls off to either edge. */
  readonly soft?: ByZoom
  /** 0 to 1. */
  readonly opacity?: number | ByState<number>
  /** One opacity for the whole stroke, so that bends which overlap do not darken. */
  readonly isFlat?: boolean
  readonly cap?: 'butt' | 'round'
}

export type NameFont = 'sans' | 'serif' | 'italic'

/** Words at a point, or along a line. Sizes in CSS pixels, offsets, spacing and widths in ems. */
export type NameLook = {
  readonly type: 'name'
  /** The properties whose texts stand below each other. */
  readonly lines: readonly NameLine[]
  readonly font: NameFont
  readonly size: ByZoom
  readonly colour: ColourToken
  readonly halo: ColourToken
  readonly haloWidth: number
  readonly spacing?: number
  readonly isUpperCase?: boolean
  /** Which side of the words is at the point; along a line it is the middle. */
  readonly anchor?: 'centre' | 'top' | 'bottom' | 'left'
  readonly offset?: readonly [x: number, y: number]
  readonly maxWidth?: number
  /** CSS pixels kept free around it. */
  readonly padding?: number
  /** CSS pixels from one to the next along a line. */
  readonly along?: number
  /** The property by which lower numbers are placed first. */
  readonly order?: string
  readonly icon?: {
    readonly tile: Tile
    /** That of the words where left out. */
    readonly colour?: ColourToken
    /** CSS pixels. */
    readonly offset?: readonly [x: number, y: number]
    /** Drawn whatever it covers, and though its words find no room. */
    readonly isAlwaysThere?: boolean
  }
}

export type NameLine = {
  readonly key: string
  readonly scale?: number
  readonly colour?: ColourToken
}

export type Look = FillLook | StrokeLook | NameLook

export type Mark = Look & {
  /** Unique and stable, so that what stays can be told from what is new. */
  readonly id: string
  readonly source: string
  /** All must hold. */
  readonly where?: readonly Test[]
  /** Zoom levels: seen from the first on, and below the second. */
  readonly zoom?: readonly [from: number, below: number]
}

export type SceneSource =
  /** A file of the site, relative to its root. */
  | { readonly path: string }
  | {
      readonly data: FeatureCollection
      /** Features have an `id` of their own, by which they are pointed at; neighbours share their edges. */
      readonly isStory: boolean
    }

export type Scene = {
  /** Of the ground that all lies on. */
  readonly ground: ColourToken
  readonly sources: Readonly<Record<string, SceneSource>>
  /** From the bottom to the top; names at the top are placed first. */
  readonly marks: readonly Mark[]
}

export const ALL_ZOOMS: readonly [number, number] = [0, 24]

/** The value at a zoom level. */
export function atZoom(value: ByZoom, zoom: number): number {
  if (typeof value === 'number') return value
  const after = value.findIndex(([stop]) => stop > zoom)
  if (after === 0) return value[0]?.[1] ?? 0
  const from = value.at(after === -1 ? -1 : after - 1)
  const to = value[after]
  if (!from) return 0
  if (!to) return from[1]
  return from[1] + ((zoom - from[0]) / (to[0] - from[0])) * (to[1] - from[1])
}

export const isByState = <Value>(value: Value | ByState<Value>): value is ByState<Value> =>
  typeof value === 'object' && value !== null && 'rest' in value

type Properties = Readonly<Record<string, unknown>> | null

export function holds(test: Test, properties: Properties): boolean {
  const value = properties?.[test[0] === 'not' ? '' : test[1]]
  switch (test[0]) {
    case 'is':
      return value === test[2]
    case 'in':
      return test[2].includes(value as string)
    case 'has':
      return value !== undefined
    case 'over':
      return typeof value !== 'number' || value > test[2]
    case 'at-most':
      return typeof value !== 'number' || value <= test[2]
    case 'not':
      return !holds(test[1], properties)
  }
}

export const allHold = (tests: readonly Test[] | undefined, properties: Properties): boolean =>
  tests?.every((test) => holds(test, properties)) ?? true
