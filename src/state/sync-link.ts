// Keeps the page's address and the state alike: a change of state is a new entry in the history, but for the
// camera's, which belongs to the entry that is there; going back or forward is a change of state. In a frame the
// history is that of the page around it: there the address changes and no entry is made.
import type { StoryIndex } from '../story/index-story.ts'
import type { CameraCommands } from './camera-commands.ts'
import { formatLink, parseLink } from './link.ts'
import type { DroppedValue } from './room.ts'
import type { LinkState, ViewerStore } from './viewer-state.ts'

const withoutCamera = ({ camera: _, ...link }: LinkState) => link

/**
 * The state has been read from the address before.
 *
 * @param onDropped hears what a link asked for that the story does not have
 * @param isFramed whether the page stands in a frame of another one
 * @returns a function that stops the synchronisation
 */
export function syncLink(
  store: ViewerStore,
  index: StoryIndex,
  camera: Pick<CameraCommands, 'send'>,
  onDropped: (dropped: readonly DroppedValue[]) => void,
  isFramed: boolean,
): () => void {
  const addressOf = (hash: string) => hash || location.pathname + location.search
  const tidy = () => {
    const parsed = parseLink(location.hash, index)
    if (parsed.hash !== location.hash) {
      history.replaceState(history.state, '', addressOf(parsed.hash))
    }
    if (parsed.dropped.length > 0) onDropped(parsed.dropped)
    return parsed.state
  }
  let isFollowing = false
  const follow = () => {
    const link = tidy()
    const { camera: last } = store.getState().link
    // An entry without a camera is shown from where the reader is; a new one would bar the way back.
    isFollowing = true
    store.dispatch({ type: 'link-followed', link: { ...link, camera: link.camera ?? last } })
    isFollowing = false
    if (link.camera && JSON.stringify(link.camera) !== JSON.stringify(last)) {
      camera.send({ type: 'jump', camera: link.camera })
    }
  }
  const unsubscribe = store.subscribe(({ link }, { link: previous }) => {
    if (link === previous) return
    const hash = formatLink(location.hash, link)
    if (hash === location.hash) return
    const isCameraAlone =
      JSON.stringify(withoutCamera(link)) === JSON.stringify(withoutCamera(previous))
    if (isCameraAlone || isFollowing || isFramed)
      history.replaceState(history.state, '', addressOf(hash))
    else history.pushState(null, '', addressOf(hash))
  })
  tidy()
  // What happened before anyone listened, as the camera's first rest.
  const now = formatLink(location.hash, store.getState().link)
  if (now !== location.hash) history.replaceState(history.state, '', addressOf(now))
  addEventListener('popstate', follow)
  return () => {
    unsubscribe()
    removeEventListener('popstate', follow)
  }
}
