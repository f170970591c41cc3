// Who draws the map: the graphics card (`draw=gl`), the plain map (`draw=plain`), or whoever does it best here.
import { changed, type Room, readWord } from './room.ts'

export const DRAWN_BY = ['auto', 'gl', 'plain'] as const
export type DrawChoice = (typeof DRAWN_BY)[number]

export type DrawingState = {
  /** What the link asks for; null leaves it to the reader's own choice. */
  readonly draw: DrawChoice | null
}
export type DrawingAction = { readonly type: 'drawing-chosen'; readonly draw: DrawChoice | null }

export const drawingRoom: Room<DrawingState, DrawingAction> = {
  initial: { draw: null },
  reduce: (state, action) =>
    action.type === 'drawing-chosen' ? changed(state, { draw: action.draw }) : state,
  keys: ['draw'],
  read: (asked) => {
    const { word, dropped } = readWord<DrawChoice>('draw', asked, DRAWN_BY)
    return { state: { draw: word ?? null }, dropped }
  },
  write: ({ draw }) => ({ draw: draw ?? undefined }),
}
