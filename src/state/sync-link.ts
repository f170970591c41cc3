// Keeps the page's address and the state alike: a change of state is a new entry in the history, and
// going back or forward is a change of state.
import type { StoryIndex } from '../story/index-story.ts'
import { type DroppedValue, formatLink, parseLink } from './link.ts'
import type { LinkState, ViewerState, ViewerStore } from './viewer-state.ts'

const differInLink = (
  { hover: _, asked: __, ...a }: ViewerState,
  { hover: ___, asked: ____, ...b }: ViewerState,
) => (Object.keys(a) as (keyof LinkState)[]).some((key) => a[key] !== b[key])

/** @returns a function that stops the synchronisation */
export function syncLink(
  store: ViewerStore,
  index: StoryIndex,
  onDropped: (dropped: readonly DroppedValue[]) => void,
): () => void {
  const follow = () => {
    const { state, dropped, hash } = parseLink(location.hash, index)
    if (dropped.length > 0) {
      history.replaceState(history.state, '', hash || location.pathname + location.search)
      onDropped(dropped)
    }
    store.dispatch({ type: 'link-followed', state })
  }
  const unsubscribe = store.subscribe((state, previous) => {
    if (!differInLink(state, previous)) return
    const hash = formatLink(location.hash, state)
    if (hash === parseLink(location.hash, index).hash) return
    history.pushState(null, '', hash || location.pathname + location.search)
  })
  follow()
  addEventListener('popstate', follow)
  return () => {
    unsubscribe()
    removeEventListener('popstate', follow)
  }
}
