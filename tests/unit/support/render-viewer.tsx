// Puts a part of the viewer on a page with a small story, as the whole viewer would.
import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactElement } from 'react'
import type { Layers } from '../../../src/geometry/layers.ts'
import { type CameraCommand, createCameraCommands } from '../../../src/state/camera-commands.ts'
import { ViewerContext } from '../../../src/state/viewer-context.ts'
import { createViewerStore, initialLink, type LinkState } from '../../../src/state/viewer-state.ts'
import { type Changes, makeIndex } from './small-story.ts'

type Options = {
  readonly story?: Changes
  readonly start?: Partial<LinkState>
  readonly layers?: Layers
}

export function renderViewer(part: ReactElement, { story, start, layers }: Options = {}) {
  const index = makeIndex(story)
  const store = createViewerStore(index, { ...initialLink, ...start })
  const camera = createCameraCommands()
  const commands: CameraCommand[] = []
  camera.receive((command) => commands.push(command))
  const viewer = { index, store, camera, layers: layers ?? null }
  const inViewer = (one: ReactElement) => <ViewerContext value={viewer}>{one}</ViewerContext>
  const { rerender } = render(inViewer(part))
  return {
    rerender: (next: ReactElement) => rerender(inViewer(next)),
    user: userEvent.setup(),
    /** The state of the viewer, as it is now. */
    state: store.getState,
    /** What the camera was told. */
    commands,
  }
}
