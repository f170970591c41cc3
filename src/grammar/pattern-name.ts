// The name of a pattern says all that is needed to draw it, so that the map can ask for it on demand.
import type { Hatch } from './draw-pattern.ts'
import type { Mark } from './effects.ts'

const MARKS: readonly Mark[] = ['line', 'twin', 'dash', 'dot', 'cross', 'wave']

/** The name without its colour, which the style adds by theme. */
export const patternStem = ({ mark, slot, slots, tint }: Omit<Hatch, 'colour'>): string =>
  `hatch:${mark}:${slot}/${slots}:${Math.round(tint * 100)}`

export function parsePatternName(name: string): Hatch | undefined {
  const match = /^hatch:([a-z]+):(\d+)\/(\d+):(\d+):(#[0-9a-f]{6})$/.exec(name)
  const [, word, slot, slots, percent, colour] = match ?? []
  const mark = MARKS.find((known) => known === word)
  if (!mark || !colour) return undefined
  return {
    mark,
    slot: Number(slot),
    slots: Number(slots),
    tint: Number(percent) / 100,
    colour,
  }
}
