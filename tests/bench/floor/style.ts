// The plainest style of the app's geometry: fills, lines and circles in constant colours, no text.
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl'
import { OVERLAYS } from './overlays.ts'

const FILES = ['land', 'lakes', 'rivers', 'borders', 'coast', 'cities', 'states', 'areas', 'lines']
/** Files with features that can be clicked, as in the app. */
export const CLICKABLE = ['states', 'areas']

const fill = (source: string, colour: string, opacity = 1): LayerSpecification => ({
  id: source,
  type: 'fill',
  source,
  paint: { 'fill-color': colour, 'fill-opacity': opacity },
})
const line = (source: string, colour: string, width: number): LayerSpecification => ({
  id: `${source}-line`,
  type: 'line',
  source,
  paint: { 'line-color': colour, 'line-width': width },
})

/** @param shown names of the overlays that are on */
export function buildStyle(shown: readonly string[]): StyleSpecification {
  return {
    version: 8,
    sources: Object.fromEntries(
      FILES.map((name) => [
        name,
        {
          type: 'geojson',
          data: new URL(`geo/${name}.geojson`, document.baseURI).href,
          maxzoom: 10,
          ...(CLICKABLE.includes(name) ? { tolerance: 0, promoteId: 'id' } : {}),
        } as const,
      ]),
    ),
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': '#cfe0ea' } },
      fill('land', '#f4f1ea'),
      fill('states', '#ffffff', 0.2),
      fill('areas', '#e9d9a8', 0.3),
      line('rivers', '#9bbdd0', 1),
      fill('lakes', '#cfe0ea'),
      ...Object.entries(OVERLAYS).flatMap(([name, overlay]) =>
        Object.entries(overlay.features).map(
          ([source, ids]): LayerSpecification => ({
            id: overlayLayer(name, source),
            type: 'fill',
            source,
            filter: ['in', ['get', 'id'], ['literal', ids]],
            layout: { visibility: shown.includes(name) ? 'visible' : 'none' },
            paint: { 'fill-pattern': name },
          }),
        ),
      ),
      line('borders', '#8a8577', 1),
      line('coast', '#7d97a5', 1),
      line('states', '#bbb5a5', 0.5),
      line('areas', '#bbb5a5', 0.5),
      line('lines', '#333333', 2),
      {
        id: 'cities',
        type: 'circle',
        source: 'cities',
        paint: { 'circle-radius': 3, 'circle-color': '#333333' },
      },
    ],
  }
}

export const overlayLayer = (name: string, source: string): string => `overlay-${name}-${source}`
