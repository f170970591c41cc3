// The map, with what stands on it: its legend, its border convention, its source.
import { type SyntheticEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { type Detail, detailAt } from './geometry/detail.ts'
import type { View } from './geometry/mercator.ts'
import { hasGraphicsCard } from './gl/graphics-card.ts'
import { BordersControl } from './legend/BordersControl.tsx'
import { Legend } from './legend/Legend.tsx'
import { PlanTitle } from './legend/PlanTitle.tsx'
import type { MovedPlace } from './MapLocator.tsx'
import type { DrawnBy, Makers } from './map/handed-map.ts'
import { MapView } from './map/MapView.tsx'
import { movesMap } from './map/moves-map.ts'
import { ScaleBar } from './map/ScaleBar.tsx'
import type { SeenMapPlace } from './map/seen-map.ts'
import { startCamera } from './map/start-camera.ts'
import type { Notify } from './notices/use-notices.ts'
import { createPlainMap } from './plain/plain-map.ts'
import { SlipPlace } from './SlipPlace.tsx'
import type { Scene } from './scene/marks.ts'
import { createSceneBuilder } from './scene/scene.ts'
import { FullPageLink } from './share/FullPageLink.tsx'
import { DrawnStatus, MapDescription } from './spoken/MapSpoken.tsx'
import { useDrawChoice } from './state/draw-choice.ts'
import { useStands } from './state/use-stands.ts'
import { useSelectArea, useViewer, useViewerState } from './state/viewer-context.ts'
import { conventionInForce, selectedArea } from './state/viewer-state.ts'
import { placesOf } from './story/split-mentions.ts'
import { areasWith } from './story/traits.ts'
import { sceneWords } from './text/scene-words.ts'
import { useText } from './text/use-text.ts'
import { useIsForPaper, usePalette } from './theme/theme-choice.ts'
import { AreaTip } from './tip/AreaTip.tsx'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'
import { Icon } from './ui/Icon.tsx'
import { isEmbed } from './ui/is-embed.ts'
import { lazyPart, Nothing } from './ui/lazy-part.tsx'
import { NotYet } from './ui/NotYet.tsx'
import { useAfterPaint } from './ui/use-after-paint.ts'
import { PHONE, useMediaQuery } from './ui/use-media-query.ts'
import { useDrawnLayers } from './use-drawn-layers.ts'
import { useLateArea } from './use-late-area.ts'
import { useOffline } from './use-offline.ts'
import { usePrint } from './use-print.ts'
import { VoiceBanner } from './voice/VoiceBanner.tsx'

// Nobody misses these where their code does not come.
const MapNotes = lazyPart(() => import('./MapNotes.tsx').then((m) => m.MapNotes), Nothing, Nothing)
const NotePager = lazyPart(
  () => import('./notes/NotePager.tsx').then((m) => m.NotePager),
  Nothing,
  Nothing,
)
const MapLocator = lazyPart(
  () => import('./MapLocator.tsx').then((m) => m.MapLocator),
  NotYet,
  Nothing,
)

const makers: Makers = {
  plain: createPlainMap,
  gl: async () => (await import('./gl/gl-map.ts')).createGlMap,
  hasGraphicsCard,
}

type Props = {
  readonly notify: Notify
  /** Where the map as seen is left for whoever saves it. */
  readonly seen: SeenMapPlace
}

export function MapPanel({ notify, seen }: Props) {
  const text = useText()
  const { index, store, camera, layers } = useViewer()
  /** The scene of the last complete picture. */
  const [drawn, setDrawn] = useState<Scene | null>(null)
  const [drawnBy, setDrawnBy] = useState<DrawnBy | 'picture'>('picture')
  const [isBroken, setBroken] = useState(false)
  const [view, setView] = useState<View | null>(null)
  const [isMoving, setMoving] = useState(false)
  const moved: MovedPlace = useRef(null)
  const palette = usePalette()
  const isForPaper = useIsForPaper()
  const convention = useViewerState((state) => conventionInForce(state, index))
  /** A map takes long to follow, and a card would wait for it. */
  const asked = useViewerState(selectedArea)
  const selected = useAfterPaint(asked, asked)
  const hovered = useViewerState((state) => state.session.hover)
  const only = useViewerState((state) => state.link.only)
  const lit = useViewerState((state) => state.session.lit)
  const overlays = useViewerState((state) => state.link.overlays)
  const voice = useStands()
  const faint = useViewerState((state) => state.session.seen)
  const draw = useDrawChoice()
  const isPhone = useMediaQuery(PHONE)
  const description = useId()
  const selectArea = useSelectArea()
  const { print, onDrawn } = usePrint()
  const [detail, needDetail] = useState<Detail>('region')
  const { shown, awaited } = useDrawnLayers(index.story, layers, detail)
  const buildScene = useMemo(createSceneBuilder, [])
  const words = useMemo(() => sceneWords(text), [text])
  const scene = useMemo(
    () =>
      shown && buildScene({ index, ...shown, convention, overlays, faint, selected, voice, words }),
    [buildScene, index, shown, convention, overlays, faint, selected, voice, words],
  )
  const read = useViewerState((state) => state.session.read)
  const listed = useMemo(() => {
    const passage = read && index.passages.get(read)
    if (passage) return placesOf(passage)
    if (lit.length > 0) return lit
    return only ? areasWith(only, index.story).map(({ id }) => id) : []
  }, [read, lit, only, index])
  const isPlaced = store.getState().link.camera !== null
  const stayHere = useLateArea(selected, { layers, index, camera, isPlaced })
  const onHand = ({ target, nativeEvent }: SyntheticEvent) => {
    const key = nativeEvent instanceof KeyboardEvent ? nativeEvent.key : null
    if (!movesMap(target as Element, key)) return
    stayHere()
    store.dispatch({ type: 'map-moved' })
  }
  const map = useMemo(
    () =>
      layers &&
      scene && { index, layers, scene, palette, pointedAt: { selected, hovered, listed } },
    [index, layers, scene, palette, selected, hovered, listed],
  )
  /** While the page paints what was selected, the map stays as it is: also where the pointer has left it meanwhile. */
  const still = useRef(map)
  if (selected === asked) still.current = map

  useEffect(() => {
    seen.current = map && view && drawn === map.scene ? { map, view } : null
  }, [seen, map, view, drawn])

  const onRest = (rested: View) => {
    setView(rested)
    setMoving(false)
    needDetail(detailAt(rested.camera.zoom))
    store.dispatch({ type: 'camera-rested', camera: rested.camera })
  }
  useOffline(drawn !== null, notify)
  useEffect(() => {
    // The picture in the HTML has done its work.
    if (drawn) document.getElementById('first-map')?.remove()
  }, [drawn])

  return (
    <main
      className="map-panel"
      aria-busy={
        !isBroken && (!drawn || drawn !== scene || selected !== asked || shown?.detail !== awaited)
      }
      data-drawn-by={drawnBy === 'picture' || drawn ? drawnBy : 'picture'}
      onPointerDownCapture={onHand}
      onWheelCapture={onHand}
      onKeyDownCapture={onHand}
    >
      {map && (
        <ErrorBoundary part={text.map.name} onBroken={() => setBroken(true)}>
          <MapView
            view={still.current ?? map}
            camera={(size, room) =>
              startCamera(
                { camera: store.getState().link.camera, selected },
                index,
                map.layers,
                size,
                room,
              )
            }
            commands={camera}
            draw={draw}
            isForPaper={isForPaper}
            makers={makers}
            description={description}
            events={{
              onSelect: (area) =>
                area ? selectArea(area) : store.dispatch({ type: 'selection-cleared' }),
              onHover: (area) => store.dispatch({ type: 'area-hovered', area }),
              onMove: (seen) => {
                setMoving(true)
                moved.current?.(seen)
              },
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
      <MapDescription id={description} />
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
      {drawn && scene && (
        <ErrorBoundary part={text.notes.name} shows={scene}>
          {isPhone ? (
            <NotePager view={view} />
          ) : (
            <MapNotes view={isMoving ? null : view} scene={scene} />
          )}
        </ErrorBoundary>
      )}
      <div className="locator-place" data-on-map>
        {drawn && view && !isPhone && (
          <ErrorBoundary part={text.map.locator}>
            <MapLocator view={view} moved={moved} />
          </ErrorBoundary>
        )}
      </div>
      <DrawnStatus />
      <VoiceBanner />
      <AreaTip />
      <PlanTitle />
      <ErrorBoundary part={text.legend.title} shows={overlays}>
        <Legend view={view} />
      </ErrorBoundary>
      <SlipPlace />
      <div className="attribution" data-over-map>
        <BordersControl />
        <ScaleBar camera={view?.camera ?? null} />
        <span className="credit">{text.map.attribution}</span>
        <button
          type="button"
          className="link-button"
          onClick={() => store.dispatch({ type: 'panel-opened', panel: 'about' })}
        >
          {text.panels.about}
        </button>
        {isEmbed() && <FullPageLink />}
      </div>
    </main>
  )
}
