// How the maps of a comparison lie, by the width of the page and what the reader chose.
import type { MapsChoice } from '../state/compare-room.ts'

export type MapsLayout = MapsChoice | 'one'

/** From this width on maps stand beside each other by themselves. */
export const ROOM_BESIDE = '(min-width: 1500px)'

export function mapsLayout(
  choice: MapsChoice | null,
  isPhone: boolean,
  isRoomBeside: boolean,
): MapsLayout {
  if (isPhone) return 'one'
  return choice ?? (isRoomBeside ? 'beside' : 'swipe')
}
