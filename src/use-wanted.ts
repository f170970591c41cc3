// What is wanted of layers that come in parts: before the map is there, and as the reader goes on.
import { useEffect } from 'react'
import type { Layers } from './geometry/layers.ts'
import type { Camera, Size, View } from './geometry/mercator.ts'
import type { Wanted } from './geometry/wanted-features.ts'
import type { LayersFeed } from './load/follow-layers.ts'
import type { Room } from './map/room.ts'
import { startCamera } from './map/start-camera.ts'
import type { OpenStory } from './open-story.ts'
import { selectedArea, type ViewerState } from './state/viewer-state.ts'
import { wantedWhole } from './state/wanted-whole.ts'

/** No map is larger than the page. */
const pageSize = (): Size => ({ width: innerWidth, height: innerHeight })
const pageAt = (camera: Camera): View => ({ camera, ...pageSize() })
const WHOLE_PAGE: Room = { insets: { top: 0, right: 0, bottom: 0, left: 0 }, corner: null }

const wantedBy = (state: ViewerState, { index }: OpenStory, view: View | null): Wanted => ({
  view,
  selected: selectedArea(state),
  whole: wantedWhole(state, index),
})

/** @param layers those that are there, and archives as they are listed */
export function wantedAtFirst(story: OpenStory, layers: Layers): Wanted {
  const state = story.store.getState()
  const start = { camera: state.link.camera, selected: selectedArea(state) }
  const camera = startCamera(start, story.index, layers, pageSize(), WHOLE_PAGE)
  return wantedBy(state, story, pageAt(camera))
}

export function useWanted(story: OpenStory, loading: LayersFeed | null): void {
  useEffect(() => {
    if (!loading) return
    const { store } = story
    const tell = (state: ViewerState, again: boolean) => {
      const { camera } = state.link
      loading.want(wantedBy(state, story, camera && pageAt(camera)), again)
    }
    const follow = (state: ViewerState, { link, session }: ViewerState) => {
      // Pointing at things wants nothing.
      if (state.link === link && state.session.seen === session.seen) return
      // Whoever does more than move the map tries again what did not come.
      tell(state, state.link.camera === link.camera)
    }
    const tryAgain = () => tell(store.getState(), true)
    tell(store.getState(), false)
    const stop = store.subscribe(follow)
    addEventListener('online', tryAgain)
    return () => {
      stop()
      removeEventListener('online', tryAgain)
    }
  }, [story, loading])
}
