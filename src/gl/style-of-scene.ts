// A scene as MapLibre's style: each mark one layer, each test one filter, each colour out of a palette.
import type {
  ExpressionSpecification,
  FilterSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
} from 'maplibre-gl'
import type {
  ByState,
  ByZoom,
  FillLook,
  Mark,
  NameLook,
  Scene,
  SceneSource,
  StrokeLook,
  Test,
} from '../scene/marks.ts'
import { atZoom, isByState } from '../scene/marks.ts'
import { memoizeLast } from '../scene/memoize-last.ts'
import { type ColourToken, colourOf, type PaletteName } from '../theme/tokens.ts'
import { COVERS, coverLayer } from './cover-names.ts'
import { fontFaces, fontNames } from './fonts.ts'
import { imageName, patternName, patternStep } from './images.ts'

/** Geometry is never finer than this zoom, so tiles beyond it would only repeat it. */
const MAX_ZOOM = 10
/**
 * CSS pixels. The tiler simplifies each ring by itself, which opens gaps between neighbours that share
 * arcs; at this tolerance they are too narrow to see, and the tiles are a fraction of the full size.
 */
const TOLERANCE = 0.2

type Colours = (token: ColourToken) => string

/**
 * A function that makes the styles of one map. What is the same in two scenes is the same object in both styles.
 * Patterns are of one size at any zoom, though MapLibre lets them grow between two levels: they are drawn smaller there.
 *
 * @param root absolute address of the site's root, ending in a slash
 */
export function createStyleMaker(root: string) {
  const layers = new WeakMap<Mark, Map<string, LayerSpecification>>()
  const sources = new WeakMap<SceneSource, GeoJSONSourceSpecification>()
  const layerOf = (mark: Mark, palette: PaletteName, step: number): LayerSpecification => {
    const known = layers.get(mark) ?? new Map<string, LayerSpecification>()
    layers.set(mark, known)
    const isPattern = mark.type === 'fill' && mark.tile
    const key = isPattern ? `${palette} ${step}` : palette
    const layer = known.get(key) ?? makeLayer(mark, (token) => colourOf(token, palette), step)
    known.set(key, layer)
    return layer
  }
  const sourceOf = (source: SceneSource): GeoJSONSourceSpecification => {
    const made = sources.get(source) ?? makeSource(source, root)
    sources.set(source, made)
    return made
  }
  const ground = memoizeLast(
    (token: ColourToken, palette: PaletteName): LayerSpecification => ({
      id: 'ground',
      type: 'background',
      paint: { 'background-color': colourOf(token, palette) },
    }),
  )
  return (scene: Scene, palette: PaletteName, zoom = 0): StyleSpecification => ({
    version: 8,
    'font-faces': fontFaces,
    transition: { duration: 0, delay: 0 },
    sources: {
      ...Object.fromEntries(
        Object.entries(scene.sources).map(([name, source]) => [name, sourceOf(source)]),
      ),
      [COVERS]: EMPTY_SOURCE,
    },
    layers: [
      ground(scene.ground, palette),
      ...scene.marks.map((mark) => layerOf(mark, palette, patternStep(zoom))),
      coverLayer,
    ],
  })
}

/** Where panels lie on the map; filled by the camera, not by the style. */
const EMPTY_SOURCE: GeoJSONSourceSpecification = {
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [] },
  maxzoom: MAX_ZOOM,
}

function makeSource(source: SceneSource, root: string): GeoJSONSourceSpecification {
  if ('path' in source) return { type: 'geojson', data: root + source.path, maxzoom: MAX_ZOOM }
  const { data, isStory } = source
  return isStory
    ? { type: 'geojson', data, tolerance: TOLERANCE, maxzoom: MAX_ZOOM, promoteId: 'id' }
    : { type: 'geojson', data, maxzoom: MAX_ZOOM }
}

function makeLayer(mark: Mark, colours: Colours, step: number): LayerSpecification {
  const [minzoom, maxzoom] = mark.zoom ?? []
  const common = {
    id: mark.id,
    source: mark.source,
    ...(minzoom === undefined || minzoom === 0 ? {} : { minzoom }),
    ...(maxzoom === undefined || maxzoom === 24 ? {} : { maxzoom }),
    ...(mark.where ? { filter: filterOf(mark.where) } : {}),
  }
  switch (mark.type) {
    case 'fill':
      return { ...common, type: 'fill', ...fillOf(mark, colours, step) }
    case 'stroke':
      return { ...common, type: 'line', ...strokeOf(mark, colours) }
    case 'name':
      return { ...common, type: 'symbol', ...nameOf(mark, colours) }
  }
}

export const filterOf = (tests: readonly Test[]): FilterSpecification =>
  ['all', ...tests.map(testOf)] as FilterSpecification

function testOf(test: Test): ExpressionSpecification {
  switch (test[0]) {
    case 'is':
      return ['==', ['get', test[1]], test[2]]
    case 'in':
      return ['in', ['get', test[1]], ['literal', [...test[2]]]]
    case 'has':
      return ['has', test[1]]
    case 'over':
      return ifNumber(test[1], ['>', ['get', test[1]], test[2]])
    case 'at-most':
      return ifNumber(test[1], ['<=', ['get', test[1]], test[2]])
    case 'not':
      return ['!', testOf(test[1])]
  }
}

/** What holds of a number, and also where none is given. */
const ifNumber = (key: string, holds: ExpressionSpecification): ExpressionSpecification => [
  'case',
  ['==', ['typeof', ['get', key]], 'number'],
  holds,
  true,
]

