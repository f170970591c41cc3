// The dialog over the page: sharing, exporting, or the citation of something. It is no part of the link.
import type { PassageId, Position, Provision } from '../story/types.ts'

/** What can be cited, by its id in the story. */
export type Citable =
  | { readonly type: 'passage'; readonly id: PassageId }
  | { readonly type: 'position'; readonly id: Position['id'] }
  | { readonly type: 'provision'; readonly id: Provision['id'] }

export type Dialog =
  | { readonly type: 'share' }
  | { readonly type: 'export' }
  | { readonly type: 'cite'; readonly cited: Citable }

export type DialogAction =
  | { readonly type: 'dialog-opened'; readonly dialog: Dialog }
  | { readonly type: 'dialog-closed' }
