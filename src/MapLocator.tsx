// Where the map's view lies, in a corner of the map: from near on a small map of the region, from afar on the globe.
// It is made where the map rests; while that moves, the frame alone goes along.
import './theme/locator.css'
import { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { View } from './geometry/mercator.ts'
import { framePath, locatorOf } from './locator/locate-view.ts'
import { locatorNodes } from './locator/locator-picture.ts'
import { createFeatureFinder } from './paint/features.ts'
import { locatorScene } from './scene/locator-scene.ts'
import { useViewer, useViewerState } from './state/viewer-context.ts'
import { conventionInForce } from './state/viewer-state.ts'
import { whenIdle } from './time/when-idle.ts'
import { NotYet } from './ui/NotYet.tsx'
import { SvgPicture } from './ui/SvgPicture.tsx'
import { useSceneFiles } from './use-scene-files.ts'

/** Where the map says that it has moved. */
export type MovedPlace = { current: ((view: View) => void) | null }

type Props = {
  /** Where the camera rested last. */
  readonly view: View
  readonly moved: MovedPlace
}

export function MapLocator({ view, moved }: Props) {
  const { index, layers } = useViewer()
  const id = useId()
  const convention = useViewerState((state) => conventionInForce(state, index))
  const found = locatorOf(view, index.story.view.bounds)
  const key = JSON.stringify(found)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same locator stays the same object
  const locator = useMemo(() => found, [key])
  const scene = useMemo(
    () => layers && locatorScene(index, layers, convention),
    [index, layers, convention],
  )
  // They are there when the map first comes nearer.
  const [isIdle, setIdle] = useState(false)
  useEffect(() => whenIdle(() => setIdle(true)), [])
  const files = useSceneFiles(locator || isIdle ? scene : null)
  const nodes = useMemo(
    () =>
      locator && scene && files
        ? locatorNodes(locator, scene, createFeatureFinder()(scene, files), id)
        : null,
    [locator, scene, files, id],
  )
  const frame = useRef<SVGPathElement>(null)
  const place = useCallback(
    (seen: View) => locator && frame.current?.setAttribute('d', framePath(seen, locator)),
    [locator],
  )
  useLayoutEffect(() => {
    moved.current = place
    return () => {
      moved.current = null
    }
  }, [moved, place])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the frame comes with the picture
  useLayoutEffect(() => void place(view), [place, view, nodes])

  if (!locator || nodes?.length === 0) return null
  if (!nodes) return <NotYet />
  const { width, height } = locator.view
  return (
    <div className={`locator locator-${locator.kind}`} aria-hidden="true">
      <SvgPicture nodes={nodes} width={width} height={height} />
      <svg className="locator-frame" width={width} height={height} aria-hidden="true">
        <path ref={frame} />
      </svg>
    </div>
  )
}
