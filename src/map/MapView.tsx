// The map on the page: makes the controller, hands it the view, and says so where there can be no map.
import 'maplibre-gl/dist/maplibre-gl.css'
import { GPUInitializationError } from 'maplibre-gl'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { CameraCommands } from '../state/camera-commands.ts'
import { text } from '../text/text.ts'
import { createMapController, type MapController, type MapEvents } from './map-controller.ts'
import type { MapViewState } from './map-view-state.ts'

type Props = MapEvents & {
  readonly view: MapViewState
  readonly commands: CameraCommands
}

export default function MapView({ view, commands, ...events }: Props) {
  const container = useRef<HTMLDivElement>(null)
  const controller = useRef<MapController | null>(null)
  const latest = useRef({ view, events })
  latest.current = { view, events }
  const [failure, setFailure] = useState<'no-webgl' | null>(null)
  const [isNothingAtCross, setNothingAtCross] = useState(false)

  useEffect(() => {
    if (!container.current) return
    try {
      controller.current = createMapController({
        container: container.current,
        panels: () => document.querySelectorAll('[data-over-map]'),
        view: latest.current.view,
        name: text.map.name,
        events: {
          onSelect: (area) => latest.current.events.onSelect(area),
          onHover: (area) => latest.current.events.onHover(area),
          onBounds: (bounds) => latest.current.events.onBounds(bounds),
          onDrawn: () => latest.current.events.onDrawn(),
          onError: (cause) => latest.current.events.onError(cause),
          onInterrupted: () => latest.current.events.onInterrupted(),
        },
      })
    } catch (cause) {
      if (!(cause instanceof GPUInitializationError)) throw cause
      setFailure('no-webgl')
      latest.current.events.onDrawn() // There is no picture to wait for.
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
  }, [commands])

  useEffect(() => controller.current?.show(view), [view])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') setNothingAtCross(controller.current?.selectAtCentre() === false)
    else setNothingAtCross(false)
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
    <div className="map" onKeyDown={onKeyDown}>
      <div className="map-canvas" ref={container} />
      <div className="map-cross" aria-hidden="true" />
      <p className="map-help">{text.map.keyboardHelp}</p>
      <p role="status" className="map-status">
        {isNothingAtCross ? text.map.nothingAtCross : ''}
      </p>
    </div>
  )
}
