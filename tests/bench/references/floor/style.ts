// The plainest style of the app's geometry: fills, lines and circles in constant colours, no text.
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl'
import {
  ABOVE,
  addressOf,
  CITY_RADIUS,
  CLICKABLE,
  FILES,
  GROUND,
  type Look,
  WATER,
  WATERS,
} from '../geometry.ts'
import { OVERLAYS } from '../overlays.ts'

/** @param shown names of the overlays that are on */
export function buildStyle(shown: readonly string[]): StyleSpecification {
  return {
    version: 8,
    sources: Object.fromEntries(
      FILES.map((file) => [
        file,
        {
          type: 'geojson',
          data: addressOf(file),
          maxzoom: 10,
          ...(CLICKABLE.includes(file) ? { tolerance: 0, promoteId: 'id' } : {}),
        } as const,
      ]),
    ),
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': WATER } },
      ...GROUND.map(layer),
      ...WATERS.map(layer),
      ...overlayLayers(shown),
      ...ABOVE.map(layer),
    ],
  }
}

function layer({ file, type, colour, opacity = 1, width = 1 }: Look): LayerSpecification {
  switch (type) {
    case 'fill':
      return {
        id: file,
        type,
        source: file,
        paint: { 'fill-color': colour, 'fill-opacity': opacity },
      }
    case 'line':
      return {
        id: `${file}-line`,
        type,
        source: file,
        paint: { 'line-color': colour, 'line-width': width },
      }
    case 'circle':
      return {
        id: file,
        type,
        source: file,
        paint: { 'circle-radius': CITY_RADIUS, 'circle-color': colour },
      }
  }
}

const overlayLayers = (shown: readonly string[]): LayerSpecification[] =>
  Object.entries(OVERLAYS).flatMap(([name, { features }]) =>
    Object.entries(features).map(([source, ids]) => ({
      id: overlayLayer(name, source),
      type: 'fill',
      source,
      filter: ['in', ['get', 'id'], ['literal', [...ids]]],
      layout: { visibility: shown.includes(name) ? 'visible' : 'none' },
      paint: { 'fill-pattern': name },
    })),
  )

export const overlayLayer = (name: string, source: string): string => `overlay-${name}-${source}`
