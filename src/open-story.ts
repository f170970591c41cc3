// A story that was loaded, opened for one viewer: its look-ups, its state as the link asks for it, its camera.
import { type CameraCommands, createCameraCommands } from './state/camera-commands.ts'
import { parseLink } from './state/link.ts'
import { createViewerStore, type ViewerStore } from './state/viewer-state.ts'
import { indexStory, type StoryIndex } from './story/index-story.ts'
import type { Story } from './story/types.ts'

export type OpenStory = {
  readonly index: StoryIndex
  readonly store: ViewerStore
  readonly camera: CameraCommands
}

/** @param hash of the link, which is known before anything is shown */
export function openStory(story: Story, hash: string): OpenStory {
  const index = indexStory(story)
  const { state } = parseLink(hash, index)
  const store = createViewerStore(index, state, import.meta.env.DEV)
  return { index, store, camera: createCameraCommands() }
}
