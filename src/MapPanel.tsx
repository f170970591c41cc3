// The map, with what stands on it: its legend, its border convention, its source.
import { useEffect, useMemo, useState } from 'react'
import { boundsOf } from './geometry/bounds.ts'
import { type Detail, detailAt } from './geometry/detail.ts'
import { featuresOf } from './geometry/layers.ts'
import { boundsInView, constrain, fitBounds, type Size, type View } from './geometry/mercator.ts'
import { hasGraphicsCard } from './gl/graphics-card.ts'
import { BordersControl } from './legend/BordersControl.tsx'
import { Legend } from './legend/Legend.tsx'
import { PlanTitle } from './legend/PlanTitle.tsx'
import { CLOSEST_FIT } from './map/aim.ts'
import { firstCamera, firstViewOf } from './map/first-view.ts'
import type { Insets } from './map/free-insets.ts'
import type { DrawnBy, Makers } from './map/handed-map.ts'
import { MapView } from './map/MapView.tsx'
import { ScaleBar } from './map/ScaleBar.tsx'
import { createPlainMap } from './plain/plain-map.ts'
import type { Scene } from './scene/marks.ts'
import { createSceneBuilder } from './scene/scene.ts'
import { useDrawChoice } from './state/draw-choice.ts'
import { useSelectArea, useViewer, useViewerState } from './state/viewer-context.ts'
import { conventionInForce, selectedArea } from './state/viewer-state.ts'
import { placesOf } from './story/split-mentions.ts'
import { areasWith } from './story/traits.ts'
import { sceneWords } from './text/scene-words.ts'
import { useText } from './text/use-text.ts'
import { usePalette } from './theme/theme-choice.ts'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'
import { Icon } from './ui/Icon.tsx'
import { useDrawnLayers } from './use-drawn-layers.ts'
import { usePrint } from './use-print.ts'

const makers: Makers = {
  plain: createPlainMap,
  gl: async () => (await import('./gl/gl-map.ts')).createGlMap,
  hasGraphicsCard,
}

type Props = { readonly notify: (notice: string) => void }

export function MapPanel({ notify }: Props) {
  const text = useText()
  const { index, store, camera, layers } = useViewer()
  /** The scene of the last complete picture. */
  const [drawn, setDrawn] = useState<Scene | null>(null)
  const [drawnBy, setDrawnBy] = useState<DrawnBy | 'picture'>('picture')
  const [isBroken, setBroken] = useState(false)
  const [view, setView] = useState<View | null>(null)
  const palette = usePalette()
  const convention = useViewerState((state) => conventionInForce(state, index))
  const selected = useViewerState(selectedArea)
  const hovered = useViewerState((state) => state.session.hover)
  const only = useViewerState((state) => state.link.only)
  const overlays = useViewerState((state) => state.link.overlays)
  const draw = useDrawChoice()
  const selectArea = useSelectArea()
  const { print, onDrawn } = usePrint()
  const [detail, needDetail] = useState<Detail>('region')
  const { shown, awaited } = useDrawnLayers(index.story, layers, detail)
  const buildScene = useMemo(createSceneBuilder, [])
  const words = useMemo(() => sceneWords(text), [text])
  const scene = useMemo(
    () => shown && buildScene({ index, ...shown, convention, overlays, selected, words }),
    [buildScene, index, shown, convention, overlays, selected, words],
  )
  const read = useViewerState((state) => state.session.read)
  const listed = useMemo(() => {
    const passage = read && index.passages.get(read)
    if (passage) return placesOf(passage)
    return only ? areasWith(only, index.story).map(({ id }) => id) : []
  }, [read, only, index])
  const onHand = () => store.dispatch({ type: 'map-moved' })
  const map = useMemo(
    () =>
      layers &&
      scene && { index, layers, scene, palette, pointedAt: { selected, hovered, listed } },
    [index, layers, scene, palette, selected, hovered, listed],
  )
  const bounds = useMemo(() => view && boundsInView(view), [view])

  const startCamera = (size: Size, insets: Insets) => {
    const { link } = store.getState()
    if (link.camera) return constrain(link.camera, size)
    const area = selected && index.areas.get(selected)
    const around = area && layers && boundsOf(featuresOf(area, layers))
    if (around) return fitBounds(around, size, insets, CLOSEST_FIT)
    return firstCamera(
      index.story.view.bounds,
      firstViewOf((media) => matchMedia(media).matches),
    )
  }
  const onRest = (rested: View) => {
    setView(rested)
    needDetail(detailAt(rested.camera.zoom))
    store.dispatch({ type: 'camera-rested', camera: rested.camera })
  }
  useEffect(() => {
    // The picture in the HTML has done its work.
    if (drawn) document.getElementById('first-map')?.remove()
  }, [drawn])

  return (
    <main
      className="map-panel"
      aria-busy={!isBroken && (!drawn || drawn !== scene || shown?.detail !== awaited)}
      data-drawn-by={drawnBy === 'picture' || drawn ? drawnBy : 'picture'}
      onPointerDownCapture={onHand}
      onWheelCapture={onHand}
      onKeyDownCapture={onHand}
    >
      {map && (
        <ErrorBoundary part={text.map.name} onBroken={() => setBroken(true)}>
          <MapView
            view={map}
            camera={startCamera}
            commands={camera}
            draw={draw}
            makers={makers}
            events={{
              onSelect: (area) =>
                area ? selectArea(area) : store.dispatch({ type: 'selection-cleared' }),
              onHover: (area) => store.dispatch({ type: 'area-hovered', area }),
              onMove: () => {},
              onRest,
              onDrawn: (done) => {
                setDrawn(done)
                setBroken(false)
                onDrawn()
              },
              onError: (cause) => notify(text.notices.basemap(cause)),
              onDrawnBy: setDrawnBy,
              onInterrupted: () => notify(text.notices.lost),
              onRefused: () => notify(text.map.refused),
            }}
          />
        </ErrorBoundary>
      )}
      {!map && <p className="map-loading">{text.map.loading}</p>}
      <div className="map-buttons" data-on-map>
        <button type="button" onClick={() => camera.send({ type: 'zoom', by: 1 })}>
          <Icon name="plus" label={text.map.zoomIn} />
        </button>
        <button type="button" onClick={() => camera.send({ type: 'zoom', by: -1 })}>
          <Icon name="minus" label={text.map.zoomOut} />
        </button>
        <button type="button" onClick={() => camera.send({ type: 'fit-story' })}>
          <Icon name="home" label={text.map.home} />
        </button>
        <button type="button" className="print-button" onClick={print}>
          <Icon name="print" label={text.map.print} />
        </button>
      </div>
      <PlanTitle />
      <ErrorBoundary part={text.legend.title} shows={overlays}>
        <Legend bounds={bounds} />
      </ErrorBoundary>
      <div className="attribution" data-over-map>
        <BordersControl />
        <ScaleBar view={view} />
        <span className="credit">{text.map.attribution}</span>
        <button
          type="button"
          className="link-button"
          onClick={() => store.dispatch({ type: 'panel-opened', panel: 'about' })}
        >
          {text.panels.about}
        </button>
      </div>
    </main>
  )
}
