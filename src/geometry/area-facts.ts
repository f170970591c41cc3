// Facts about an area, computed with Turf from the geometry that is drawn: about so much, never exact.
import { distance, length, lineString, area as squareMetres } from '@turf/turf'
import type { Position as Coordinate } from 'geojson'
import type { StoryIndex } from '../story/index-story.ts'
import type { Area } from '../story/types.ts'
import { boundsMeet, boundsOf, coordinateRuns } from './bounds.ts'
import { featuresOf, type LayerFeature, type Layers } from './layers.ts'
import { holds } from './locate.ts'
import { mayShareBorder } from './may-share-border.ts'

type OfficialBorder = NonNullable<Area['officialBorders']>[number]

export type AreaFact =
  | { readonly type: 'size'; readonly km2: number; readonly official?: Area['officialArea'] }
  | { readonly type: 'share'; readonly of: Area; readonly ratio: number }
  | { readonly type: 'length'; readonly km: number; readonly pieces: number }
  | {
      readonly type: 'border'
      readonly with: Area
      readonly km: number
      readonly official?: OfficialBorder
    }
  /** Kilometres between the nearest points; 0 where they meet. */
  | { readonly type: 'distance'; readonly to: Area; readonly km: number }

/**
 * Area on the sphere (Turf's mean radius, 6,371.0088 km), share of the state that contains it, borders
 * shared with other areas of the story (the vertices that both have), distance to the story's lines.
 * A vague area has no facts, as it has no bounds.
 */
export function computeFacts(area: Area, index: StoryIndex, layers: Layers): AreaFact[] {
  const features = featuresOf(area, layers)
  if (area.vague || features.length === 0) return []
  if (index.grammar.kindOf(area) === 'line') {
    const lines = features.flatMap(coordinateRuns)
    return [{ type: 'length', km: sum(lines.map(lengthKm)), pieces: lines.length }]
  }
  return [
    size(area, features),
    ...shares(area, index, layers),
    ...borders(area, features, index, layers),
    ...distances(features, index, layers),
  ]
}

/** What is computed, beside the figure that somebody published. */
export type Comparison = {
  readonly area: Area
  /** The area on the other side, where a border is compared. */
  readonly with?: Area
  readonly published: number
  readonly computed: number
}

export type Comparisons = {
  /** In square kilometres. */
  readonly areas: readonly Comparison[]
  /** In kilometres; each border once. */
  readonly borders: readonly Comparison[]
}

