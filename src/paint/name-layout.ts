// The words of one name: broken into lines, measured, and where they stand beside their point.
import { atZoom, type NameLook } from '../scene/marks.ts'
import type { ColourToken } from '../theme/tokens.ts'
import type { Box } from './boxes.ts'
import type { Measure } from './pen.ts'
import { LINE_HEIGHT } from './pen-metrics.ts'

export type LaidLine = {
  readonly words: string
  /** The middle of the line, in CSS pixels from the point. */
  readonly x: number
  readonly y: number
  readonly size: number
  readonly spacing: number
  readonly colour: ColourToken
}

export type LaidName = { readonly lines: readonly LaidLine[]; readonly box: Box }

type Properties = Readonly<Record<string, unknown>> | null

/** The texts of a name, one for each of its look's lines that the feature has. */
export function wordsOf(look: NameLook, properties: Properties) {
  return look.lines.flatMap(({ key, scale = 1, colour = look.colour }) => {
    const value = properties?.[key]
    if (typeof value !== 'string' || value === '') return []
    return [{ words: look.isUpperCase ? value.toUpperCase() : value, scale, colour }]
  })
}

/** Lays a name out around the origin; nothing where it has no words. */
export function layOut(
  look: NameLook,
  properties: Properties,
  zoom: number,
  measure: Measure,
): LaidName | undefined {
  const size = atZoom(look.size, zoom)
  const widest = (look.maxWidth ?? 10) * size
  const lines = wordsOf(look, properties).flatMap(({ words, scale, colour }) => {
    const own = size * scale
    const spacing = (look.spacing ?? 0) * own
    const widthOf = (text: string) => measure(text, look.font, own) + spacing * (text.length - 1)
    return breakLines(words, widest, widthOf).map((text) => ({
      words: text,
      size: own,
      spacing,
      colour,
      width: widthOf(text),
      height: own * LINE_HEIGHT,
    }))
  })
  if (lines.length === 0) return undefined
  const width = Math.max(...lines.map((line) => line.width))
  const height = lines.reduce((sum, line) => sum + line.height, 0)
  const [dx, dy] = (look.offset ?? [0, 0]).map((ems) => ems * size) as [number, number]
  const anchor = look.anchor ?? 'centre'
  const left = dx - (anchor === 'left' ? 0 : width / 2)
  const top = dy - { centre: height / 2, left: height / 2, top: 0, bottom: height }[anchor]
  let y = top
  const laid = lines.map(({ width: own, height: high, ...line }) => {
    const x = anchor === 'left' ? left + own / 2 : left + width / 2
    y += high
    return { ...line, x, y: y - high / 2 }
  })
  const padding = look.padding ?? 2
  return {
    lines: laid,
    box: [left - padding, top - padding, left + width + padding, top + height + padding],
  }
}

/** As even lines as the words allow, none wider than the widest unless one word is. */
function breakLines(text: string, widest: number, widthOf: (text: string) => number): string[] {
  const whole = widthOf(text)
  if (whole <= widest || !text.includes(' ')) return [text]
  const aim = whole / Math.ceil(whole / widest)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    const isFull = line !== '' && widthOf(longer) > Math.max(aim * 1.1, widthOf(word))
    if (isFull) lines.push(line)
    line = isFull ? word : longer
  }
  return [...lines, line]
}
