// Clicks and hovers on the map as areas; hovers once a frame, and only where a pointer can hover.
import type { Map as MapLibreMap, Point } from 'maplibre-gl'
import type { AreaId } from '../story/types.ts'

type PointerEvents = {
  /** @param point CSS pixels from the map's top left corner */
  readonly pick: (point: Point) => AreaId | null
  readonly onHover: (area: AreaId | null) => void
  readonly onSelect: (area: AreaId | null) => void
}

export function watchPointer(map: MapLibreMap, { pick, onHover, onSelect }: PointerEvents): void {
  map.on('click', (event) => onSelect(pick(event.point)))
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
