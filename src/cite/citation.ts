// What a citation says, whatever the format in which it is written.

export type Citation = {
  /** Unique and stable: plain letters, digits and hyphens. */
  readonly key: string
  /** What is cited. */
  readonly title: string
  /** Who published what it rests on: institutions, as a rule. */
  readonly authors: readonly string[]
  /** The story in which it stands. */
  readonly container: string
  readonly publisher: string
  /** Language tag (BCP 47) of the story. */
  readonly language: string
  /** EDTF: when the first source that it rests on was published. */
  readonly issued?: string
  /** Of the source, where a passage is cited. */
  readonly paragraphs?: readonly number[]
  /** What it rests on, and how, in words. */
  readonly note: string
  /** A link that leads to it. */
  readonly address: string
  /** The day on which it was seen, as YYYY-MM-DD. */
  readonly seen: string
}