/** Each area and each border that has a published figure and is drawn with bounds. */
export function compareWithPublished(index: StoryIndex, layers: Layers): Comparisons {
  const drawn = index.story.areas.flatMap((area) => {
    const features = featuresOf(area, layers)
    return features.length > 0 && !area.vague ? [{ area, features }] : []
  })
  const pairs = new Set<string>()
  return {
    areas: drawn.flatMap(({ area, features }): Comparison[] => {
      const published = area.officialArea?.km2
      return published ? [{ area, published, computed: km2Of(features) }] : []
    }),
    borders: drawn.flatMap(({ area, features }): Comparison[] => {
      if (!area.officialBorders) return []
      return borders(area, features, index, layers).flatMap((fact): Comparison[] => {
        if (fact.type !== 'border' || !fact.official) return []
        const pair = [area.id, fact.with.id].sort().join()
        if (pairs.has(pair)) return []
        pairs.add(pair)
        return [{ area, with: fact.with, published: fact.official.km, computed: fact.km }]
      })
    }),
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
const km2Of = (features: readonly LayerFeature[]) => sum(features.map((f) => squareMetres(f))) / 1e6
const lengthKm = (line: readonly Coordinate[]) =>
  line.length < 2 ? 0 : length(lineString([...line]), { units: 'kilometers' })

function size(area: Area, features: readonly LayerFeature[]): AreaFact {
  const km2 = km2Of(features)
  return area.officialArea
    ? { type: 'size', km2, official: area.officialArea }
    : { type: 'size', km2 }
}

function shares(area: Area, index: StoryIndex, layers: Layers): AreaFact[] {
  const state = index.containing
    .get(area.id)
    .find((parent) => index.grammar.kindOf(parent) === 'state')
  const whole = state && featuresOf(state, layers)
  if (!state || !whole || whole.length === 0) return []
  return [{ type: 'share', of: state, ratio: km2Of(featuresOf(area, layers)) / km2Of(whole) }]
}

function borders(
  area: Area,
  features: readonly LayerFeature[],
  index: StoryIndex,
  layers: Layers,
): AreaFact[] {
  const own = edgesOf(features)
  return index.story.areas.flatMap((other): AreaFact[] => {
    if (!mayShareBorder(area, other, index)) return []
    const theirs = featuresOf(other, layers)
    if (!touch(features, theirs)) return []
    const shared = [...edgesOf(theirs)].filter(([key]) => own.has(key))
    const km = sum(shared.map(([, edge]) => distance(edge[0], edge[1])))
    const official = area.officialBorders?.find((border) => border.with === other.id)
    return km > 0 ? [{ type: 'border', with: other, km, ...(official ? { official } : {}) }] : []
  })
}

function touch(one: readonly LayerFeature[], other: readonly LayerFeature[]): boolean {
  const [a, b] = [boundsOf(one), boundsOf(other)]
  return a !== null && b !== null && boundsMeet(a, b)
}

type Edge = readonly [Coordinate, Coordinate]

/** Edges by a key that is the same from both sides. */
function edgesOf(features: readonly LayerFeature[]): Map<string, Edge> {
  const edges = new Map<string, Edge>()
  for (const ring of features.flatMap(coordinateRuns)) {
    for (let i = 1; i < ring.length; i++) {
      const from = ring[i - 1] as Coordinate
      const to = ring[i] as Coordinate
      const ends = [from.join(), to.join()].sort()
      edges.set(ends.join(' '), [from, to])
    }
  }
  return edges
}

function distances(
  features: readonly LayerFeature[],
  index: StoryIndex,
  layers: Layers,
): AreaFact[] {
  return index.story.areas.flatMap((line): AreaFact[] => {
    if (index.grammar.kindOf(line) !== 'line') return []
    const points = featuresOf(line, layers).flatMap(coordinateRuns).flatMap(densify)
    if (points.length === 0) return []
    const isMet = points.some((point) => features.some((feature) => isInside(point, feature)))
    return [{ type: 'distance', to: line, km: isMet ? 0 : nearestKm(points, features) }]
  })
}

const isInside = ([lng = 0, lat = 0]: Coordinate, feature: LayerFeature) => holds(feature, lng, lat)

/** The vertices of a line and nine points on each of its edges. */
function densify(line: readonly Coordinate[]): Coordinate[] {
  return line.flatMap((from, i) => {
    const to = line[i + 1]
    if (!to) return [from]
    return Array.from({ length: 10 }, (_, k) =>
      [0, 1].map((axis) => (from[axis] ?? 0) + (((to[axis] ?? 0) - (from[axis] ?? 0)) * k) / 10),
    )
  })
}

/** Picks the nearest pair on a plane that is scaled at the latitude of the points, then measures it. */
function nearestKm(points: readonly Coordinate[], features: readonly LayerFeature[]): number {
  let best: { squared: number; pair?: Edge } = { squared: Infinity }
  const vertices = features.flatMap(coordinateRuns).flat()
  for (const point of points) {
    const scale = Math.cos(((point[1] ?? 0) * Math.PI) / 180)
    for (const vertex of vertices) {
      const east = (vertex[0] ?? 0) - (point[0] ?? 0)
      const dx = (east - 360 * Math.round(east / 360)) * scale
      const dy = (vertex[1] ?? 0) - (point[1] ?? 0)
      const squared = dx * dx + dy * dy
      if (squared < best.squared) best = { squared, pair: [point, vertex] }
    }
  }
  return best.pair ? distance(best.pair[0], best.pair[1]) : 0
}
