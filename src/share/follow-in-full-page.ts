// An embedded map has no panels: what asks for one opens the whole page, in a tab of its own.
import type { ViewerStore } from '../state/viewer-state.ts'
import { addressOf } from './addresses.ts'

/** @returns a function that stops it */
export const followInFullPage = (store: ViewerStore): (() => void) =>
  store.subscribe(({ link, session }, { link: previous, session: last }) => {
    const isAsked =
      link.panel !== previous.panel ||
      link.passage !== previous.passage ||
      session.asked !== last.asked ||
      session.sought !== last.sought
    if (isAsked) open(addressOf(location, link), '_blank', 'noopener')
  })
