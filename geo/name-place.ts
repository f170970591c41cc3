// Where the name of an area stands, and from which zoom on it fits: the middle of the widest place for words of its
// shape, clear of what runs or stands in the area. On the square map (EPSG:3857), as that is what a reader sees.
import type { MultiPolygon, Position } from 'geojson'
import polylabel from 'polylabel'
import { placeOf, worldOf } from '../src/geometry/mercator.ts'
import { ringSize } from '../src/geometry/polygons.ts'
import { roundTo } from './snap.ts'

/** CSS pixels: of one letter with what follows it, and of a line of words. */
export interface Lettering {
  readonly letter: number
  readonly line: number
}

export interface NamePlace {
  /** (lng, lat). */
  readonly anchor: [number, number]
  /** Zoom level, by halves. */
  readonly from: number
}

type Point = [x: number, y: number]

/** CSS pixels kept free on either side of the words. */
const PADDING = 1
const STEP = 0.5
const MOST = 10
/** World units between two tries of the search, as a share of the area's height. */
const PRECISION = 200

type Lines = readonly (readonly Position[])[]

/**
 * @param across lines (lng, lat) within the area that the name must not lie on
 * @param beside rings of other names, which it leaves free where it can
 * @param edges lines that it must not lie on in the place of the area's own edge
 */
export function namePlaceOf(
  { coordinates }: MultiPolygon,
  name: string,
  { letter, line }: Lettering,
  across: Lines,
  beside: Lines,
  edges?: Lines,
): NamePlace {
  const polygons = coordinates.map((rings) => rings.map((ring) => ring.map(worldPoint)))
  const [largest = []] = [...polygons].sort(([a = []], [b = []]) => ringSize(b) - ringSize(a))
  const toWalls = (run: readonly Position[]) => thereAndBack(run.map(worldPoint))
  const walls = [...largest, ...across.map(toWalls)]
  const uncut = edges ? [...edges, ...across].map(toWalls) : walls
  const [width, height] = [name.length * letter + 2 * PADDING, line + 2 * PADDING]
  const shrink = height / width
  const ys = (largest[0] ?? []).map(([, y]) => y)
  const precision = (Math.max(...ys) - Math.min(...ys)) / PRECISION
  const placeWithin = (rings: readonly Point[][]): NamePlace => {
    const flat = rings.map((ring) => ring.map(([x, y]): Point => [x * shrink, y]))
    const [x = 0, y = 0] = polylabel(flat, precision)
    const middle: Point = [x / shrink, y]
    for (let from = 1; ; from += STEP) {
      // Words are a box and no ellipse: beside the middle there may be room for them from farther away.
      const at = around(middle, width / 2 ** from, height / 2 ** from).find((place) => {
        const box = boxAround(place, width, height, from)
        return isInside(place, rings) && !uncut.some((ring) => cuts(ring, box))
      })
      if (!at && from < MOST) continue
      const [lng, lat] = placeOf(at ?? middle)
      return { anchor: [roundTo(lng, 4), roundTo(lat, 4)], from }
    }
  }
  const free = placeWithin(walls)
  const clear = placeWithin([...walls, ...beside.map(toWalls)])
  return clear.from > free.from ? free : clear
}

/** A box (lng, lat) that the words beside a dot take at a zoom, as an obstacle for others. */
export function wordsBeside(dot: Position, name: string, letter: number, zoom: number): Position[] {
  const [x, y] = worldPoint(dot)
  const pixel = 2 ** -zoom
  const [left, right] = [x - 6 * pixel, x + (10 + name.length * letter) * pixel]
  const [top, bottom] = [y - 9 * pixel, y + 9 * pixel]
  const corners: Point[] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ]
  return corners.map((corner) => [...placeOf(corner)])
}

const worldPoint = ([lng = 0, lat = 0]: Position): Point => [...worldOf([lng, lat])]

/** A ring without a surface: a wall that leaves what is on either side of it inside. */
const thereAndBack = (run: Point[]): Point[] => [...run, ...[...run].reverse()]

/** Shares of the words' own size, the nearest first. */
const ASIDE = [0, 0.12, -0.12, 0.24, -0.24, 0.36, -0.36]

const around = ([x, y]: Point, width: number, height: number): Point[] =>
  ASIDE.flatMap((dx) => ASIDE.map((dy): Point => [x + dx * width, y + 2 * dy * height])).sort(
    (a, b) => Math.hypot(a[0] - x, a[1] - y) - Math.hypot(b[0] - x, b[1] - y),
  )

/** Even-odd over all rings. */
function isInside([x, y]: Point, rings: readonly (readonly Point[])[]): boolean {
  let inside = false
  for (const ring of rings) {
    for (const [i, [toX, toY]] of ring.entries()) {
      const [fromX, fromY] = ring[i - 1] ?? [toX, toY]
      if (fromY > y === toY > y) continue
      if (x < ((toX - fromX) * (y - fromY)) / (toY - fromY) + fromX) inside = !inside
    }
  }
  return inside
}

type Box = readonly [left: number, top: number, right: number, bottom: number]

function boxAround([x, y]: Point, width: number, height: number, zoom: number): Box {
  const [w, h] = [width / 2 / 2 ** zoom, height / 2 / 2 ** zoom]
  return [x - w, y - h, x + w, y + h]
}

/** Whether some edge of a ring runs through a box. */
const cuts = (ring: readonly Point[], box: Box): boolean =>
  ring.some((to, i) => {
    const from = ring[i - 1]
    return from !== undefined && passes(from, to, box)
  })

/** Liang and Barsky 1984: the stretch of an edge that lies within all four sides. */
function passes([x0, y0]: Point, [x1, y1]: Point, [left, top, right, bottom]: Box): boolean {
  let [first, last] = [0, 1]
  for (const [step, room] of [
    [x0 - x1, x0 - left],
    [x1 - x0, right - x0],
    [y0 - y1, y0 - top],
    [y1 - y0, bottom - y0],
  ] as const) {
    if (step === 0 && room < 0) return false
    if (step < 0) first = Math.max(first, room / step)
    if (step > 0) last = Math.min(last, room / step)
  }
  return first <= last
}
