// A stored run of a passage that stands in the text too.

export interface Hit {
  /** Words of the passage before the run. */
  readonly position: number
  /** Words of the text before the run. */
  readonly place: number
  /** Bits of evidence, RUN_BITS where the run is no more frequent than chance makes it. */
  readonly bits: number
}
