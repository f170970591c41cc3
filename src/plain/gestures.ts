// Hands and keys on a map: drag, pinch, wheel, double click, arrow keys; clicks and hovers as points.
import {
  type Camera,
  panBy,
  type ScreenPoint,
  type View,
  zoomAround,
} from '../geometry/mercator.ts'
import { tellDoubleClicks } from '../map/double-click.ts'
import { listenToWheel } from './wheel-zoom.ts'

export type Gestures = {
  readonly view: () => View
  /** While the reader's hand is on the map. */
  readonly onCamera: (camera: Camera) => void
  readonly onHeld: (isHeld: boolean) => void
  /** A step that the map makes by itself. */
  readonly onStep: (to: Camera) => void
  readonly onClick: (point: ScreenPoint) => void
  /** Once a frame at most, and only where a pointer can hover; null where it has left. */
  readonly onPoint: (point: ScreenPoint | null) => void
}

/** CSS pixels that a hand may tremble in a click. */
const TREMBLE = 4
/** CSS pixels of an arrow key. */
const ARROW = 100

/** @returns a function that stops listening */
export function listenToGestures(element: HTMLElement, on: Gestures): () => void {
  const stop = new AbortController()
  const { signal } = stop
  const pointers = new Map<number, ScreenPoint>()
  let start: ScreenPoint | null = null
  let isDragged = false
  const isSecond = tellDoubleClicks()
  let isHeld = false
  /** How many clicks in a row the press that lasts would make, by the system's own setting; 0 for a finger. */
  let pressed = 0

  const pointOf = ({ clientX, clientY }: { clientX: number; clientY: number }): ScreenPoint => {
    const { left, top } = element.getBoundingClientRect()
    return { x: clientX - left, y: clientY - top }
  }
  const hold = (held: boolean) => {
    if (held === isHeld) return
    isHeld = held
    on.onHeld(held)
  }

  element.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return
      const point = pointOf(event)
      pressed = 0
      pointers.set(event.pointerId, point)
      element.setPointerCapture(event.pointerId)
      start = pointers.size === 1 ? point : null
      isDragged = pointers.size > 1
    },
    { signal },
  )
  // A mouse's comes while its button is down, a finger's when it has left.
  const onMouseDown = ({ detail }: MouseEvent) => {
    pressed = detail
  }
  element.addEventListener('mousedown', onMouseDown, { signal })
  element.addEventListener(
    'pointermove',
    (event) => {
      const last = pointers.get(event.pointerId)
      if (!last) return
      const point = pointOf(event)
      if (start && !isDragged && distance(start, point) < TREMBLE) return
      const before = [...pointers.values()]
      pointers.set(event.pointerId, point)
      const after = [...pointers.values()]
      isDragged = true
      hold(true)
      const [a, b] = [middle(before), middle(after)]
      const moved = panBy(on.view(), b.x - a.x, b.y - a.y)
      const spread = [before, after].map(([p, q]) => (p && q ? distance(p, q) : 1)) as [
        number,
        number,
      ]
      const zoom = moved.zoom + Math.log2(Math.max(1, spread[1]) / Math.max(1, spread[0]))
      on.onCamera(zoomAround({ ...on.view(), camera: moved }, b, zoom))
    },
    { signal },
  )
  const release = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId) || pointers.size > 0) return
    const wasDragged = isDragged
    start = null
    isDragged = false
    hold(false)
    if (wasDragged || event.type === 'pointercancel') return
    const point = pointOf(event)
    const inRow = event.pointerType === 'mouse' ? pressed : null
    const before = isSecond({ time: event.timeStamp, point, view: on.view(), inRow })
    if (!before) return on.onClick(point)
    on.onStep(zoomAround(before, point, before.camera.zoom + (event.shiftKey ? -1 : 1)))
  }
  element.addEventListener('pointerup', release, { signal })
  element.addEventListener('pointercancel', release, { signal })

  listenToWheel(element, { pointOf, view: on.view, onCamera: on.onCamera, hold }, signal)
  element.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const to = stepOf(event, on.view())
      if (!to) return
      event.preventDefault()
      on.onStep(to)
    },
    { signal },
  )
  if (matchMedia('(hover: hover)').matches) followPointer(element, pointOf, on.onPoint, signal)
  return () => stop.abort()
}

function stepOf({ key, shiftKey }: KeyboardEvent, view: View): Camera | undefined {
  const by = shiftKey ? 2 : 1
  switch (key) {
    case 'ArrowLeft':
      return panBy(view, ARROW, 0)
    case 'ArrowRight':
      return panBy(view, -ARROW, 0)
    case 'ArrowUp':
      return panBy(view, 0, ARROW)
    case 'ArrowDown':
      return panBy(view, 0, -ARROW)
    case '+':
    case '=':
      return { ...view.camera, zoom: view.camera.zoom + by }
    case '-':
    case '_':
      return { ...view.camera, zoom: view.camera.zoom - by }
    default:
      return undefined
  }
}

function followPointer(
  element: HTMLElement,
  pointOf: (event: PointerEvent) => ScreenPoint,
  onPoint: Gestures['onPoint'],
  signal: AbortSignal,
) {
  let last: ScreenPoint | null = null
  let frame = 0
  const look = () => {
    frame = 0
    onPoint(last)
  }
  const lookNextFrame = (point: ScreenPoint | null) => {
    last = point
    if (frame === 0) frame = requestAnimationFrame(look)
  }
  element.addEventListener('pointermove', (event) => lookNextFrame(pointOf(event)), { signal })
  element.addEventListener('pointerleave', () => lookNextFrame(null), { signal })
}

const distance = (a: ScreenPoint, b: ScreenPoint) => Math.hypot(a.x - b.x, a.y - b.y)

const middle = (points: readonly ScreenPoint[]): ScreenPoint => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / Math.max(1, points.length),
  y: points.reduce((sum, { y }) => sum + y, 0) / Math.max(1, points.length),
})
