// The map, with what stands on it: its legend, its border convention, its source. The map's code and the
// story's layers load side by side; until both are there the panel says so.
import { type ComponentType, useEffect, useMemo, useState } from 'react'
import type { Bounds } from './geometry/bounds.ts'
import type { Detail } from './geometry/detail.ts'
import { BordersControl } from './legend/BordersControl.tsx'
import { Legend } from './legend/Legend.tsx'
import type MapView from './map/MapView.tsx'
import { useSelectArea, useViewer, useViewerState } from './state/viewer-context.ts'
import { conventionInForce, selectedArea } from './state/viewer-state.ts'
import { areasWith } from './story/traits.ts'
import { text } from './text/text.ts'
import { usePalette } from './theme/theme-choice.ts'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'
import { Icon } from './ui/Icon.tsx'
import { useDrawnLayers } from './use-drawn-layers.ts'
import { usePrint } from './use-print.ts'

/** Asked for when this module runs, awaited only where the map is shown. */
const mapModule = import('./map/MapView.tsx')

type Props = { readonly notify: (notice: string) => void }

export function MapPanel({ notify }: Props) {
  const { index, store, camera, layers } = useViewer()
  const [MapComponent, setMapComponent] = useState<ComponentType<
    Parameters<typeof MapView>[0]
  > | null>(null)
  const [isFailed, setFailed] = useState(false)
  /** The level of detail of the last complete picture. */
  const [complete, setComplete] = useState<Detail | null>(null)
  const [bounds, setBounds] = useState<Bounds | null>(null)
  const palette = usePalette()
  const convention = useViewerState((state) => conventionInForce(state, index))
  const selected = useViewerState(selectedArea)
  const hovered = useViewerState((state) => state.hover)
  const only = useViewerState((state) => state.only)
  const overlays = useViewerState((state) => state.overlays)
  const selectArea = useSelectArea()
  const { print, onDrawn } = usePrint()
  const { drawn, awaited, needDetail } = useDrawnLayers(index.story, layers)
  const listed = useMemo(
    () => (only ? areasWith(only, index.story).map(({ id }) => id) : []),
    [only, index],
  )
  const view = useMemo(
    () =>
      layers &&
      drawn && { index, layers, drawn, palette, convention, listed, selected, hovered, overlays },
    [index, layers, drawn, palette, convention, listed, selected, hovered, overlays],
  )

  useEffect(() => {
    mapModule.then(
      (module) => setMapComponent(() => module.default),
      () => setFailed(true),
    )
  }, [])

  return (
    <main className="map-panel" aria-busy={!isFailed && complete !== awaited}>
      {MapComponent && view && (
        <ErrorBoundary part={text.map.name} onBroken={() => setFailed(true)}>
          <MapComponent
            view={view}
            commands={camera}
            onSelect={(area) =>
              area ? selectArea(area) : store.dispatch({ type: 'selection-cleared' })
            }
            onHover={(area) => store.dispatch({ type: 'area-hovered', area })}
            onBounds={setBounds}
            onDetail={needDetail}
            onDrawn={(detail) => {
              setComplete(detail)
              onDrawn()
            }}
            onFailed={() => setFailed(true)}
            onError={(cause) => notify(text.notices.basemap(cause))}
            onInterrupted={() => notify(text.notices.lost)}
          />
        </ErrorBoundary>
      )}
      {!(MapComponent && view) && !isFailed && <p className="map-loading">{text.map.loading}</p>}
      {!MapComponent && isFailed && (
        <section className="map map-missing" aria-label={text.map.name}>
          <p>{text.map.notLoaded}</p>
          <button type="button" className="button" onClick={() => location.reload()}>
            {text.failure.retry}
          </button>
        </section>
      )}
      {!isFailed && (
        <>
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
          <ErrorBoundary part={text.legend.title} shows={overlays}>
            <Legend bounds={bounds} />
          </ErrorBoundary>
        </>
      )}
      <div className="attribution" data-over-map>
        <BordersControl />
        <span>{text.map.attribution}</span>
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
