// The story and its state, for every component of the viewer.
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Layers } from '../geometry/layers.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { ActorId, AreaId } from '../story/types.ts'
import type { CameraCommands } from './camera-commands.ts'
import type { ViewerState, ViewerStore } from './viewer-state.ts'

export type Viewer = {
  readonly index: StoryIndex
  readonly store: ViewerStore
  readonly camera: CameraCommands
  /** Null until the layers are loaded. */
  readonly layers: Layers | null
}

export const ViewerContext = createContext<Viewer | null>(null)

export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext)
  if (!viewer) throw new Error('a component of the viewer stands outside ViewerContext')
  return viewer
}

/** The part of the state that a component needs; it renders again only when that part changes. */
export function useViewerState<Part>(select: (state: ViewerState) => Part): Part {
  return useStore(useViewer().store, select)
}

/** Selects an area and moves the camera to it, as every way of choosing an area does. */
export function useSelectArea() {
  const { store, camera } = useViewer()
  return (area: AreaId) => {
    store.dispatch({ type: 'area-selected', area })
    camera.send({ type: 'fit-area', area })
  }
}

/** Opens the card of an actor; the camera stays, as an actor is no place. */
export function useSelectActor() {
  const { store } = useViewer()
  return (actor: ActorId) => store.dispatch({ type: 'actor-selected', actor })
}
