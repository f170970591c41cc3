// One map of a comparison: what one side draws, under the camera that all of them share.
import { useMemo } from 'react'
import { boundsOfAreas } from '../geometry/area-bounds.ts'
import type { Detail } from '../geometry/detail.ts'
import type { Layers } from '../geometry/layers.ts'
import { constrain, fitBounds, type Size, type View } from '../geometry/mercator.ts'
import { CLOSEST_FIT } from '../map/aim.ts'
import type { Makers } from '../map/handed-map.ts'
import { MapView } from '../map/MapView.tsx'
import type { Room } from '../map/room.ts'
import { createPlainMap } from '../plain/plain-map.ts'
import type { Scene } from '../scene/marks.ts'
import { createSceneBuilder } from '../scene/scene.ts'
import { useViewer, useViewerState } from '../state/viewer-context.ts'
import { conventionInForce, selectedArea } from '../state/viewer-state.ts'
import type { AreaId } from '../story/types.ts'
import { useCompareText } from '../text/compare-text.ts'
import { sceneWords } from '../text/scene-words.ts'
import { useText } from '../text/use-text.ts'
import { usePalette } from '../theme/theme-choice.ts'
import { conventionOf } from './legend-rows.ts'
import { areasDiffering, type Side } from './sayings.ts'
import { titleOf } from './sentences.ts'
import { LARGE_KINDS } from './sums.ts'
import type { SyncedMap } from './sync-cameras.ts'

/** The story's layers at the level of detail that the camera needs. */
export type Drawn = { readonly detail: Detail; readonly layers: Layers }

type Props = {
  readonly side: Side
  /** All of them: the camera begins where they differ. */
  readonly sides: readonly Side[]
  readonly drawn: Drawn
  readonly synced: SyncedMap
  readonly onSelect: (area: AreaId | null) => void
  readonly onRest: (view: View) => void
  readonly onDrawn: (scene: Scene) => void
  readonly onError: (cause: string) => void
}

/** Several maps are drawn plainly: one frame of each costs a few milliseconds, on whatever machine. */
const makers: Makers = {
  plain: createPlainMap,
  gl: () => Promise.reject(new Error('the maps of a comparison are drawn plainly')),
  hasGraphicsCard: () => false,
}

export function CompareMap({
  side,
  sides,
  drawn,
  synced,
  onSelect,
  onRest,
  onDrawn,
  onError,
}: Props) {
  const text = useText()
  const words = useCompareText()
  const { index, layers, store } = useViewer()
  const palette = usePalette()
  const selected = useViewerState(selectedArea)
  const hovered = useViewerState((state) => state.session.hover)
  const inForce = useViewerState((state) => conventionInForce(state, index))
  const buildScene = useMemo(createSceneBuilder, [])
  const mapWords = useMemo(() => sceneWords(text), [text])
  const convention = conventionOf(side, inForce)
  const overlays = useMemo(() => (side.type === 'now' ? [] : [side.proposal.id]), [side])
  const scene = useMemo(
    () => buildScene({ index, ...drawn, convention, overlays, selected, words: mapWords }),
    [buildScene, index, drawn, convention, overlays, selected, mapWords],
  )
  const view = useMemo(
    () =>
      layers && { index, layers, scene, palette, pointedAt: { selected, hovered, listed: NONE } },
    [index, layers, scene, palette, selected, hovered],
  )
  const camera = (size: Size, { insets }: Room) => {
    const { link } = store.getState()
    if (link.camera) return constrain(link.camera, size)
    const areas = areasDiffering(sides, index).filter(
      (area) => !LARGE_KINDS.includes(index.grammar.kindOf(area)),
    )
    const bounds = layers && boundsOfAreas(areas, layers)
    return fitBounds(bounds ?? index.story.view.bounds, size, insets, CLOSEST_FIT)
  }
  if (!view) return null
  return (
    <MapView
      name={words.maps.map(titleOf(side, words))}
      view={view}
      camera={camera}
      commands={synced.commands}
      draw="plain"
      makers={makers}
      events={{
        onSelect,
        onHover: (area) => store.dispatch({ type: 'area-hovered', area }),
        onMove: (moved) => synced.onMove(moved.camera),
        onRest: (rested) => {
          synced.onRest(rested.camera)
          onRest(rested)
        },
        onDrawn,
        onError,
        onDrawnBy: () => {},
        onInterrupted: () => {},
        onRefused: () => {},
      }}
    />
  )
}

const NONE: readonly AreaId[] = []
