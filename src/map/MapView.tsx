// The map on the page: makes the one that is handed from hand to hand, and gives it the view.
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Camera, Size } from '../geometry/mercator.ts'
import type { CameraCommands } from '../state/camera-commands.ts'
import type { DrawChoice } from '../state/drawing-room.ts'
import { useText } from '../text/use-text.ts'
import { afterPaint } from '../time/after-paint.ts'
import { createHandedMap, type HandEvents, type HandedMap, type Makers } from './handed-map.ts'
import type { MapEvents, MapView as View } from './map-controller.ts'
import { type Room, roomOf } from './room.ts'

type Props = {
  /** What this map is called, where it is not the only one. */
  readonly name?: string
  readonly view: View
  /** Where the map begins. */
  readonly camera: (size: Size, room: Room) => Camera
  readonly commands: CameraCommands
  readonly draw: DrawChoice
  /** Shown at once then, as a printer takes what is there. */
  readonly isForPaper?: boolean
  readonly makers: Makers
  readonly events: MapEvents & HandEvents
  /** Id of the element that says what the map shows. */
  readonly description?: string
}

export function MapView({
  name,
  view,
  camera,
  commands,
  draw,
  isForPaper = false,
  makers,
  events,
  description,
}: Props) {
  const text = useText()
  const container = useRef<HTMLDivElement>(null)
  const map = useRef<HandedMap | null>(null)
  const latest = useRef({ view, camera, events })
  latest.current = { view, camera, events }
  const helpId = useId()
  const cross = useRef<HTMLDivElement>(null)
  const [isNothingAtCross, setNothingAtCross] = useState(false)

  useEffect(() => {
    const element = container.current
    if (!element) return
    const page = element.closest('.viewer') ?? document
    // A panel within a panel counts with it: its own box may lie outside what is scrolled into view.
    const panels = () => page.querySelectorAll('[data-over-map]:not([data-over-map] *)')
    const corner = () => page.querySelector('[data-on-map="corner"]')
    const heard = <Name extends keyof (MapEvents & HandEvents)>(name: Name) =>
      ((...args: unknown[]) =>
        (latest.current.events[name] as (...args: unknown[]) => void)(...args)) as (MapEvents &
        HandEvents)[Name]
    map.current = createHandedMap(
      {
        container: element,
        panels,
        corner,
        covers: () => page.querySelectorAll('[data-over-map], [data-on-map]'),
        view: latest.current.view,
        camera: latest.current.camera(
          { width: element.clientWidth, height: element.clientHeight },
          roomOf(element, panels(), corner()),
        ),
        root: new URL(import.meta.env.BASE_URL, document.baseURI).href,
        name: name ?? text.map.name,
        help: description ? `${description} ${helpId}` : helpId,
        events: {
          onSelect: heard('onSelect'),
          onHover: heard('onHover'),
          onMove: heard('onMove'),
          onRest: heard('onRest'),
          onDrawn: heard('onDrawn'),
          onError: heard('onError'),
        },
      },
      makers,
      {
        onDrawnBy: heard('onDrawnBy'),
        onInterrupted: heard('onInterrupted'),
        onRefused: heard('onRefused'),
      },
    )
    let forget = () => {}
    const stop = commands.receive((command) => {
      forget()
      // Two maps that show one place move as one.
      if (command.type === 'follow') return map.current?.command(command)
      // The card is painted first: the panels then have their size, and the reader their answer.
      forget = afterPaint(() => map.current?.command(command))
    })
    // Whoever clicks twice wants to be nearer, not to see what the first click selected.
    const onDoubleClick = () => forget()
    element.addEventListener('dblclick', onDoubleClick)
    return () => {
      stop()
      forget()
      element.removeEventListener('dblclick', onDoubleClick)
      map.current?.destroy()
      map.current = null
    }
  }, [commands, description, helpId, makers, name, text])

  useEffect(() => map.current?.show(view), [view])
  useLayoutEffect(() => {
    if (!isForPaper) return
    map.current?.show(view)
    map.current?.drawNow()
  }, [isForPaper, view])
  useEffect(() => map.current?.drawBy(draw), [draw])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') setNothingAtCross(map.current?.selectAtCentre() === false)
    else setNothingAtCross(false)
  }

  /** The middle of what the panels leave free: there Enter selects. */
  const placeCross = () => {
    const centre = map.current?.freeCentre()
    if (!centre || !cross.current) return
    cross.current.style.left = `${centre.x}px`
    cross.current.style.top = `${centre.y}px`
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys come from the map's canvas, a focusable region within
    <div className="map" onKeyDown={onKeyDown} onKeyUp={placeCross} onFocus={placeCross}>
      <div className="map-layers" ref={container} />
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
