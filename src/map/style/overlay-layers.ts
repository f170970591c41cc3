// The layers of one proposal's overlay, from the grammar: only those that its provisions need.
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl'
import { effectStyles } from '../../grammar/effects.ts'
import type { GrammarOf } from '../../story/grammar-of.ts'
import type { Proposal } from '../../story/types.ts'
import type { Palette } from '../../theme/tokens.ts'
import { SANS, SERIF } from '../fonts.ts'
import { overlaySource } from './sources.ts'

export type OverlayLayers = {
  readonly fills: LayerSpecification[]
  readonly strokes: LayerSpecification[]
  readonly tags: LayerSpecification[]
}

/** A proposal that names more areas than this is named on the map only where they are near. */
const MOST_TAGS_AFAR = 3
/** CSS pixels from one marker of an area to the next. */
const MARKER = 18
/** Zoom level. */
const ARCS_UP_TO = 4.2

/** From afar the strokes around a short piece would stand farther apart than it is long. */
const isLongEnough: FilterSpecification = ['step', ['zoom'], ['!', ['get', 'isShort']], 7, true]

/** CSS pixels that shrink towards the world view, where whole countries are a few pixels wide. */
const fromAfar = (pixels: number | ExpressionSpecification): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  1.5,
  ['*', 0.2, pixels],
  4.5,
  pixels,
]

