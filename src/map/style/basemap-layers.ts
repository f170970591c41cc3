// The quiet page below everything: water, land, borders by class, coast, and the names of places.
import type { LayerSpecification } from 'maplibre-gl'
import type { Palette } from '../../theme/tokens.ts'
import { SANS, SERIF, SERIF_ITALIC } from '../fonts.ts'

export function landLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: 'water', type: 'background', paint: { 'background-color': palette.water } },
    {
      id: 'shore',
      type: 'line',
      source: 'coast',
      minzoom: 3,
      paint: {
        'line-color': palette.shore,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 2, 8, 7],
        'line-blur': ['interpolate', ['linear'], ['zoom'], 3, 1, 8, 4],
      },
    },
    {
      id: 'land',
      type: 'fill',
      source: 'land',
      // The coast is a line of its own, so the fill needs no smooth edge.
      paint: { 'fill-color': palette.land, 'fill-antialias': false },
    },
  ]
}

export function inlandWaterLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'river',
      type: 'line',
      source: 'rivers',
      minzoom: 3.5,
      filter: ['!', ['has', 'isName']],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.river,
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.6, 9, 2],
      },
    },
    {
      id: 'lake',
      type: 'fill',
      source: 'lakes',
      minzoom: 2.5,
      paint: { 'fill-color': palette.water },
    },
    {
      id: 'lake-edge',
      type: 'line',
      source: 'lakes',
      minzoom: 5,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.river,
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.4, 9, 1],
      },
    },
  ]
}

export function coastLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'coast',
      type: 'line',
      source: 'coast',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.coast,
        'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.3, 5, 0.7, 9, 1.2],
      },
    },
  ]
}

/**
 * Names that lie below those of the story's areas.
 *
 * @param named ISO 3166 codes of countries that need no name here
 */
export function placeLabelLayers(palette: Palette, named: readonly string[]): LayerSpecification[] {
  return [
    {
      id: 'label-river',
      type: 'symbol',
      source: 'rivers',
      minzoom: 5,
      filter: ['has', 'isName'],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 350,
        'text-field': ['get', 'name'],
        'text-font': SERIF_ITALIC,
        'text-size': ['interpolate', ['linear'], ['zoom'], 5, 12, 9, 15],
        'text-letter-spacing': 0.15,
        'text-offset': [0, -0.6],
        'text-max-angle': 40,
      },
      paint: {
        'text-color': palette.labelWater,
        'text-halo-color': palette.halo,
        'text-halo-width': 1,
      },
    },
    {
      id: 'label-city',
      type: 'symbol',
      source: 'cities',
      minzoom: 3.5,
      filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 5, 2, 6, 3, 7, 4]],
      layout: {
        'text-field': [
          'step',
          ['zoom'],
          ['get', 'name'],
          7,
          [
            'case',
            ['has', 'name:local'],
            [
              'format',
              ['get', 'name'],
              {},
              '\n',
              {},
              ['get', 'name:local'],
              { 'font-scale': 0.9, 'text-color': palette.labelSoft },
            ],
            ['get', 'name'],
          ],
        ],
        'text-font': SANS,
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, 12, 7, 13.5, 9, 14.5],
        'text-anchor': 'left',
        'text-justify': 'left',
        'text-offset': [0.5, 0],
        'text-padding': 2,
        'icon-image': [
          'case',
          ['get', 'capital'],
          `dot:capital:${palette.label}:${palette.halo}`,
          `dot:city:${palette.labelSoft}:${palette.halo}`,
        ],
        'icon-allow-overlap': false,
        'text-optional': false,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': palette.label,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.4,
      },
    },
    {
      id: 'label-sea',
      type: 'symbol',
      source: 'country-labels',
      minzoom: 1,
      filter: [
        'all',
        ['==', ['get', 'kind'], 'sea'],
        ['step', ['zoom'], ['==', ['get', 'rank'], 0], 3, ['>', ['get', 'rank'], 0]],
      ],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': SERIF_ITALIC,
        'text-size': ['interpolate', ['linear'], ['zoom'], 3, 12, 7, 20],
        'text-letter-spacing': 0.2,
        'text-max-width': 6,
      },
      paint: {
        'text-color': palette.labelWater,
        'text-halo-color': palette.water,
        'text-halo-width': 1.2,
      },
    },
    {
      id: 'label-country',
      type: 'symbol',
      source: 'country-labels',
      minzoom: 1.5,
      maxzoom: 8,
      filter: [
        'all',
        ['==', ['get', 'kind'], 'country'],
        ['!', ['in', ['get', 'iso2'], ['literal', [...named]]]],
        ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 2.5, 2, 3.5, 3, 4.5, 6]],
      ],
      layout: {
        'text-field': ['upcase', ['get', 'name']],
        'text-font': SERIF,
        'text-size': ['interpolate', ['linear'], ['zoom'], 2, 12, 6, 17],
        'text-letter-spacing': 0.22,
        // Above its point, as those of the story's areas are, so that overlays have their tags below.
        'text-anchor': 'bottom',
        'text-offset': [0, -1],
        'text-max-width': 7,
        'text-padding': 2,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': palette.labelSoft,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.2,
      },
    },
  ]
}
