// Borders by class, and by the convention in force. The lines that some convention treats in its own way
// stand apart from all others: each convention draws them with layers of its own, of which one set is on.
import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from 'maplibre-gl'
import type { Convention } from '../../story/types.ts'
import type { Palette } from '../../theme/tokens.ts'

type Paint = LineLayerSpecification['paint']

const byZoom = (...stops: number[]): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  ...(stops as [number, number]),
]
const internationalWidth = byZoom(1, 0.3, 4, 0.8, 9, 1.8)

type Kind = 'international' | 'disputed' | 'internal' | 'claimed' | 'withheld'

/** Where, by its class in the layer, a line is drawn how. */
const looks = (palette: Palette): Record<Kind, Paint> => ({
  international: { 'line-color': palette.borderInternational, 'line-width': internationalWidth },
  disputed: {
    'line-color': palette.borderInternational,
    'line-width': internationalWidth,
    'line-dasharray': [2, 2],
  },
  internal: {
    'line-color': palette.borderInternal,
    'line-width': byZoom(4, 0.5, 9, 1.2),
    'line-dasharray': [3, 2],
  },
  claimed: {
    'line-color': palette.borderInternational,
    'line-width': byZoom(3, 1.2, 9, 2.4),
    'line-dasharray': [6, 1.6, 1.2, 1.6],
  },
  withheld: {
    'line-color': palette.borderInternational,
    'line-width': byZoom(3, 0.8, 9, 1.6),
    'line-dasharray': [0.1, 2.6],
  },
})

const isClass = (kind: 'international' | 'internal'): FilterSpecification => [
  '==',
  ['get', 'class'],
  kind,
]
const isAny = (ids: readonly string[]): FilterSpecification => [
  'in',
  ['get', 'id'],
  ['literal', [...ids]],
]
const all = (...filters: FilterSpecification[]) => ['all', ...filters] as FilterSpecification
const not = (filter: FilterSpecification) => ['!', filter] as FilterSpecification

/** Lines that not all conventions draw alike. */
const contested = (conventions: readonly Convention[]): string[] => [
  ...new Set(conventions.flatMap(({ drawn, withheld }) => [...drawn, ...withheld])),
]

export function borderLayers(
  palette: Palette,
  conventions: readonly Convention[],
  inForce: Convention,
): LayerSpecification[] {
  const apart = contested(conventions)
  const draw = lineDrawer(palette)
  const common = not(isAny(apart))
  return [
    draw('border-internal', 'internal', all(common, isClass('internal'))),
    draw(
      'border-international',
      'international',
      all(common, isClass('international'), not(['has', 'disputed'])),
    ),
    draw('border-disputed', 'disputed', all(common, isClass('international'), ['has', 'disputed'])),
    ...conventions.flatMap(({ id, drawn, withheld }) => {
      const isOn = id === inForce.id
      const rest = apart.filter((one) => !drawn.includes(one) && !withheld.includes(one))
      const own = (kind: Kind, ids: readonly string[], filter = isAny(ids)) =>
        ids.length > 0 ? [draw(`border-${id}-${kind}`, kind, filter, isOn)] : []
      return [
        ...own('internal', rest, all(isAny(rest), isClass('internal'))),
        ...own('international', rest, all(isAny(rest), isClass('international'))),
        ...own('withheld', withheld),
        ...own('claimed', drawn),
      ]
    }),
  ]
}

function lineDrawer(palette: Palette) {
  const paints = looks(palette)
  return (
    id: string,
    kind: Kind,
    filter: FilterSpecification,
    isOn = true,
  ): LayerSpecification => ({
    id,
    type: 'line',
    source: 'borders',
    ...(kind === 'internal' ? { minzoom: 4 } : {}),
    filter,
    layout: {
      visibility: isOn ? 'visible' : 'none',
      'line-join': 'round',
      'line-cap': kind === 'withheld' ? 'round' : 'butt',
    },
    paint: paints[kind],
  })
}
