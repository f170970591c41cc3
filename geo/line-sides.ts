// The land to the left of a schematic line, as far as the state goes, and again without what is near to the line: laid
// over each other they fade towards it, as nobody knows the line that closely.
import {
  bearing,
  buffer,
  destination,
  difference,
  featureCollection,
  intersect,
  lineString,
  multiPolygon,
  polygon,
  area as squareMetres,
  union,
} from '@turf/turf'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { roundTo } from './snap.ts'

type Shape = Feature<Polygon | MultiPolygon>

/** Km from the line at which each layer begins. */
const FROM_KM = [0, 3, 6, 10] as const
/** Km by which a line is drawn on in its own direction, so that it ends beyond the state's border. */
const BEYOND = 60
/** Km to the left of a lone stroke, which ends within the state. */
const BESIDE = 15
/** Square metres: what is left where a side's outline and an area's are rounded apart. */
const SLIVER = 1e6

/**
 * @param line (lng, lat), with the side to its left
 * @param around places (lng, lat) outside the state, from the line's end back to its start, around the side
 */
export function leftOf(
  line: readonly Position[],
  around: readonly Position[],
  state: MultiPolygon,
  without: MultiPolygon,
): MultiPolygon[] {
  const start = onward(line[1], line[0])
  const end = onward(line.at(-2), line.at(-1))
  const side = polygon([[start, ...line, end, ...around, start]])
  return layersOf(
    side,
    line,
    difference(
      featureCollection([multiPolygon(state.coordinates), multiPolygon(without.coordinates)]),
    ),
    FROM_KM,
  )
}

/** The same of a short stroke, in one layer: what lies within reach beside it. */
export function besideStroke(line: readonly Position[], state: MultiPolygon): MultiPolygon[] {
  const [first = [], last = []] = [line[0], line.at(-1)]
  const aside = (place: Position) =>
    destination(place, BESIDE, bearing(first, last) - 90).geometry.coordinates
  const side = polygon([[...line, aside(last), aside(first), first]])
  return layersOf(side, line, multiPolygon(state.coordinates), [0])
}

/** What of an area lies on one side of lines, given the land to their left. */
export function partBeside(
  area: MultiPolygon,
  side: 'left' | 'right',
  lefts: readonly MultiPolygon[],
): MultiPolygon {
  const whole = multiPolygon(area.coordinates)
  const pieces = lefts.map(({ coordinates }) => multiPolygon(coordinates))
  const [first = null, ...others] = pieces
  const left: Shape | null = others.length > 0 ? union(featureCollection(pieces)) : first
  const both = left && featureCollection<Polygon | MultiPolygon>([whole, left])
  const part = toMultiPolygon(both && (side === 'left' ? intersect(both) : difference(both)))
  return { ...part, coordinates: part.coordinates.filter(isNoSliver) }
}

const isNoSliver = (rings: Position[][]) =>
  squareMetres({ type: 'Polygon', coordinates: rings }) > SLIVER

function onward(from: Position = [], to: Position = []): Position {
  return destination(to, BEYOND, bearing(from, to)).geometry.coordinates
}

function layersOf(
  side: Shape,
  line: readonly Position[],
  state: Shape | null,
  from: readonly number[],
) {
  const whole = state && intersect(featureCollection<Polygon | MultiPolygon>([side, state]))
  return from.map((km) => {
    const near = km > 0 ? buffer(lineString([...line]), km, { units: 'kilometers' }) : undefined
    const left =
      whole && near ? difference(featureCollection<Polygon | MultiPolygon>([whole, near])) : whole
    return toMultiPolygon(left)
  })
}

function toMultiPolygon(shape: Shape | null): MultiPolygon {
  if (!shape) throw new Error('nothing lies beside a line')
  const { geometry } = shape
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return {
    type: 'MultiPolygon',
    coordinates: parts.map((rings) =>
      rings.map((ring) => ring.map((point) => point.map((degrees) => roundTo(degrees, 4)))),
    ),
  }
}
