// The story's areas: where the focus lies, what is disputed, vague or schematic, what is pointed at or selected.
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl'
import type { StoryIndex } from '../../story/index-story.ts'
import type { Area, AreaKind } from '../../story/types.ts'
import { text } from '../../text/text.ts'
import type { Palette } from '../../theme/tokens.ts'
import { SANS, SERIF, SERIF_ITALIC } from '../fonts.ts'
import { forAreas } from './for-areas.ts'
import { AREA_LABELS } from './sources.ts'

const isState = (name: 'hovered' | 'listed' | 'selected') =>
  ['boolean', ['feature-state', name], false] as ExpressionSpecification

/** By the pointer, or as one of the few that are listed. */
const isPointedAt: ExpressionSpecification = ['any', isState('hovered'), isState('listed')]

const isLineOf =
  ({ grammar }: StoryIndex) =>
  (area: Area) =>
    grammar.kindOf(area) === 'line'

/** Below the overlays: a quiet wash on the areas at the centre of the story, one on each place. */
export function focusLayers(
  index: StoryIndex,
  palette: Palette,
  dimmed: boolean,
): LayerSpecification[] {
  const isLine = isLineOf(index)
  const isInFocus = ({ id }: Area) => index.story.view.focus.includes(id)
  const focus = index.story.areas.filter(
    (area) => isInFocus(area) && !isLine(area) && !index.containing.get(area.id)?.some(isInFocus),
  )
  return forAreas(index, focus, (source, filter, layer) => [
    {
      id: `focus-${layer}`,
      type: 'fill',
      source,
      filter,
      paint: {
        'fill-color': palette.landFocus,
        'fill-opacity': dimmed ? 0.55 : 1,
        'fill-antialias': false,
      },
    },
  ])
}

/** Above the overlays, so that none hides it: the hatch of disputed areas, the soft edge of vague ones. */
export function statusLayers(index: StoryIndex, palette: Palette): LayerSpecification[] {
  const disputed = index.story.areas.filter((area) => area.disputed)
  const outermost = new Set(
    disputed.flatMap((area) => index.containing.get(area.id)?.map((parent) => parent.id) ?? []),
  )
  const innermost = disputed.filter((area) => !outermost.has(area.id))
  const vague = index.story.areas.filter((area) => area.vague)
  return [
    ...forAreas(index, innermost, (source, filter, layer) => [
      {
        id: `disputed-${layer}`,
        type: 'fill',
        source,
        filter,
        paint: { 'fill-pattern': `disputed:${palette.disputed}`, 'fill-antialias': false },
      },
    ]),
    ...forAreas(index, vague, (source, filter, layer) => [
      {
        id: `vague-${layer}`,
        type: 'line',
        source,
        filter,
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': palette.vague,
          'line-width': ['interpolate', ['exponential', 2], ['zoom'], 2, 2, 4, 9, 8, 60],
          'line-blur': ['interpolate', ['exponential', 2], ['zoom'], 2, 1.5, 4, 8, 8, 56],
          'line-opacity': ['case', isState('selected'), 0.95, isPointedAt, 0.7, 0.4],
        },
      },
    ]),
  ]
}

/** The story's own lines, as schematic as they are: soft casing, long dashes. */
export function lineLayers(index: StoryIndex, palette: Palette): LayerSpecification[] {
  return forAreas(index, index.story.areas.filter(isLineOf(index)), (source, filter, layer) => [
    {
      id: `line-casing-${layer}`,
      type: 'line',
      source,
      filter,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.frontLineCasing,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 3, 8, 9],
        'line-blur': 3,
        'line-opacity': 0.85,
      },
    },
    {
      id: `line-${layer}`,
      type: 'line',
      source,
      filter,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.frontLine,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, lineWidth(1), 8, lineWidth(2.4)],
        'line-dasharray': [3.5, 2],
      },
    },
    {
      id: `line-label-${layer}`,
      type: 'symbol',
      source,
      minzoom: 5.5,
      filter: ['all', filter, ['has', 'date']] as FilterSpecification,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 400,
        'text-field': ['concat', text.map.schematic, dayOf(['get', 'date'])],
        'text-font': SANS,
        'text-size': 12,
        'text-offset': [0, 1.1],
        'text-max-angle': 45,
      },
      paint: {
        'text-color': palette.label,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.6,
      },
    },
  ])
}

/** An EDTF day as the map writes it, as in 27 Nov 2025. */
const dayOf = (date: ExpressionSpecification): ExpressionSpecification => [
  'concat',
  ['to-string', ['to-number', ['slice', date, 8, 10]]],
  ' ',
  ['at', ['-', ['to-number', ['slice', date, 5, 7]], 1], ['literal', [...text.dates.shortMonths]]],
  ' ',
  ['slice', date, 0, 4],
]

/** CSS pixels: wider where the line is pointed at, and wider still where it is selected. */
const lineWidth = (width: number): ExpressionSpecification => [
  'case',
  isState('selected'),
  width + 1.4,
  isPointedAt,
  width + 0.7,
  width,
]

/**
 * Outlines of what is pointed at and what is selected, told by feature-state. A vague area gets none, as a
 * crisp line would claim bounds that it does not have: its soft edge grows stronger instead.
 * A line of no width costs nothing to paint, where one of no opacity would.
 */
export function outlineLayers(index: StoryIndex, palette: Palette): LayerSpecification[] {
  const isLine = isLineOf(index)
  const areas = index.story.areas.filter((area) => !isLine(area) && !area.vague)
  return forAreas(index, areas, (source, filter, layer) => [
    {
      id: `outline-casing-${layer}`,
      type: 'line',
      source,
      filter,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.selectionCasing,
        'line-width': ['case', isState('selected'), 5, 0],
        'line-opacity': 0.9,
      },
    },
    {
      id: `outline-${layer}`,
      type: 'line',
      source,
      filter,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.selection,
        'line-width': ['case', isState('selected'), 2.5, isPointedAt, 1.5, 0],
      },
    },
  ])
}

const isKind = (kind: AreaKind): ExpressionSpecification => ['==', ['get', 'kind'], kind]

export function areaLabelLayers(palette: Palette): LayerSpecification[] {
  const common = {
    type: 'symbol',
    source: AREA_LABELS,
    paint: {
      'text-color': palette.label,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.6,
    },
  } as const
  return [
    {
      ...common,
      id: 'label-area-vague',
      minzoom: 4,
      maxzoom: 7.5,
      filter: ['get', 'isVague'],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': SERIF_ITALIC,
        'text-size': 15,
        'text-letter-spacing': 0.12,
        'text-anchor': 'bottom',
        'text-offset': [0, -2.4],
      },
      paint: { ...common.paint, 'text-color': palette.vague },
    },
    {
      ...common,
      id: 'label-area',
      minzoom: 1.5,
      filter: [
        'all',
        ['!', ['get', 'isVague']],
        [
          'step',
          ['zoom'],
          isKind('state'),
          3,
          ['all', ['get', 'isFocus'], ['!', isKind('province')]],
          6,
          true,
        ],
      ],
      layout: {
        'text-field': ['case', isKind('state'), ['upcase', ['get', 'name']], ['get', 'name']],
        'text-font': SERIF,
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          2,
          12,
          4,
          ['case', isKind('province'), 13, 14],
          8,
          ['case', isKind('province'), 18, 22],
        ],
        'text-letter-spacing': ['case', isKind('state'), 0.22, isKind('province'), 0.05, 0.14],
        'text-anchor': 'bottom',
        'text-offset': [0, -1],
        'symbol-sort-key': ['get', 'order'],
      },
    },
  ]
}
