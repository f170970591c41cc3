// What plans say of each area and line, beside each other, and where they differ: pure, from the story, its layers and
// the basemap's towns.
import type { Position } from 'geojson'
import { coordinateRuns } from '../geometry/bounds.ts'
import { clipLine } from '../geometry/clip-line.ts'
import { makeDistance } from '../geometry/distance.ts'
import { MARGIN_KM } from '../geometry/ground.ts'
import { featuresOf, type Layers } from '../geometry/layers.ts'
import type { Town } from '../geometry/towns.ts'
import type { Compared } from '../state/compare-room.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { Area } from '../story/types.ts'
import { areasSaid, doingsOf, type Saying, type Side, sayingsOf, sideOf } from './sayings.ts'
import { type Said, type Sum, sumsOf, townsIn, WHOLE_KINDS } from './sums.ts'

/** What one side says of one area: nothing where there are no sayings, which is not the same as "no change". */
export type Cell = {
  readonly sayings: readonly Saying[]
  /** The areas that contain this one and of which the side does say something. */
  readonly through: readonly Area[]
}

export type Row = {
  readonly area: Area
  readonly isLine: boolean
  /** In the order of the sides. */
  readonly cells: readonly Cell[]
  /** Whether any side says something else than the first, the baseline. */
  readonly isChanged: boolean
}

/** Areas about which each side says the same, where the sides differ. */
export type Difference = {
  readonly areas: readonly Area[]
  /** Of each side, in their order. */
  readonly sums: readonly (readonly Sum[])[]
  /** Of each side that is silent, what contains all of them and is not passed over. */
  readonly through: readonly (readonly Area[])[]
  /** Named towns in the areas; none of whole states, which have too many. */
  readonly towns: readonly Town[]
}

export type Differences = {
  readonly sides: readonly Side[]
  readonly rows: readonly Row[]
  readonly differences: readonly Difference[]
}

/**
 * @param compared two or more, the baseline first
 * @param towns none where they could not be had
 */
export function differencesBetween(
  index: StoryIndex,
  layers: Layers,
  compared: readonly Compared[],
  towns: readonly Town[] = [],
): Differences {
  const sides = compared.map((key) => sideOf(key, index))
  const said = new Set(sides.flatMap(areasSaid))
  const rows = index.story.areas
    .filter(({ id }) => said.has(id))
    .map((area) => rowOf(area, sides, index, layers))
  return { sides, rows, differences: differencesOf(rows, index, layers, towns) }
}

function rowOf(area: Area, sides: readonly Side[], index: StoryIndex, layers: Layers): Row {
  const isLine = index.grammar.kindOf(area) === 'line'
  const cells = sides.map((side): Cell => {
    const sayings = sayingsOf(side, area, (line) => !isLine && isParted(area, line, index, layers))
    const containing = index.containing.get(area.id)
    return { sayings, through: containing.filter((one) => sayingsOf(side, one).length > 0) }
  })
  const doings = cells.map(({ sayings }) => doingsOf(sayings))
  return { area, isLine, cells, isChanged: doings.some((one) => one !== doings[0]) }
}

/** Whether a line parts a province or the like, or runs along it. Of a state that it runs through it says too little. */
function isParted(area: Area, id: string, index: StoryIndex, layers: Layers): boolean {
  const line = index.story.areas.find((one) => one.id === id)
  if (!line || area.vague || WHOLE_KINDS.includes(index.grammar.kindOf(area))) return false
  const features = featuresOf(area, layers)
  const lines = featuresOf(line, layers)
  const toLine = makeDistance(lines.flatMap(coordinateRuns))
  const isAlong = ([lng = 0, lat = 0]: Position) => toLine(lng, lat).km <= MARGIN_KM
  return (
    features.flatMap(coordinateRuns).flat().some(isAlong) ||
    lines.some((one) => clipLine(one, features).coordinates.length > 0)
  )
}

function differencesOf(
  rows: readonly Row[],
  index: StoryIndex,
  layers: Layers,
  towns: readonly Town[],
): Difference[] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    if (!row.isChanged) continue
    const key = JSON.stringify([row.isLine, row.cells.map(({ sayings }) => doingsOf(sayings))])
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return [...groups.values()].map((group): Difference => {
    const areas = group.map(({ area }) => area)
    const [first] = group
    return {
      areas,
      sums: (first?.cells ?? []).map((_, side) =>
        sumsOf(saidBy(group, side), index, layers, towns),
      ),
      through: (first?.cells ?? []).map(({ through }, side) =>
        through.filter((one) => group.every(({ cells }) => cells[side]?.through.includes(one))),
      ),
      towns: townsIn(areas, index, layers, towns),
    }
  })
}

const saidBy = (group: readonly Row[], side: number): Said[] =>
  group.map(({ area, cells }) => ({ area, sayings: cells[side]?.sayings ?? [] }))
