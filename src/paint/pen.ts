// What a painter needs of a surface: a canvas, or a document of SVG.
import type { Tile } from '../grammar/tile.ts'
import type { NameFont } from '../scene/marks.ts'
import type { Part } from './parts.ts'

/** Lengths in CSS pixels, colours as CSS writes them, opacities 0 to 1. */
export type FillPaint = {
  readonly colour: string
  readonly opacity: number
  /** A pattern of this colour, in the place of the flat colour. */
  readonly tile?: Tile
}

export type StrokePaint = {
  readonly colour: string
  readonly opacity: number
  readonly width: number
  /** Empty for a line without gaps. */
  readonly dash: readonly number[]
  readonly cap: 'butt' | 'round'
  /** One of several that make a soft edge: none of its own bends is seen. */
  readonly isSoft?: boolean
}

export type TextPaint = {
  readonly font: NameFont
  readonly size: number
  /** Between letters. */
  readonly spacing: number
  readonly colour: string
  readonly halo: string
  readonly haloWidth: number
  /** As measured. Where it is given the words begin at the point; a document, read with any font, fits them to it. */
  readonly width?: number
}

export type Pen = {
  readonly ground: (colour: string) => void
  /** @param parts in world units */
  readonly fill: (parts: readonly Part[], paint: FillPaint) => void
  /** @param offset CSS pixels to the right of each line */
  readonly stroke: (parts: readonly Part[], paint: StrokePaint, offset: number) => void
  /** A small drawing with its middle at a point of the screen. */
  readonly glyph: (tile: Tile, colour: string, halo: string, x: number, y: number) => void
  /** One line of words, its middle (or its beginning) at a point of the screen, turned by an angle in radians. */
  readonly text: (words: string, x: number, y: number, paint: TextPaint, angle: number) => void
}

/** The width of words in CSS pixels, without the spacing between letters. */
export type Measure = (words: string, font: NameFont, size: number) => number
