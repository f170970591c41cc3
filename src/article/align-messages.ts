// What the page and the worker that reads the brought text say to one another.
import type { Passage, PassageId } from '../story/types.ts'

export type TextKind = 'txt' | 'html' | 'md'

export type Found =
  | {
      readonly state: 'matched'
      readonly paragraphs: readonly string[]
      /** False where the reader's copy differs from the source somewhere in this passage. */
      readonly isExact: boolean
    }
  | { readonly state: 'ambiguous' }
  | { readonly state: 'not-found' }

export type AlignRequest = {
  readonly content: string
  readonly kind: TextKind
  readonly passages: readonly Passage[]
}
export type AlignAnswer =
  | { readonly ok: true; readonly found: readonly (readonly [PassageId, Found])[] }
  | { readonly ok: false; readonly problem: 'too large' | 'empty' | 'unreadable' }
