// The map on the page: makes the controller, hands it the view, and says so where there can be no map.
import 'maplibre-gl/dist/maplibre-gl.css'
import { GPUInitializationError } from 'maplibre-gl'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { CameraCommands } from '../state/camera-commands.ts'
import { text } from '../text/text.ts'
import { createMapController, type MapController, type MapEvents } from './map-controller.ts'
import type { MapViewState } from './map-view-state.ts'

type Props = MapEvents & {
  readonly view: MapViewState
  readonly commands: CameraCommands
  /** There can be no map in this browser. */
  readonly onFailed: () => void
}

export default function MapView({ view, commands, onFailed, ...events }: Props) {
  const container = useRef<HTMLDivElement>(null)
  const controller = useRef<MapController | null>(null)
  const latest = useRef({ view, events, onFailed })
  latest.current = { view, events, onFailed }
  const helpId = useId()
  const cross = useRef<HTMLDivElement>(null)
  const [failure, setFailure] = useState<'no-webgl' | null>(null)
  const [isNothingAtCross, setNothingAtCross] = useState(false)

  useEffect(() => {
    if (!container.current) return
    try {
      controller.current = createMapController({
        container: container.current,
        // A panel within a panel counts with it: its own box may lie outside what is scrolled into view.
        panels: () => document.querySelectorAll('[data-over-map]:not([data-over-map] *)'),
        covers: () => document.querySelectorAll('[data-over-map], [data-on-map], .maplibregl-ctrl'),
        view: latest.current.view,
        name: text.map.name,
        help: helpId,
        events: {
          onSelect: (area) => latest.current.events.onSelect(area),
          onHover: (area) => latest.current.events.onHover(area),
          onBounds: (bounds) => latest.current.events.onBounds(bounds),
          onDetail: (detail) => latest.current.events.onDetail(detail),
          onDrawn: (detail) => latest.current.events.onDrawn(detail),
          onError: (cause) => latest.current.events.onError(cause),
          onInterrupted: () => latest.current.events.onInterrupted(),
        },
      })
    } catch (cause) {
      if (!(cause instanceof GPUInitializationError)) throw cause
      setFailure('no-webgl')
      latest.current.onFailed()
      return
    }
    const stop = commands.receive((command) =>
      // The card is painted first: the panels then have their size, and the reader their answer.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => controller.current?.command(command)),
      ),
    )
    return () => {
      stop()
      controller.current?.destroy()
      controller.current = null
    }
  }, [commands, helpId])

  useEffect(() => controller.current?.show(view), [view])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') setNothingAtCross(controller.current?.selectAtCentre() === false)
    else setNothingAtCross(false)
  }

  /** The middle of what the panels leave free: there Enter selects. */
  const placeCross = () => {
    const centre = controller.current?.freeCentre()
    if (!centre || !cross.current) return
    cross.current.style.left = `${centre.x}px`
    cross.current.style.top = `${centre.y}px`
  }

  if (failure) {
    return (
      <section className="map map-missing" aria-label={text.map.name}>
        <p>{text.map.noWebGl}</p>
      </section>
    )
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys come from MapLibre's canvas, a focusable region within
    <div className="map" onKeyDown={onKeyDown} onKeyUp={placeCross} onFocus={placeCross}>
      <div className="map-canvas" ref={container} />
      <div ref={cross} className="map-cross" aria-hidden="true" />
      <p id={helpId} className="map-help">
        {text.map.keyboardHelp}
      </p>
      <p role="status" className="map-status">
        {isNothingAtCross ? text.map.nothingAtCross : ''}
      </p>
    </div>
  )
}
