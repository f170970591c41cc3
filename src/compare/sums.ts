// What several areas have in common in a comparison: how much they are together, which shares, and which towns.
import { certaintyIn } from '../geometry/ground.ts'
import { featuresOf, type Layers } from '../geometry/layers.ts'
import type { Town } from '../geometry/towns.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { Area } from '../story/types.ts'
import { groundOf, type Measure, measureOf, type Share, shareOf, sumOf } from './measure.ts'
import type { Saying } from './sayings.ts'

/** A saying of several areas alike, with how much they are together. */
export type Sum = {
  readonly saying: Saying
  /** All of them, for their evidence. */
  readonly sayings: readonly Saying[]
  readonly measure: Measure
  /** Of the area itself where a part of it is meant, of what contains it, of its state: what there is of these. */
  readonly shares: readonly Share[]
  /** Where only a part is meant: towns that lie in it, and those of which that is not sure. */
  readonly towns: { readonly in: readonly Town[]; readonly unsure: readonly Town[] } | null
}

/** An area, with what one side says of it. */
export type Said = { readonly area: Area; readonly sayings: readonly Saying[] }

/** Kinds of area whose whole needs no measure: its size is no difference. */
export const UNMEASURED_KINDS: readonly string[] = ['state', 'alliance']
/** Kinds of area around which a comparison would begin too far away. */
export const LARGE_KINDS: readonly string[] = [...UNMEASURED_KINDS, 'sea']
/** Kinds of area that no line parts, and in which no towns are named: they are too large, or not of this kind. */
export const WHOLE_KINDS: readonly string[] = [...LARGE_KINDS, 'line']

/** @param said areas of which a side says the same */
export function sumsOf(
  said: readonly Said[],
  index: StoryIndex,
  layers: Layers,
  towns: readonly Town[],
): Sum[] {
  return (said[0]?.sayings ?? []).map((saying): Sum => {
    const places = said.flatMap(({ area, sayings }) => {
      const same = sayings.find(({ doing }) => doing === saying.doing)
      return same ? [{ area, saying: same }] : []
    })
    const outermost = places.filter(
      ({ area }) => !places.some((other) => index.isPartOf(area.id, other.area.id)),
    )
    const measure = sumOf(outermost.map((one) => measureOf(one.saying, one.area, index, layers)))
    const areas = outermost.map(({ area }) => area)
    return {
      saying,
      sayings: places.map((one) => one.saying),
      measure,
      shares: sharesOf(measure, saying, areas, index, layers),
      towns: isPart(saying) ? townsOfPart(places, index, layers, towns) : null,
    }
  })
}

const isPart = (saying: Saying): boolean =>
  saying.type === 'holding' ? saying.isBeside : saying.provision.part?.beside !== undefined

function sharesOf(
  measure: Measure,
  saying: Saying,
  areas: readonly Area[],
  index: StoryIndex,
  layers: Layers,
): Share[] {
  const containing = areas.map(({ id }) => index.containing.get(id))
  const inAll = (containing[0] ?? []).filter((one) => containing.every((all) => all.includes(one)))
  const isState = (area: Area) => index.grammar.kindOf(area) === 'state'
  const region = inAll.find((one) => !isState(one) && shareOf(measure, one, layers))
  const state = inAll.find(isState)
  const [only, ...others] = areas
  const nearest = only && others.length === 0 && isPart(saying) ? only : region
  return [nearest, state].flatMap((of) => (of ? (shareOf(measure, of, layers) ?? []) : []))
}

export function townsIn(
  areas: readonly Area[],
  index: StoryIndex,
  layers: Layers,
  towns: readonly Town[],
): Town[] {
  const isIn = areas
    .filter((area) => !WHOLE_KINDS.includes(index.grammar.kindOf(area)))
    .map((area) => certaintyIn({ features: featuresOf(area, layers) }))
  return towns.filter(({ place: [lng, lat] }) => isIn.some((one) => one(lng, lat) === 'in'))
}

function townsOfPart(
  places: readonly { readonly area: Area; readonly saying: Saying }[],
  index: StoryIndex,
  layers: Layers,
  towns: readonly Town[],
) {
  const certainties = places.flatMap(({ area, saying }) => {
    const ground = groundOf(saying, area, index, layers)
    return ground ? [certaintyIn(ground)] : []
  })
  const thatAre = (wanted: string) =>
    towns.filter(({ place: [lng, lat] }) => certainties.some((one) => one(lng, lat) === wanted))
  return { in: thatAre('in'), unsure: thatAre('unsure') }
}
