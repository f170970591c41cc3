// The source draws the United States at a much coarser scale than every other state, so that its land
// borders run beside those of Canada and Mexico. Here it takes over its neighbours' lines: the
// stretch of its outline along a border is replaced by the neighbour's stretch.
import { booleanPointInPolygon } from '@turf/turf'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { signedArea } from './feature.ts'
import { dropRepeats } from './snap.ts'

interface Border {
  readonly neighbour: string
  /** Ends of the border on either coast and a point about half-way along, (lng, lat). */
  readonly from: readonly [number, number]
  readonly via: readonly [number, number]
  readonly to: readonly [number, number]
}

const BORDERS: readonly Border[] = [
  // In two steps, because the Saint Lawrence parts Canada's outline in two.
  { neighbour: 'CAN', from: [-122.76, 49], via: [-95.15, 49.38], to: [-74.713, 44.999] },
  { neighbour: 'CAN', from: [-74.713, 44.999], via: [-70.3, 45.9], to: [-67.03, 44.87] },
  { neighbour: 'MEX', from: [-117.12, 32.53], via: [-106.5, 31.76], to: [-97.14, 25.96] },
  { neighbour: 'CAN', from: [-130.01, 55.2], via: [-135.5, 59.7], to: [-141, 69.65] },
]

/** The states with the United States re-drawn; coordinates of all the others stay as they are. */
export function alignUnitedStates(states: ReadonlyMap<string, MultiPolygon>) {
  const parts = (code: string) => states.get(code)?.coordinates ?? []
  let polygons = parts('USA')
  for (const border of BORDERS) {
    const theirs = outlineAlong(parts(border.neighbour), border)
    const ours = outlineAlong(polygons, border)
    const outline = replaceStretch(ours, theirs, border)
    const inside: Polygon = { type: 'Polygon', coordinates: [outline] }
    // Islands in the lakes that the new outline reaches across are part of it now.
    const others = polygons.filter(
      ([ring = []]) => ring !== ours && !booleanPointInPolygon(ring[0] ?? [0, 0], inside),
    )
    polygons = [[outline], ...others]
  }
  return new Map([...states, ['USA', { type: 'MultiPolygon', coordinates: polygons }]] as const)
}

/** The outer ring that comes nearest to the middle of a border. */
function outlineAlong(polygons: readonly Position[][][], { via }: Border): Position[] {
  const rings = polygons.map(([outer = []]) => outer)
  return rings.reduce((best, ring) => (gapTo(ring, via) < gapTo(best, via) ? ring : best))
}

function replaceStretch(ours: Position[], theirs: Position[], border: Border): Position[] {
  const [kept] = stretches(ours, border)
  const [, taken] = stretches(theirs, border)
  const first = kept[0]
  const outline = dropRepeats(first ? [...kept, ...taken, first] : [])
  // Merging follows arcs in their direction, so that all rings must run the way the source's do.
  return signedArea(outline) > 0 === signedArea(ours) > 0 ? outline : outline.reverse()
}

/** A ring cut at both ends of a border: from `to` around to `from`, and from `from` along to `to`. */
function stretches(ring: Position[], { from, via, to }: Border): [Position[], Position[]] {
  const open = ring.slice(0, -1)
  const start = nearest(open, from)
  const turned = [...open.slice(start), ...open.slice(0, start), open[start] ?? []]
  const end = nearest(turned, to)
  const [one, other] = [turned.slice(0, end + 1), turned.slice(end)]
  if (gapTo(one, via) < gapTo(other, via)) return [other, one]
  return [one.reverse(), other.reverse()]
}

function nearest(ring: readonly Position[], point: readonly [number, number]): number {
  const gaps = ring.map((position) => gap(position, point))
  return gaps.indexOf(Math.min(...gaps))
}

function gapTo(ring: readonly Position[], point: readonly [number, number]): number {
  return Math.min(...ring.map((position) => gap(position, point)))
}

function gap([lng = 0, lat = 0]: Position, point: readonly [number, number]): number {
  return Math.hypot(lng - point[0], lat - point[1])
}
