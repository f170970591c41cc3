// Where the card of what is selected stands.
import { useIsPaneCollapsed } from '../pane/pane-choice.ts'
import { useViewerState } from '../state/viewer-context.ts'
import { PHONE, TABLET_UPRIGHT, useMediaQuery } from '../ui/use-media-query.ts'

/**
 * `cover`: in the place of the panel, which comes back when the card is closed or its tab is chosen. `slip`: small,
 * over the map, so that what is read stays in sight. `beside`: in a column of its own. `none`: there is no card.
 */
export type CardPlace = 'none' | 'cover' | 'slip' | 'beside'

export function useCardPlace(): CardPlace {
  const isPhone = useMediaQuery(PHONE)
  const isUpright = useMediaQuery(TABLET_UPRIGHT)
  const isSelected = useViewerState(({ link }) => link.selection.type !== 'none')
  const isCollapsed = useIsPaneCollapsed()
  const isBehind = useViewerState(({ session }) => session.isCardBehind)
  const isList = useViewerState(
    ({ link: { panel } }) => panel === 'places' || panel === 'proposals',
  )
  if (!isSelected) return 'none'
  if (isUpright) return 'beside'
  if (!isPhone && (!isList || isCollapsed)) return 'slip'
  return isBehind ? 'none' : 'cover'
}
