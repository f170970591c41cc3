// Chance that can be had again: the same seed gives the same day.

export type Chance = {
  /** From 0 up to 1. */
  readonly next: () => number
  /** A whole number from 0 up to a limit that is not reached. */
  readonly below: (limit: number) => number
}

/** The mulberry32 generator: 32 bits of state, good enough to choose what a reader does next. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return { next, below: (limit) => Math.floor(next() * limit) }
}
