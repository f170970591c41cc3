// After a press that moved nothing MapLibre draws the map anew, as it was. That takes long where the processor draws for
// the graphics card: what the press brings on the page is painted before.
import type { Map as MapLibreMap } from 'maplibre-gl'
import { afterPaint } from '../time/after-paint.ts'

export function paintPageFirst(map: MapLibreMap): void {
  const repaint = map.triggerRepaint.bind(map)
  let isHeld = false
  let isAsked = false
  let forget = () => {}
  map.triggerRepaint = () => {
    if (isHeld) isAsked = true
    else repaint()
  }
  const onPointerUp = () => {
    if (isHeld || map.isMoving()) return
    isHeld = true
    forget = afterPaint(() => {
      isHeld = false
      if (isAsked) repaint()
      isAsked = false
    })
  }
  // Before MapLibre itself hears of it.
  map.getContainer().addEventListener('pointerup', onPointerUp, { capture: true })
  map.on('remove', () => forget())
}
