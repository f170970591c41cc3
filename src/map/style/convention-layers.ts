// What actors hold or claim under a convention: a quiet wash on areas, a soft band along one side of a line,
// and the words that say whose and since when. Neutral ink, whoever it is.
import type { FilterSpecification, LayerSpecification } from 'maplibre-gl'
import type { StoryIndex } from '../../story/index-story.ts'
import type { Area, AreaId, Convention } from '../../story/types.ts'
import type { Palette } from '../../theme/tokens.ts'
import { SANS } from '../fonts.ts'
import { forAreas } from './for-areas.ts'
import { CONVENTION_LABELS } from './sources.ts'

/** CSS pixels: how wide the band along a line is. */
const BAND = 16

/** Beside a short piece near a border the band would lie in the other state, but for a close view. */
const isLongEnough: FilterSpecification = [
  'step',
  ['zoom'],
  ['>', ['coalesce', ['get', 'km'], Number.MAX_SAFE_INTEGER], 50],
  8,
  true,
]

const areasOf = (ids: readonly AreaId[], index: StoryIndex): Area[] =>
  ids.flatMap((id) => index.areas.get(id) ?? [])

const visibilityOf = (convention: Convention, inForce: Convention) =>
  convention.id === inForce.id ? ('visible' as const) : ('none' as const)

/** Below the overlays. */
export function holdingLayers(
  index: StoryIndex,
  palette: Palette,
  inForce: Convention,
): LayerSpecification[] {
  return index.story.conventions.flatMap((convention) => {
    const visibility = visibilityOf(convention, inForce)
    const areas = convention.holdings.flatMap((one) => areasOf(one.areas, index))
    const lines = convention.holdings.flatMap((one) => areasOf(one.lines, index))
    return [
      ...forAreas(index, areas, (source, filter, layer) => [
        {
          id: `holding-${convention.id}-${layer}`,
          type: 'fill',
          source,
          filter,
          layout: { visibility },
          paint: {
            'fill-color': palette.disputed,
            'fill-opacity': convention.kind === 'administered' ? 0.2 : 0.09,
            'fill-antialias': false,
          },
        },
      ]),
      ...forAreas(index, lines, (source, filter, layer) => [
        {
          id: `holding-side-${convention.id}-${layer}`,
          type: 'line',
          source,
          filter: ['all', filter, isLongEnough] as FilterSpecification,
          layout: { visibility, 'line-join': 'round' },
          paint: {
            'line-color': palette.disputed,
            'line-width': BAND,
            'line-offset': -BAND / 2,
            'line-blur': 6,
            'line-opacity': 0.34,
          },
        },
      ]),
    ]
  })
}

/** The words below the names of the areas: from afar once for each holding, nearer on every area. */
export function holdingLabelLayers(
  index: StoryIndex,
  palette: Palette,
  inForce: Convention,
): LayerSpecification[] {
  const paint = {
    'text-color': palette.labelSoft,
    'text-halo-color': palette.halo,
    'text-halo-width': 1.6,
  }
  const type = { 'text-font': SANS, 'text-size': 12 }
  return index.story.conventions.flatMap((convention): LayerSpecification[] => {
    if (convention.holdings.length === 0) return []
    const visibility = visibilityOf(convention, inForce)
    const isOwn: FilterSpecification = ['==', ['get', 'convention'], convention.id]
    return [
      {
        id: `holding-label-${convention.id}`,
        type: 'symbol',
        source: CONVENTION_LABELS,
        minzoom: 4.5,
        filter: [
          'all',
          isOwn,
          ['step', ['zoom'], ['get', 'isFirst'], 6, true],
        ] as FilterSpecification,
        layout: {
          visibility,
          'text-field': ['get', 'label'],
          ...type,
          'text-anchor': 'top',
          // Right below the area's own name.
          'text-offset': [0, -0.9],
          'text-max-width': 9,
        },
        paint,
      },
      ...convention.holdings.flatMap((holding, place) =>
        forAreas(index, areasOf(holding.lines, index), (source, filter, layer) => [
          {
            id: `holding-side-label-${place}-${convention.id}-${layer}`,
            type: 'symbol',
            source,
            minzoom: 5,
            filter,
            layout: {
              visibility,
              'symbol-placement': 'line',
              'symbol-spacing': 220,
              'text-field': holding.label,
              ...type,
              'text-offset': [0, -1.1],
              'text-max-angle': 45,
            },
            paint,
          },
        ]),
      ),
    ]
  })
}
