// The floor: MapLibre with the app's geometry and as little as possible around it. One click handler, one
// switch per overlay. What the app takes beyond this is the app's own cost.
import 'maplibre-gl/dist/maplibre-gl.css'
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import { CLICKABLE, GROUND } from '../geometry.ts'
import { contextOf, drawPattern, OVERLAYS, PATTERN_SIZE } from '../overlays.ts'
import { addSwitches, camera, showCard, shown, tellAreasDrawn, tellComplete } from '../page.ts'
import { buildStyle, overlayLayer } from './style.ts'

setWorkerUrl(new URL(workerUrl, document.baseURI).href)
const map = new MapLibreMap({
  container: 'canvas',
  style: buildStyle(shown),
  center: [camera.lng, camera.lat],
  zoom: camera.zoom,
  attributionControl: false,
  dragRotate: false,
  maxPitch: 0,
  minZoom: 1,
  maxZoom: 11,
  fadeDuration: 0,
})
map.setMissingStyleImageResolver((name) => {
  const overlay = OVERLAYS[name]
  if (!overlay || map.hasImage(name)) return
  const pattern = contextOf(drawPattern(overlay.colour))
  map.addImage(name, pattern.getImageData(0, 0, PATTERN_SIZE, PATTERN_SIZE))
})

map.on('render', lookForAreas)
map.once('idle', tellComplete)

function lookForAreas() {
  const isDrawn = GROUND.every(({ file }) => map.getSource(file) && map.isSourceLoaded(file))
  if (!isDrawn) return
  map.off('render', lookForAreas)
  tellAreasDrawn()
}

map.on('click', ({ point }) => {
  const layers = CLICKABLE.filter((layer) => map.getLayer(layer))
  const [smallest] = map
    .queryRenderedFeatures(point, { layers })
    .sort((a, b) => Number(a.properties.km2) - Number(b.properties.km2))
  showCard(smallest ? String(smallest.properties.name) : null)
})

addSwitches((name, isOn) => {
  for (const source of Object.keys(OVERLAYS[name]?.features ?? {})) {
    map.setLayoutProperty(overlayLayer(name, source), 'visibility', isOn ? 'visible' : 'none')
  }
})
