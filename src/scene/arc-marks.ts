// Arcs from each guarantor to each area that the same proposal guarantees: the guarantors are named at the far ends,
// and on the way where an arc is so long that its far end may lie outside of the frame and is not yet their own ground.
import type { Position } from 'geojson'
import { greatCircle } from '../geometry/great-circle.ts'
import { featuresOf, type LayerFeature, type Layers } from '../geometry/layers.ts'
import { holds } from '../geometry/locate.ts'
import { placeOf, type WorldPoint, worldOf } from '../geometry/mercator.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { Area, Effect, Proposal, Provision } from '../story/types.ts'
import type { ColourToken } from '../theme/tokens.ts'
import { arc } from './looks.ts'
import type { Mark, SceneSource } from './marks.ts'
import { arcName, names } from './name-looks.ts'
import type { Words } from './scene-words.ts'
import { collection, feature, pointFeature } from './sources.ts'

/** The world view shows arcs; nearer they would only cross the region. */
export const ARCS_UP_TO = 4.2
/** Stretches of an arc between continents. */
const ARC_STEPS = 48
/** CSS pixels on the screen; few maps have room for an arc that is longer. */
const WITHIN_FRAME = 440
/** Zoom levels within which the name on the way stays at its place of the map: it keeps near what is guaranteed. */
const STEP = 0.5
/** CSS pixels from what is guaranteed to the name, which stands beside it also where it has grown large. */
const nameAt = (zoom: number) => 130 + 30 * zoom

export type Arc = {
  /** Of the guarantor. */
  readonly provision: Provision
  readonly guarantor: Area
  readonly ground: readonly LayerFeature[]
  /** From the guarantor to what is guaranteed. */
  readonly line: readonly Position[]
}

type Arcs = {
  readonly sources: Readonly<Record<string, SceneSource>>
  readonly strokes: readonly Mark[]
  readonly tags: readonly Mark[]
}

export function arcsOf(proposal: Proposal, index: StoryIndex, layers: Layers): Arc[] {
  const ends = (effect: Effect) =>
    proposal.provisions.flatMap((provision) => {
      const area =
        index.grammar.lookOf(provision.effect) === effect
          ? index.areas.get(provision.area)
          : undefined
      const ground = area ? featuresOf(area, layers) : []
      const anchor = ground[0]?.properties.anchor
      return area && anchor ? [{ provision, area, ground, anchor }] : []
    })
  return ends('guarantor').flatMap(({ provision, area, ground, anchor }) =>
    ends('guaranteed').map((to) => ({
      provision,
      guarantor: area,
      ground,
      line: greatCircle(anchor, to.anchor, ARC_STEPS),
    })),
  )
}

/** @param prefix starts the ids of sources and marks */
export function arcMarks(
  prefix: string,
  arcs: readonly Arc[],
  colour: ColourToken,
  words: Words,
): Arcs {
  if (arcs.length === 0) return { sources: {}, strokes: [], tags: [] }
  const [id, onTheWay, farEnds] = ['arcs', 'arc-names', 'far-ends'].map(
    (name) => `${prefix}-${name}`,
  ) as [string, string, string]
  const zoom = [0, ARCS_UP_TO] as const
  const lines = arcs.map(({ line }) => feature({}, { type: 'LineString', coordinates: [...line] }))
  const ends = new Map(
    arcs.map(({ guarantor, line: [[lng = 0, lat = 0] = []] }) => [
      guarantor.id,
      pointFeature([lng, lat], { name: words.nameOf(guarantor) }),
    ]),
  )
  const named = STEPS.map((from) => ({ from, points: pointsOnTheWay(arcs, from, words) }))
  const marks = named.flatMap(({ from, points }): Mark[] => {
    const range = [from, Math.min(from + STEP, ARCS_UP_TO)] as const
    const where = [['is', 'from', from]] as const
    const mark = { ...arcName(colour), id: `${onTheWay}-${from}`, source: onTheWay }
    return points.length > 0 ? [{ ...mark, where, zoom: range }] : []
  })
  return {
    sources: {
      [id]: { data: collection(lines), isStory: false },
      [onTheWay]: { data: collection(named.flatMap(({ points }) => points)), isStory: false },
      [farEnds]: { data: collection([...ends.values()]), isStory: false },
    },
    strokes: [{ ...arc(colour), id, source: id, zoom }],
    tags: [...marks, { ...names.farEnd, id: farEnds, source: farEnds, zoom }],
  }
}

const STEPS = Array.from({ length: Math.ceil(ARCS_UP_TO / STEP) }, (_, i) => i * STEP)

/** The names of the arcs that are too long for most frames at a zoom level. The guarantor's ground has its own name. */
const pointsOnTheWay = (arcs: readonly Arc[], from: number, words: Words) =>
  arcs.flatMap(({ guarantor, ground, line }) => {
    const points = line.map(([lng = 0, lat = 0]) => worldOf([lng, lat])).reverse()
    if (lengthOf(points) * 2 ** from < WITHIN_FRAME) return []
    const isToTheWest = (line[0]?.[0] ?? 0) < (line.at(-1)?.[0] ?? 0)
    const at = placeOf(pointAlong(points, nameAt(from) / 2 ** from))
    if (ground.some((feature) => holds(feature, ...at))) return []
    return [pointFeature(at, { name: words.arc(guarantor, isToTheWest), from })]
  })

function lengthOf(points: readonly WorldPoint[]): number {
  return points.slice(1).reduce((sum, point, i) => sum + distance(points[i] ?? point, point), 0)
}

/** On a line that is long enough. */
function pointAlong(points: readonly WorldPoint[], length: number): WorldPoint {
  let left = length
  for (const [i, to] of points.slice(1).entries()) {
    const from = points[i] ?? to
    const step = distance(from, to)
    if (step >= left) {
      const share = left / step
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
    }
    left -= step
  }
  return points.at(-1) ?? [0, 0]
}

const distance = ([x, y]: WorldPoint, [toX, toY]: WorldPoint) => Math.hypot(toX - x, toY - y)
