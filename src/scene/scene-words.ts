// The words that stand on the map, in the reader's language.
import type { Area } from '../story/types.ts'

export type Words = {
  readonly nameOf: (area: Area) => string
  /** What is written along a schematic line of a day (EDTF). */
  readonly schematic: (date: string) => string
}
