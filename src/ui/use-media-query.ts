// Whether a media query matches, as state.
import { useCallback, useSyncExternalStore } from 'react'

/** Where the panels become one sheet; the style sheets have the same width. Paper is narrow too, and no phone. */
export const PHONE = 'screen and (max-width: 719px)'
/** Where the map has little room for what stands on it. */
export const LITTLE_ROOM = `${PHONE}, screen and (max-height: 480px)`
/** Where the map stands above, pane and card below it. */
export const TABLET_UPRIGHT =
  'screen and (min-width: 720px) and (max-width: 1099px) and (orientation: portrait)'

export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = matchMedia(query)
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => false,
  )
}
