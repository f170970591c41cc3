// An area that is selected before its layer has come: the map goes there once it can, unless a hand was on it since.
import { useCallback, useEffect, useRef } from 'react'
import { boundsOfArea } from './geometry/area-bounds.ts'
import type { Layers } from './geometry/layers.ts'
import type { CameraCommands } from './state/camera-commands.ts'
import type { StoryIndex } from './story/index-story.ts'
import type { AreaId } from './story/types.ts'

type Options = {
  readonly layers: Layers | null
  readonly index: StoryIndex
  readonly camera: CameraCommands
  /** Whether the link says where it begins. */
  readonly isPlaced: boolean
}

/** @returns to be called when the reader's hand is on the map */
export function useLateArea(
  selected: AreaId | null,
  { layers, index, camera, isPlaced }: Options,
): () => void {
  /** What is seen as the link says, or as the reader has moved the map since. */
  const settled = useRef(isPlaced ? selected : null)
  const missed = useRef<AreaId | null>(null)
  useEffect(() => {
    const area = selected && index.areas.get(selected)
    const isMissing = area?.geometry && layers && boundsOfArea(area, layers) === null
    if (!isMissing && selected && missed.current === selected) {
      camera.send({ type: 'fit-area', area: selected })
    }
    if (selected !== settled.current) settled.current = null
    missed.current = isMissing && settled.current === null ? selected : null
  }, [selected, layers, index, camera])
  return useCallback(() => {
    settled.current = selected
    missed.current = null
  }, [selected])
}
