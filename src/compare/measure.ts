// How much ground, or how long a stretch, something is about: of one area, of several together, and as a share.
import { length, area as squareMetres } from '@turf/turf'
import { clipLine } from '../geometry/clip-line.ts'
import { type Extent, extentOf, type Ground } from '../geometry/ground.ts'
import { featuresOf, type Layers } from '../geometry/layers.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { Area } from '../story/types.ts'
import type { Saying } from './sayings.ts'

export type Measure =
  | Extent
  /** Kilometres along a line, as it is drawn. */
  | { readonly type: 'along'; readonly km: number; readonly isSchematic: boolean }

/** Between two ratios, which are the same where there is one. */
export type Share = { readonly of: Area; readonly least: number; readonly most: number }

/** The ground that a saying is about; null for a line. */
export function groundOf(
  saying: Saying,
  area: Area,
  index: StoryIndex,
  layers: Layers,
): Ground | null {
  if (index.grammar.kindOf(area) === 'line') return null
  const featuresBy = (id: Area['id']) => {
    const found = index.areas.get(id)
    return found ? featuresOf(found, layers) : []
  }
  const besideLine = (id: Area['id'], side: 'left' | 'right') => ({
    line: featuresBy(id),
    side,
    isSchematic: index.areas.get(id)?.schematic !== undefined,
  })
  const whole = { features: featuresOf(area, layers), isVague: area.vague !== undefined }
  if (saying.type === 'holding') {
    const [line] = saying.holding.lines
    return saying.isBeside && line ? { ...whole, beside: besideLine(line, 'left') } : whole
  }
  const { beside, within } = saying.provision.part ?? {}
  const isElsewhere = within && !within.includes(area.id)
  return {
    ...whole,
    ...(beside ? { beside: besideLine(beside.line, beside.side) } : {}),
    ...(isElsewhere ? { within: within.flatMap(featuresBy) } : {}),
  }
}

export function measureOf(saying: Saying, area: Area, index: StoryIndex, layers: Layers): Measure {
  const ground = groundOf(saying, area, index, layers)
  if (ground) return extentOf(ground)
  const within = (saying.type === 'provision' && saying.provision.part?.within) || undefined
  const polygons = within?.flatMap((id) => {
    const found = index.areas.get(id)
    return found ? featuresOf(found, layers) : []
  })
  const km = featuresOf(area, layers)
    .map((line) => (polygons ? { ...line, geometry: clipLine(line, polygons) } : line))
    .reduce((total, line) => total + length(line, { units: 'kilometers' }), 0)
  return km === 0
    ? { type: 'unknown' }
    : { type: 'along', km, isSchematic: area.schematic !== undefined }
}

/** All together; unknown as soon as one of them is. */
export function sumOf(measures: readonly Measure[]): Measure {
  const [first] = measures
  if (!first || measures.some(({ type }) => type === 'unknown')) return { type: 'unknown' }
  if (measures.length === 1) return first
  if (measures.every((one) => one.type === 'along')) {
    return {
      type: 'along',
      km: measures.reduce((total, { km }) => total + km, 0),
      isSchematic: measures.some(({ isSchematic }) => isSchematic),
    }
  }
  const ends = measures.map(endsOf)
  const [least, most] = [0, 1].map((end) => ends.reduce((t, one) => t + (one[end] ?? 0), 0)) as [
    number,
    number,
  ]
  return measures.every(({ type }) => type === 'about')
    ? { type: 'about', km2: least }
    : { type: 'between', least, most }
}

/** The least and the most that it may be, in km2; none along a line, or where nothing is known. */
function endsOf(measure: Measure): readonly number[] {
  switch (measure.type) {
    case 'about':
      return [measure.km2, measure.km2]
    case 'between':
      return [measure.least, measure.most]
    default:
      return []
  }
}

/** As a share of an area that has bounds; null where it has none, or nothing was measured. */
export function shareOf(measure: Measure, of: Area, layers: Layers): Share | null {
  const whole = of.vague === undefined ? km2Of(of, layers) : 0
  const [least, most] = endsOf(measure)
  if (whole === 0 || least === undefined || most === undefined) return null
  return { of, least: Math.min(1, least / whole), most: Math.min(1, most / whole) }
}

const km2Of = (area: Area, layers: Layers): number =>
  featuresOf(area, layers).reduce((total, one) => total + squareMetres(one), 0) / 1e6
