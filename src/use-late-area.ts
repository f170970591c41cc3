// An area that is selected before its layer has come: the map goes there once it can.
import { useEffect, useRef } from 'react'
import { boundsOfArea } from './geometry/area-bounds.ts'
import type { Layers } from './geometry/layers.ts'
import type { CameraCommands } from './state/camera-commands.ts'
import type { StoryIndex } from './story/index-story.ts'
import type { AreaId } from './story/types.ts'

export function useLateArea(
  selected: AreaId | null,
  layers: Layers | null,
  index: StoryIndex,
  camera: CameraCommands,
): void {
  /** What a link selects is seen as the link says. */
  const ofLink = useRef(selected)
  const missed = useRef<AreaId | null>(null)
  useEffect(() => {
    const area = selected && index.areas.get(selected)
    const isMissing = area?.geometry && layers && boundsOfArea(area, layers) === null
    if (!isMissing && selected && missed.current === selected) {
      camera.send({ type: 'fit-area', area: selected })
    }
    if (selected !== ofLink.current) ofLink.current = null
    missed.current = isMissing && ofLink.current === null ? selected : null
  }, [selected, layers, index, camera])
}