export function overlayLayers(
  proposal: Proposal,
  { lookOf }: GrammarOf,
  colour: string,
  palette: Palette,
  isOn: boolean,
): OverlayLayers {
  const styles = proposal.provisions.map(({ effect }) => effectStyles[lookOf(effect)])
  const areas = styles.filter((style) => style.on === 'area')
  const lines = styles.filter((style) => style.on === 'line')
  const source = overlaySource(proposal.id)
  const visibility = isOn ? ('visible' as const) : ('none' as const)
  const id = (part: string) => `${source}-${part}`
  const when = (needed: boolean, layer: LayerSpecification) => (needed ? [layer] : [])
  const edge = (part: string, kinds: string[], width: number, dash?: number[]) =>
    when(
      areas.some((style) => kinds.includes(style.edge)),
      {
        id: id(part),
        type: 'line',
        source,
        filter: ['in', ['get', 'edge'], ['literal', kinds]],
        layout: { visibility, 'line-join': 'round' },
        paint: {
          'line-color': colour,
          'line-width': fromAfar(width),
          'line-offset': fromAfar(['get', 'edgeOffset']),
          ...(dash ? { 'line-dasharray': dash } : {}),
        },
      },
    )
  const stroke = (kind: string, width: number, dash?: number[]) =>
    when(
      lines.some((style) => style.stroke === kind),
      {
        id: id(`line-${kind}`),
        type: 'line',
        source,
        filter: ['all', ['==', ['get', 'stroke'], kind], isLongEnough] as FilterSpecification,
        layout: { visibility, 'line-join': 'round' },
        paint: {
          'line-color': colour,
          'line-width': fromAfar(width),
          'line-gap-width': fromAfar(['get', 'lineGap']),
          ...(dash ? { 'line-dasharray': dash } : {}),
        },
      },
    )
  return {
    fills: [
      ...when(
        areas.some((style) => style.tint > 0 && !style.mark),
        {
          id: id('tint'),
          type: 'fill',
          source,
          filter: ['all', ['>', ['coalesce', ['get', 'tint'], 0], 0], ['!', ['has', 'hatch']]],
          layout: { visibility },
          paint: {
            'fill-color': colour,
            'fill-opacity': ['get', 'tint'],
            'fill-antialias': false,
          },
        },
      ),
      ...when(
        areas.some((style) => style.mark !== null),
        {
          id: id('hatch'),
          type: 'fill',
          source,
          filter: ['has', 'hatch'],
          layout: { visibility },
          paint: {
            'fill-pattern': [
              'image',
              ['concat', ['get', 'hatch'], `:${colour}`],
            ] as ExpressionSpecification,
            'fill-antialias': false,
          },
        },
      ),
    ],
    strokes: [
      ...when(
        areas.some((style) => style.band),
        {
          id: id('band'),
          type: 'line',
          source,
          filter: ['==', ['get', 'band'], true],
          layout: { visibility, 'line-join': 'round' },
          paint: {
            'line-color': colour,
            // Never set off the edge: on a jagged coast that would burst into spikes.
            'line-width': fromAfar(['-', 14, ['*', 2.2, ['get', 'edgeOffset']]]),
            'line-blur': fromAfar(['-', 6.5, ['*', 1.2, ['get', 'edgeOffset']]]),
            // Of the layer, so that bends which overlap do not darken.
            'line-layer-opacity': 0.5,
          },
        },
      ),
      ...when(
        proposal.provisions.some(({ effect }) => lookOf(effect) === 'guarantor'),
        {
          id: id('arc'),
          type: 'line',
          source,
          // The world view shows them; nearer they would only cross the region.
          maxzoom: ARCS_UP_TO,
          filter: ['==', ['get', 'role'], 'arc'],
          layout: { visibility, 'line-cap': 'round' },
          paint: { 'line-color': colour, 'line-width': 1.6, 'line-dasharray': [0.2, 2.4] },
        },
      ),
      ...edge('edge', ['solid'], 1.3),
      ...edge('edge-bold', ['bold'], 2.6),
      ...edge('edge-dashed', ['dashed'], 2, [3, 1.6]),
      ...when(lines.length > 0, {
        id: id('line-casing'),
        type: 'line',
        source,
        filter: ['all', ['==', ['get', 'role'], 'line'], isLongEnough] as FilterSpecification,
        layout: { visibility, 'line-join': 'round' },
        paint: {
          'line-color': palette.halo,
          'line-width': fromAfar(4.6),
          'line-gap-width': fromAfar(['-', ['get', 'lineGap'], 1]),
          'line-opacity': 0.8,
        },
      }),
      ...stroke('solid', 2.4),
      ...stroke('dashed', 2.6, [3, 1.8]),
      ...stroke('dotted', 2.8, [0.9, 1.1]),
    ],
    tags: [
      ...when(
        proposal.provisions.some(({ effect }) => lookOf(effect) === 'guarantor'),
        {
          id: id('far-end'),
          type: 'symbol',
          source,
          maxzoom: ARCS_UP_TO,
          filter: ['==', ['get', 'role'], 'far-end'],
          layout: {
            visibility,
            'text-field': ['upcase', ['get', 'label']],
            'text-font': SERIF,
            'text-size': 12,
            'text-letter-spacing': 0.22,
            // As the basemap's own name of the state, which this one replaces.
            'text-anchor': 'bottom',
            'text-offset': [0, -1],
            'text-max-width': 7,
          },
          paint: {
            'text-color': palette.label,
            'text-halo-color': palette.halo,
            'text-halo-width': 1.6,
          },
        },
      ),
      {
        id: id('tag'),
        type: 'symbol',
        source,
        minzoom: areas.length > MOST_TAGS_AFAR ? 6 : 3.5,
        filter: ['==', ['get', 'role'], 'tag'],
        layout: {
          visibility,
          'text-field': ['get', 'label'],
          'text-font': SANS,
          'text-size': 13,
          'text-anchor': 'top',
          'text-offset': [
            'interpolate',
            ['linear'],
            ['get', 'slot'],
            0,
            ['literal', [0, 1]],
            10,
            ['literal', [0, 14.5]],
          ],
          'text-max-width': 14,
          'text-padding': 0,
          'icon-image': ['case', ['get', 'marker'], `marker:${colour}:${palette.halo}`, ''],
          'icon-offset': [
            'interpolate',
            ['linear'],
            ['get', 'markerSlot'],
            0,
            ['literal', [0, 0]],
            10,
            ['literal', [10 * MARKER, 0]],
          ],
          'icon-padding': 0,
          'icon-allow-overlap': true,
          'text-optional': true,
        },
        paint: {
          'text-color': colour,
          'text-halo-color': palette.halo,
          'text-halo-width': 1.8,
        },
      },
    ],
  }
}
