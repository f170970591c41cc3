// A copy of the map's picture for paper, made while the page is printed: MapLibre's own is gone by then.
import type { Map as MapLibreMap } from 'maplibre-gl'

export function copyForPaper(map: MapLibreMap): void {
  const source = map.getCanvas()
  const copy = document.createElement('canvas')
  copy.className = 'paper-copy'
  const take = () => {
    map.redraw()
    copy.width = source.width
    copy.height = source.height
    copy.style.width = source.style.width
    copy.style.height = source.style.height
    copy.getContext('2d')?.drawImage(source, 0, 0)
    source.after(copy)
  }
  const putAway = () => copy.remove()
  addEventListener('beforeprint', take)
  addEventListener('afterprint', putAway)
  map.on('remove', () => {
    removeEventListener('beforeprint', take)
    removeEventListener('afterprint', putAway)
  })
}
