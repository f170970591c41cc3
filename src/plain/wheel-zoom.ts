// The wheel on a map: a notch of a mouse's wheel glides, the small steps of a touch pad go with the hand.
import { type Camera, type ScreenPoint, type View, zoomAround } from '../geometry/mercator.ts'
import { isMotionReduced } from '../theme/reduced-motion.ts'

type Wheeled = {
  readonly pointOf: (event: WheelEvent) => ScreenPoint
  readonly view: () => View
  readonly onCamera: (camera: Camera) => void
  /** True from the first turn on, false once the map rests. */
  readonly hold: (isHeld: boolean) => void
}

/** Milliseconds after the last movement at which the map rests. */
const REST = 150
/** Zoom levels a CSS pixel of the wheel; a pinch on a touch pad comes as a wheel with Ctrl. */
const WHEEL = 1 / 450
const PINCH = 1 / 100
/** CSS pixels that a browser scrolls for a line. */
const LINE = 40
/** CSS pixels: a touch pad turns by less at a time. */
const NOTCH = 50
/** Milliseconds in which a glide has gone all but a third of its way. */
const GLIDE = 50
/** Zoom levels: the end of a glide, which nobody sees. */
const LEAST = 0.002

export function listenToWheel(element: HTMLElement, on: Wheeled, signal: AbortSignal): void {
  let at: ScreenPoint = { x: 0, y: 0 }
  /** Zoom levels that are still to be gone. */
  let owed = 0
  let frame = 0
  let last = 0
  let timer = 0

  const zoomBy = (levels: number) => {
    on.onCamera(zoomAround(on.view(), at, on.view().camera.zoom + levels))
    clearTimeout(timer)
    timer = window.setTimeout(() => on.hold(false), REST)
  }
  const glide = (now: number) => {
    const share = 1 - Math.exp(-Math.max(0, now - last) / GLIDE)
    const levels = Math.abs(owed) < LEAST ? owed : owed * share
    last = now
    owed -= levels
    frame = owed === 0 ? 0 : requestAnimationFrame(glide)
    zoomBy(levels)
  }
  const stopGliding = () => {
    cancelAnimationFrame(frame)
    frame = 0
    owed = 0
  }
  const onWheel = (event: WheelEvent) => {
    event.preventDefault()
    const pixels =
      event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE : event.deltaY
    const levels = -pixels * (event.ctrlKey ? PINCH : WHEEL)
    at = on.pointOf(event)
    on.hold(true)
    const isNotch = Math.abs(pixels) >= NOTCH && !event.ctrlKey
    if (!isNotch || isMotionReduced()) {
      stopGliding()
      return zoomBy(levels)
    }
    clearTimeout(timer)
    owed += levels
    if (frame !== 0) return
    last = performance.now()
    frame = requestAnimationFrame(glide)
  }
  element.addEventListener('wheel', onWheel, { signal, passive: false })
  // A hand that takes hold of the map has it.
  element.addEventListener('pointerdown', stopGliding, { signal })
  signal.addEventListener('abort', () => {
    stopGliding()
    clearTimeout(timer)
  })
}
