// Clicks and hovers on the map as areas; hovers once a frame, and only where a pointer can hover.
import type { Map as MapLibreMap, Point } from 'maplibre-gl'
import { type Camera, type View, zoomAround } from '../geometry/mercator.ts'
import { tellDoubleClicks } from '../map/double-click.ts'
import type { AreaId } from '../story/types.ts'

type PointerEvents = {
  /** @param point CSS pixels from the map's top left corner */
  readonly pick: (point: Point) => AreaId | null
  readonly view: () => View
  /** A double click, or tap: a level nearer, or with Shift farther, about its point. */
  readonly onStep: (to: Camera) => void
  readonly onHover: (area: AreaId | null) => void
  readonly onSelect: (area: AreaId | null) => void
}

export function watchPointer(
  map: MapLibreMap,
  { pick, view, onStep, onHover, onSelect }: PointerEvents,
): void {
  const isSecond = tellDoubleClicks()
  map.on('click', ({ point, originalEvent }) => {
    const { timeStamp: time, detail, shiftKey } = originalEvent
    const isMouse = (originalEvent as PointerEvent).pointerType !== 'touch'
    const before = isSecond({ time, point, view: view(), inRow: isMouse ? detail : null })
    if (before) onStep(zoomAround(before, point, before.camera.zoom + (shiftKey ? -1 : 1)))
    else onSelect(pick(point))
  })
  if (!matchMedia('(hover: hover)').matches) return

  let last: Point | null = null
  let isFrameAsked = false
  const look = () => {
    isFrameAsked = false
    const area = last && !map.isMoving() ? pick(last) : null
    map.getCanvas().style.cursor = area ? 'pointer' : ''
    onHover(area)
  }
  const lookNextFrame = (point: Point | null) => {
    last = point
    if (isFrameAsked) return
    isFrameAsked = true
    requestAnimationFrame(look)
  }
  map.on('mousemove', (event) => lookNextFrame(event.point))
  map.on('mouseout', () => lookNextFrame(null))
}
