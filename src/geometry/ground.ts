// A piece of ground whose bounds may not be known everywhere: an area, or what lies of it on one side of a line, with
// what can be said of a place (does it lie there?) and of the whole (how much is it?). Coordinates are (lng, lat).
import { area as squareMetres } from '@turf/turf'
import { boundsOf, coordinateRuns } from './bounds.ts'
import { DEGREE_KM, makeDistance } from './distance.ts'
import type { LayerFeature } from './layers.ts'
import { holds } from './locate.ts'

/** Kilometres to either side of a schematic line, or of a vague edge, within which nothing is certain. */
export const MARGIN_KM = 10

export type Ground = {
  readonly features: readonly LayerFeature[]
  /** Whether it has no agreed bounds. */
  readonly isVague?: boolean
  /** Only what lies on this side of a line, along the line. */
  readonly beside?: {
    readonly line: readonly LayerFeature[]
    readonly side: 'left' | 'right'
    readonly isSchematic: boolean
  }
  /** Only what lies in one of these. */
  readonly within?: readonly LayerFeature[]
}

/**
 * What is known of a place: that it lies there, that it may, that it does not; or that it lies beyond the line's ends,
 * where the line has no sides.
 */
export type Certainty = 'in' | 'unsure' | 'out' | 'beyond'

/** Square kilometres. */
export type Extent =
  | { readonly type: 'about'; readonly km2: number }
  | { readonly type: 'between'; readonly least: number; readonly most: number }
  /** Nothing that could be measured: there is no geometry, or the line parts a piece of the area only. */
  | { readonly type: 'unknown' }

/** Cells of the grid on which a part is counted: a cell of a province is some 10 km2. */
const CELLS = 2500
/** The share of an area that may lie beyond the line's ends, where the line still parts the whole of it. */
const MOST_BEYOND = 0.05

export function certaintyIn(ground: Ground): (lng: number, lat: number) => Certainty {
  const judge = makeJudge(ground)
  return (lng, lat) => judge(lng, lat, isIn(ground.features, lng, lat))
}

/**
 * How much ground it is, on the sphere (Turf's mean radius). A whole area with bounds is measured along its outline;
 * all else is counted on a grid: at least without what is unsure, at most with it.
 */
export function extentOf(ground: Ground): Extent {
  const { features, beside, within, isVague = false } = ground
  const whole = sum(features.map((one) => squareMetres(one))) / 1e6
  if (whole === 0) return { type: 'unknown' }
  if (!beside && !within && !isVague) return { type: 'about', km2: whole }
  const judge = makeJudge(ground)
  const count = { in: 0, unsure: 0, out: 0, beyond: 0 }
  let here = 0
  for (const { lng, lat, km2 } of cellsOf(features, isVague ? MARGIN_KM : 0)) {
    const isHere = isIn(features, lng, lat)
    if (isHere) here += km2
    if (isHere || isVague) count[judge(lng, lat, isHere)] += km2
  }
  if (here === 0 || count.beyond > here * MOST_BEYOND) return { type: 'unknown' }
  // The grid misses the outline by a little, which the outline itself puts right.
  const least = (count.in / here) * whole
  const most = least + ((count.unsure + count.beyond) / here) * whole
  return least === most ? { type: 'about', km2: least } : { type: 'between', least, most }
}

const isIn = (some: readonly LayerFeature[], lng: number, lat: number) =>
  some.some((one) => holds(one, lng, lat))

/** Judges a place of which it is known whether it lies in the features. */
function makeJudge({ features, within, beside, isVague }: Ground) {
  const toEdge = isVague && makeDistance(features.flatMap(coordinateRuns))
  const toLine = beside && makeDistance(beside.line.flatMap(coordinateRuns))
  return (lng: number, lat: number, isHere: boolean): Certainty => {
    if (within && !isIn(within, lng, lat)) return 'out'
    if (toEdge && toEdge(lng, lat).km <= MARGIN_KM) return 'unsure'
    if (!isHere) return 'out'
    if (!beside || !toLine) return 'in'
    const { km, side, isAtEnd } = toLine(lng, lat)
    if (beside.isSchematic && km <= MARGIN_KM) return 'unsure'
    if (isAtEnd) return 'beyond'
    return side === beside.side ? 'in' : 'out'
  }
}

type Cell = { readonly lng: number; readonly lat: number; readonly km2: number }

/** @param around kilometres beyond the bounds that are looked at too */
function* cellsOf(features: readonly LayerFeature[], around: number): Generator<Cell> {
  const bounds = boundsOf(features)
  if (!bounds) return
  const latMargin = around / DEGREE_KM
  const [south, north] = [bounds[1] - latMargin, bounds[3] + latMargin]
  const shrink = cosine((south + north) / 2)
  const [west, east] = [bounds[0] - latMargin / shrink, bounds[2] + latMargin / shrink]
  const [width, height] = [(east - west) * shrink, north - south]
  const rows = Math.max(1, Math.round(Math.sqrt((CELLS * height) / width)))
  const columns = Math.max(1, Math.round(CELLS / rows))
  const [stepLng, stepLat] = [(east - west) / columns, height / rows]
  for (let row = 0; row < rows; row++) {
    const lat = south + (row + 0.5) * stepLat
    const km2 = stepLng * stepLat * DEGREE_KM ** 2 * cosine(lat)
    // Set off row by row, so that no edge runs along a column and takes all of it or nothing.
    const offset = (row * GOLDEN) % 1
    for (let column = 0; column < columns; column++) {
      yield { lng: west + (column + offset) * stepLng, lat, km2 }
    }
  }
}

const GOLDEN = (Math.sqrt(5) - 1) / 2
const cosine = (degrees: number) => Math.cos((degrees * Math.PI) / 180)
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
