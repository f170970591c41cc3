// The second reference: Leaflet with the app's geometry and as little as possible around it, drawn as SVG or
// on a canvas (`?renderer=svg`, `?renderer=canvas`). No tiles.
import 'leaflet/dist/leaflet.css'
import type { Feature, FeatureCollection } from 'geojson'
import L from 'leaflet'
import {
  ABOVE,
  addressOf,
  CITY_RADIUS,
  CLICKABLE,
  FILES,
  GROUND,
  type Look,
  WATERS,
} from '../geometry.ts'
import { OVERLAYS } from '../overlays.ts'
import { addSwitches, camera, showCard, shown, tellAreasDrawn, tellComplete } from '../page.ts'
import { canvasPatterns, svgPatterns } from './patterns.ts'

const isSvg = new URLSearchParams(location.search).get('renderer') === 'svg'
const fillOf = isSvg ? svgPatterns() : canvasPatterns()
const files = new Map(FILES.map((file) => [file, load(file)]))

const map = L.map('canvas', {
  renderer: isSvg ? L.svg() : L.canvas(),
  // Leaflet's world is 256 pixels wide at zoom 0.
  zoom: camera.zoom + 1,
  center: [camera.lat, camera.lng],
  zoomSnap: 0,
  minZoom: 2,
  maxZoom: 12,
  zoomControl: false,
  attributionControl: false,
})
map.on('click', () => showCard(null))

const overlays = new Map(Object.keys(OVERLAYS).map((name) => [name, L.layerGroup()]))
addSwitches((name, isOn) => {
  const overlay = overlays.get(name)
  if (isOn) overlay?.addTo(map)
  else overlay?.remove()
})
async function draw() {
  for (const look of GROUND) await add(look)
  tellAreasDrawn()
  for (const look of WATERS) await add(look)
  for (const name of overlays.keys()) await fillOverlay(name)
  for (const look of ABOVE) await add(look)
  tellComplete()
}

async function load(file: string): Promise<FeatureCollection> {
  const response = await fetch(addressOf(file))
  return response.json()
}

const featuresOf = async (file: string): Promise<readonly Feature[]> =>
  (await files.get(file))?.features ?? []

/** The smaller an area, the further up it lies, so that it is the one that a click reaches. */
const smallestLast = (a: Feature, b: Feature) =>
  Number(b.properties?.km2) - Number(a.properties?.km2)

async function add(look: Look) {
  const interactive = look.type === 'fill' && CLICKABLE.includes(look.file)
  const features = [...(await featuresOf(look.file))]
  if (interactive) features.sort(smallestLast)
  L.geoJSON(collection(features), {
    style: styleOf(look),
    interactive,
    pointToLayer: (_, place) =>
      L.circleMarker(place, { ...styleOf(look), radius: CITY_RADIUS, interactive }),
    onEachFeature: ({ properties }, layer) => {
      if (!interactive) return
      layer.on('click', (event) => {
        L.DomEvent.stop(event)
        showCard(String(properties.name))
      })
    },
  }).addTo(map)
}

async function fillOverlay(name: string) {
  for (const [file, ids] of Object.entries(OVERLAYS[name]?.features ?? {})) {
    const features = (await featuresOf(file)).filter(({ properties }) =>
      ids.includes(properties?.id),
    )
    const style = { stroke: false, fillColor: fillOf(name), fillOpacity: 1 }
    overlays.get(name)?.addLayer(L.geoJSON(collection(features), { style, interactive: false }))
  }
  if (shown.includes(name)) overlays.get(name)?.addTo(map)
}

const collection = (features: readonly Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [...features],
})

function styleOf({ type, colour, opacity = 1, width = 1 }: Look): L.PathOptions {
  return type === 'line'
    ? { color: colour, weight: width, fill: false }
    : { stroke: false, fillColor: colour, fillOpacity: opacity }
}

await draw()
