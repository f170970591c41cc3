// Names along lines: each letter on the line, upright for the reader, where the line is straight enough.
import { projectWorld, type View } from '../geometry/mercator.ts'
import { atZoom, type NameLook } from '../scene/marks.ts'
import type { Box } from './boxes.ts'
import { wordsOf } from './name-layout.ts'
import type { Part } from './parts.ts'
import type { Measure } from './pen.ts'

export type Letter = {
  readonly words: string
  /** The middle of the letter, in CSS pixels of the screen. */
  readonly x: number
  readonly y: number
  readonly angle: number
}

export type NameAlong = { readonly letters: readonly Letter[]; readonly boxes: readonly Box[] }

/** Radians between neighbouring letters. */
const SHARPEST = 0.3

type Point = { readonly x: number; readonly y: number }

/** The places on the screen where a name could stand along a line, from one end to the other. */
export function namesAlong(
  look: NameLook,
  properties: Readonly<Record<string, unknown>> | null,
  parts: readonly Part[],
  view: View,
  measure: Measure,
): NameAlong[] {
  const [text] = wordsOf(look, properties)
  if (!text) return []
  const size = atZoom(look.size, view.camera.zoom)
  const spacing = (look.spacing ?? 0) * size
  const letters = [...text.words]
  const widths = letters.map((letter) => measure(letter, look.font, size) + spacing)
  const length = widths.reduce((sum, width) => sum + width, 0)
  const lift = (look.offset?.[1] ?? 0) * size
  return parts.flatMap((part) =>
    part.runs.flatMap(({ points }) => {
      const line = onScreen(points, view)
      const total = line.at(-1)?.along ?? 0
      const step = look.along ?? 400
      const count = Math.max(total >= length ? 1 : 0, Math.floor(total / step))
      return Array.from({ length: count }, (_, i) => ((i + 0.5) * total) / count).flatMap(
        (middle) => {
          const placed = setLetters(line, middle - length / 2, letters, widths, lift)
          if (!placed?.some(({ x, y }) => isInside(x, y, view))) return []
          const half = size * 0.6
          return [
            {
              letters: placed,
              boxes: placed.map(({ x, y }): Box => [x - half, y - half, x + half, y + half]),
            },
          ]
        },
      )
    }),
  )
}

const isInside = (x: number, y: number, { width, height }: View) =>
  x > 0 && y > 0 && x < width && y < height

type OnLine = Point & { readonly along: number }

function onScreen(points: Float64Array, view: View): OnLine[] {
  const line: OnLine[] = []
  let along = 0
  for (let i = 0; i < points.length; i += 2) {
    const here = projectWorld([points[i] as number, points[i + 1] as number], view)
    const last = line.at(-1)
    if (last) along += Math.hypot(here.x - last.x, here.y - last.y)
    line.push({ ...here, along })
  }
  return line
}

function setLetters(
  line: readonly OnLine[],
  start: number,
  letters: readonly string[],
  widths: readonly number[],
  lift: number,
): Letter[] | undefined {
  const length = widths.reduce((sum, width) => sum + width, 0)
  const [from, to] = [pointAt(line, start), pointAt(line, start + length)]
  if (!from || !to) return undefined
  const isTurned = to.x < from.x
  const placed: Letter[] = []
  let along = isTurned ? start + length : start
  for (const [i, words] of letters.entries()) {
    const width = widths[i] ?? 0
    const step = isTurned ? -width : width
    const [a, b] = [pointAt(line, along), pointAt(line, along + step)]
    if (!a || !b) return undefined
    const angle = Math.atan2(b.y - a.y, b.x - a.x)
    const last = placed.at(-1)
    if (last && Math.abs(turn(angle - last.angle)) > SHARPEST) return undefined
    placed.push({
      words,
      x: (a.x + b.x) / 2 - Math.sin(angle) * lift,
      y: (a.y + b.y) / 2 + Math.cos(angle) * lift,
      angle,
    })
    along += step
  }
  return placed
}

const turn = (angle: number) => Math.atan2(Math.sin(angle), Math.cos(angle))

function pointAt(line: readonly OnLine[], along: number): Point | undefined {
  if (along < 0) return undefined
  const after = line.findIndex((point) => point.along >= along)
  const [a, b] = [line[Math.max(0, after - 1)], line[after]]
  if (!a || !b) return undefined
  const t = b.along === a.along ? 0 : (along - a.along) / (b.along - a.along)
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t }
}
