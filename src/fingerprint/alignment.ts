// What the alignment of a story's passages with a reader's text says.

/** A part of one paragraph of the reader's text: UTF-16 units, the end exclusive. */
export interface Piece {
  /** Index of the paragraph, from 0. */
  readonly paragraph: number
  readonly from: number
  readonly to: number
  /** Whether it is all of the paragraph. */
  readonly isWhole: boolean
}

/** One place in the reader's text, in one piece for every paragraph that it touches. */
export type Place = readonly Piece[]

export interface Matched<Id> {
  readonly type: 'matched'
  readonly id: Id
  readonly place: Place
  /** The reader's own words, pieces parted by a blank line. */
  readonly text: string
  /** Whether it is the source word for word, but for typography; else the copy differs somewhere. */
  readonly isExact: boolean
}

/**
 * Why a passage that may be in the text is not matched.
 * several: it stands in several places and the order does not tell which is meant;
 * shared: another passage has as good a claim to the place;
 * unconfirmed: too short to be sure of, or altered, and not confirmed by its neighbours;
 * altered: parts of it are there, but cut, or among other words.
 */
export type Doubt = 'several' | 'shared' | 'unconfirmed' | 'altered'

export interface Ambiguous<Id> {
  readonly type: 'ambiguous'
  readonly id: Id
  readonly doubt: Doubt
  readonly candidates: readonly Place[]
}

export interface NotFound<Id> {
  readonly type: 'not found'
  readonly id: Id
  readonly reason: 'absent' | 'no fingerprint' | 'unreadable fingerprint'
}

export type PassageAlignment<Id = string> = Matched<Id> | Ambiguous<Id> | NotFound<Id>

export interface Alignment<Id = string> {
  /** In the order in which the passages were given. */
  readonly passages: readonly PassageAlignment<Id>[]
  /** Indexes of the paragraphs of the text no part of which belongs to a matched passage. */
  readonly unclaimed: readonly number[]
}
