// The words that stand on the map, in the reader's language.
import type { Area, Effect } from '../story/types.ts'

export type Words = {
  readonly nameOf: (area: Area) => string
  /** A provision by what it is about, as in “no fighter jets”. */
  readonly noun: (effect: Effect, noun: string) => string
  /** What is written along a schematic line of a day (EDTF). */
  readonly schematic: (date: string) => string
}
