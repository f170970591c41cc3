// The floor: MapLibre with the app's geometry and as little as possible around it. One click handler, one
// switch per overlay. What the app takes beyond this is the app's own cost.
import 'maplibre-gl/dist/maplibre-gl.css'
import './floor.css'
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import { drawPattern, OVERLAYS } from './overlays.ts'
import { buildStyle, CLICKABLE, overlayLayer } from './style.ts'

const hash = new URLSearchParams(location.hash.slice(1))
const [zoom, lat, lng] = (hash.get('map') ?? '').split('/').map(Number)
const shown = (hash.get('proposals') ?? '').split(',')
const panel = document.querySelector('main')

setWorkerUrl(new URL(workerUrl, document.baseURI).href)
const map = new MapLibreMap({
  container: 'canvas',
  style: buildStyle(shown),
  center: [lng ?? 0, lat ?? 0],
  zoom: zoom ?? 0,
  attributionControl: false,
  dragRotate: false,
  maxPitch: 0,
  minZoom: 1,
  maxZoom: 11,
  fadeDuration: 0,
})
map.setMissingStyleImageResolver((name) => {
  const overlay = OVERLAYS[name]
  if (overlay && !map.hasImage(name)) map.addImage(name, drawPattern(overlay.colour))
})
map.once('load', () => performance.mark('floor:load'))
map.once('idle', () => panel?.setAttribute('aria-busy', 'false'))

map.on('click', ({ point }) => {
  const layers = CLICKABLE.filter((layer) => map.getLayer(layer))
  const [smallest] = map
    .queryRenderedFeatures(point, { layers })
    .sort((a, b) => Number(a.properties.km2) - Number(b.properties.km2))
  panel?.querySelector('.card')?.remove()
  if (!smallest) return
  const card = document.createElement('aside')
  const heading = document.createElement('h2')
  card.className = 'card'
  heading.textContent = String(smallest.properties.name)
  card.append(heading)
  panel?.append(card)
})

for (const [name, { features }] of Object.entries(OVERLAYS)) {
  const label = document.createElement('label')
  const box = document.createElement('input')
  box.type = 'checkbox'
  box.role = 'switch'
  box.checked = shown.includes(name)
  box.addEventListener('change', () => {
    for (const source of Object.keys(features)) {
      const visibility = box.checked ? 'visible' : 'none'
      map.setLayoutProperty(overlayLayer(name, source), 'visibility', visibility)
    }
  })
  label.append(box, name)
  document.querySelector('#pane')?.append(label)
}
