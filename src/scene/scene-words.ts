// The words that stand on the map, in the reader's language.
import type { Stand } from '../story/stands.ts'
import type { Area, Effect, Proposal } from '../story/types.ts'

export type Words = {
  readonly nameOf: (area: Area) => string
  /** A provision by what it is about, as in “no fighter jets”. */
  readonly noun: (effect: Effect, noun: string) => string
  /** What is written on an arc from an area that lies to the west, or else to the east. */
  readonly arc: (from: Area, isToTheWest: boolean) => string
  /** What is written along a schematic line of a day (EDTF). */
  readonly schematic: (date: string) => string
  /** How an actor stands; on which proposal, where all of it is on the same one. */
  readonly stand: (stand: Stand, on: Proposal | undefined) => string
}