type Value = number | ExpressionSpecification

const byZoom = (value: ByZoom): Value =>
  typeof value === 'number'
    ? value
    : (['interpolate', ['linear'], ['zoom'], ...value.flat()] as ExpressionSpecification)

const isState = (name: 'hovered' | 'listed' | 'selected') =>
  ['boolean', ['feature-state', name], false] as ExpressionSpecification
const isPointedAt: ExpressionSpecification = ['any', isState('hovered'), isState('listed')]

const byState = <Item extends Value>({ rest, pointed, selected }: ByState<Item>) =>
  ['case', isState('selected'), selected, isPointedAt, pointed, rest] as ExpressionSpecification

/** The zoom must be the outermost of an expression: at each stop the states are told apart. */
function byZoomAndState(value: ByZoom | ByState<ByZoom>): Value {
  if (!isByState(value)) return byZoom(value)
  const { rest, pointed, selected } = value
  const zooms = [rest, pointed, selected].flatMap((one) =>
    typeof one === 'number' ? [] : one.map(([zoom]) => zoom),
  )
  if (zooms.length === 0) return byState(value as ByState<number>)
  const stops = [...new Set(zooms)]
    .sort((a, b) => a - b)
    .flatMap((zoom) => [
      zoom,
      byState({
        rest: atZoom(rest, zoom),
        pointed: atZoom(pointed, zoom),
        selected: atZoom(selected, zoom),
      }),
    ])
  return ['interpolate', ['linear'], ['zoom'], ...stops] as ExpressionSpecification
}

function fillOf({ colour, opacity, tile }: FillLook, colours: Colours, step: number) {
  const paint = tile
    ? { 'fill-pattern': patternName(tile, colours(colour), step) }
    : {
        'fill-color': colours(colour),
        ...(opacity === undefined ? {} : { 'fill-opacity': opacity }),
      }
  // Neighbours share their edges, so that a smooth edge would show as a seam.
  return { paint: { ...paint, 'fill-antialias': false } }
}

function strokeOf(look: StrokeLook, colours: Colours) {
  const { opacity, isFlat } = look
  return {
    layout: { 'line-join': 'round' as const, ...(look.cap ? { 'line-cap': look.cap } : {}) },
    paint: {
      'line-color': colours(look.colour),
      'line-width': byZoomAndState(look.width),
      ...(look.dash ? { 'line-dasharray': [...look.dash] } : {}),
      ...(look.offset ? { 'line-offset': byZoom(look.offset) } : {}),
      ...(look.gap ? { 'line-gap-width': byZoom(look.gap) } : {}),
      ...(look.soft ? { 'line-blur': byZoom(look.soft) } : {}),
      ...(opacity === undefined
        ? {}
        : {
            [isFlat ? 'line-layer-opacity' : 'line-opacity']: isByState(opacity)
              ? byState(opacity)
              : opacity,
          }),
    },
  }
}

function nameOf(look: NameLook, colours: Colours) {
  const { icon } = look
  const [first] = look.lines
  const get = (key: string): ExpressionSpecification =>
    look.isUpperCase ? ['upcase', ['get', key]] : ['get', key]
  const halo = colours(look.halo)
  return {
    layout: {
      'text-field': look.lines.length > 1 ? formatted(look, colours) : get(first?.key ?? 'name'),
      'text-font': [fontNames[look.font]],
      'text-size': byZoom(look.size),
      'text-letter-spacing': look.spacing ?? 0,
      'text-anchor': ({ centre: 'center', top: 'top', bottom: 'bottom', left: 'left' } as const)[
        look.anchor ?? 'centre'
      ],
      ...(look.anchor === 'left' ? { 'text-justify': 'left' as const } : {}),
      ...(look.offset ? { 'text-offset': [...look.offset] as [number, number] } : {}),
      // MapLibre breaks by the length of all lines together.
      ...(look.maxWidth === undefined
        ? {}
        : { 'text-max-width': look.maxWidth * look.lines.length }),
      ...(look.padding === undefined ? {} : { 'text-padding': look.padding }),
      ...(look.order ? { 'symbol-sort-key': ['get', look.order] as ExpressionSpecification } : {}),
      ...(look.along === undefined
        ? {}
        : {
            'symbol-placement': 'line' as const,
            'symbol-spacing': look.along,
            'text-max-angle': 17,
          }),
      ...(icon
        ? {
            'icon-image': imageName(icon.tile, colours(icon.colour ?? look.colour), halo),
            'icon-offset': [...(icon.offset ?? [0, 0])] as [number, number],
            'icon-padding': 0,
            'icon-allow-overlap': icon.isAlwaysThere ?? false,
            'text-optional': icon.isAlwaysThere ?? false,
          }
        : {}),
    },
    paint: {
      'text-color': colours(look.colour),
      'text-halo-color': halo,
      'text-halo-width': look.haloWidth,
    },
  }
}

/** The lines that a feature has, below each other. */
function formatted({ lines, colour }: NameLook, colours: Colours): ExpressionSpecification {
  const [first, ...others] = lines
  const start = ['format', ['get', first?.key ?? 'name'], {}]
  const more = others.flatMap(({ key, scale = 1, colour: own = colour }) => [
    '\n',
    {},
    ['get', key],
    { 'font-scale': scale, 'text-color': colours(own) },
  ])
  const hasAll = ['all', ...others.map(({ key }) => ['has', key])]
  return ['case', hasAll, [...start, ...more], start] as unknown as ExpressionSpecification
}
