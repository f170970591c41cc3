// A pen that writes down what it is told to draw, and a measure by which each letter is half as wide as it is tall.
import type { Measure, Pen } from '../../../src/paint/pen.ts'

/** CSS pixels of a letter, for each pixel of its size. */
export const LETTER = 0.5
export const measure: Measure = (words, _, size) => [...words].length * size * LETTER

type Call = { readonly [Name in keyof Pen]: readonly [Name, ...Parameters<Pen[Name]>] }[keyof Pen]

export function recordingPen() {
  const calls: Call[] = []
  const record =
    <Name extends keyof Pen>(name: Name) =>
    (...args: unknown[]) =>
      void calls.push([name, ...args] as unknown as Call)
  const pen: Pen = {
    ground: record('ground'),
    fill: record('fill'),
    stroke: record('stroke'),
    glyph: record('glyph'),
    text: record('text'),
  }
  const of = <Name extends keyof Pen>(name: Name) =>
    calls.filter((call) => call[0] === name) as unknown as (readonly [
      Name,
      ...Parameters<Pen[Name]>,
    ])[]
  return { pen, calls, of }
}
