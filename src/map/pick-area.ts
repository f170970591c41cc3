// Which area a point of the map means: of nested areas the smallest, a line before any area.
import { coordinateRuns } from '../geometry/bounds.ts'
import { featuresOf, type Layers } from '../geometry/layers.ts'
import { areasAt, sizeOf } from '../geometry/locate.ts'
import { project, type ScreenPoint, unproject, type View } from '../geometry/mercator.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { Area, AreaId } from '../story/types.ts'

/** CSS pixels to either side of a line that still mean the line. */
const REACH = 7

/** The smallest of some areas; where sizes are unknown, the one that is listed first. */
export function smallestArea(
  areas: readonly Area[],
  sizeOf: (area: Area) => number,
): Area | undefined {
  return areas.reduce<Area | undefined>(
    (best, area) => (best && sizeOf(best) <= sizeOf(area) ? best : area),
    undefined,
  )
}

/** Size in km2; 0 for lines, as a line is harder to hit than what is around it. */
export function sizeInLayer(area: Area, { grammar }: StoryIndex, layers: Layers): number {
  if (grammar.kindOf(area) === 'line') return 0
  return featuresOf(area, layers).reduce((total, feature) => total + sizeOf(feature), 0)
}

/** @param point CSS pixels from the map's top left corner */
export function pickArea(
  view: View,
  point: ScreenPoint,
  index: StoryIndex,
  layers: Layers,
): AreaId | null {
  const [lng, lat] = unproject(point, view)
  const areas = [...linesNear(view, point, lng, index, layers), ...areasAt(lng, lat, index, layers)]
  return smallestArea(areas, (area) => sizeInLayer(area, index, layers))?.id ?? null
}

function linesNear(
  view: View,
  point: ScreenPoint,
  /** Longitude of the point, on whichever turn of the globe it is. */
  here: number,
  index: StoryIndex,
  layers: Layers,
): Area[] {
  return index.story.areas.filter((area) => {
    if (index.grammar.kindOf(area) !== 'line') return false
    return featuresOf(area, layers)
      .flatMap(coordinateRuns)
      .some((line) => {
        const turn = 360 * Math.round((here - (line[0]?.[0] ?? here)) / 360)
        const pixels = line.map(([lng = 0, lat = 0]) => project([lng + turn, lat], view))
        return pixels.some((to, i) => distanceToEdge(point, pixels[i - 1] ?? to, to) <= REACH)
      })
  })
}

/** Distance in pixels from a point to the edge between two others. */
export function distanceToEdge(point: ScreenPoint, from: ScreenPoint, to: ScreenPoint): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const squared = dx * dx + dy * dy
  const along = squared === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / squared
  const t = Math.min(1, Math.max(0, along))
  return Math.hypot(point.x - from.x - t * dx, point.y - from.y - t * dy)
}
