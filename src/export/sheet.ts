// The sheet of paper on which a map leaves the page: title, map, scale, key and notes, laid out in CSS pixels.
import type { View } from '../geometry/mercator.ts'
import { scaleBar } from '../map/scale.ts'
import type { Measure } from '../paint/pen.ts'
import { SWATCH } from '../paint/swatch.ts'
import type { NameFont } from '../scene/marks.ts'
import type { SwatchLooks } from '../scene/swatch-looks.ts'
import { wrapWords } from './wrap-words.ts'

export type SheetContent = {
  readonly view: View
  readonly title: string
  /** What is drawn, and where it stands; what is selected. */
  readonly shown: readonly string[]
  readonly key: readonly { readonly looks: SwatchLooks; readonly words: string }[]
  readonly scaleWords: (metres: number) => string
  /** Borders, dates, credits, the link that leads back. */
  readonly notes: readonly string[]
}

export type SheetWords = {
  readonly words: string
  /** The left end and the middle of the line. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly font: NameFont
  readonly size: number
  readonly isSoft: boolean
}

export type Sheet = {
  readonly width: number
  readonly height: number
  readonly map: { readonly x: number; readonly y: number; readonly view: View }
  readonly words: readonly SheetWords[]
  readonly swatches: readonly {
    readonly looks: SwatchLooks
    readonly x: number
    readonly y: number
  }[]
  /** Runs of points, x and y in turn: the bar of the scale. */
  readonly lines: readonly (readonly number[])[]
}

/** CSS pixels. */
const MARGIN = 16
const NARROWEST = 320
const COLUMN = 230
const GAP = 16
const BAR = { widest: 120, height: 5 }
const SIZES = { title: 21, shown: 13, key: 12.5, note: 11 } as const
/** Of a line, in ems. */
const LEADING = 1.4

export function layOutSheet(content: SheetContent, measure: Measure): Sheet {
  const { view, title, shown, key, scaleWords, notes } = content
  const width = Math.max(NARROWEST, view.width)
  const within = width - 2 * MARGIN
  const words: SheetWords[] = []
  /** Writes a text from a place downward. @returns where the next one begins */
  const write = (
    text: string,
    [x, top]: readonly [number, number],
    widest: number,
    look: Pick<SheetWords, 'font' | 'size' | 'isSoft'>,
  ): number => {
    const widthOf = (line: string) => measure(line, look.font, look.size)
    const height = look.size * LEADING
    const lines = wrapWords(text, widest, widthOf)
    for (const [i, line] of lines.entries()) {
      words.push({ ...look, words: line, x, y: top + (i + 0.5) * height, width: widthOf(line) })
    }
    return top + lines.length * height
  }
  const sans = (size: number, isSoft = false) => ({ font: 'sans' as const, size, isSoft })

  let y = write(title, [MARGIN, MARGIN], within, {
    font: 'serif',
    size: SIZES.title,
    isSoft: false,
  })
  for (const line of shown) y = write(line, [MARGIN, y + 2], within, sans(SIZES.shown))
  const map = { x: 0, y: Math.ceil(y + MARGIN / 2), view }
  y = map.y + view.height + MARGIN

  const scale = scaleBar(view.camera, BAR.widest)
  const [left, right] = [MARGIN, MARGIN + scale.pixels]
  const bar = [left, y, left, y + BAR.height, right, y + BAR.height, right, y]
  const beside = right + GAP / 2
  write(scaleWords(scale.metres), [beside, y - SIZES.note / 2], within, sans(SIZES.note, true))
  y += MARGIN + GAP / 2

  const columns = Math.max(1, Math.floor((within + GAP) / (COLUMN + GAP)))
  const columnWidth = (within - (columns - 1) * GAP) / columns
  const bottoms = Array.from({ length: columns }, () => y)
  const swatches = key.map(({ looks, words: meaning }) => {
    // The shortest column takes the next entry, the first of those alike.
    const column = bottoms.indexOf(Math.min(...bottoms))
    const x = MARGIN + column * (columnWidth + GAP)
    const top = bottoms[column] ?? y
    const end = write(
      meaning,
      [x + SWATCH.width + 8, top + 2],
      columnWidth - SWATCH.width - 8,
      sans(SIZES.key),
    )
    bottoms[column] = Math.max(end, top + SWATCH.height) + 4
    return { looks, x, y: top }
  })
  y = Math.max(...bottoms) + GAP / 2
  for (const note of notes) y = write(note, [MARGIN, y], within, sans(SIZES.note, true)) + 2
  return { width, height: Math.ceil(y + MARGIN), map, words, swatches, lines: [bar] }
}
