// What the legend lists: only what can be seen, in the camera's bounds and with the overlays that are on.
import { type Bounds, boundsMeet, boundsOf } from '../geometry/bounds.ts'
import { featuresOf, type Layers } from '../geometry/layers.ts'
import { ARCS_UP_TO, type Arc, arcsOf } from '../scene/arc-marks.ts'
import { areasOf } from '../scene/for-areas.ts'
import { landBeside } from '../scene/holding-marks.ts'
import type { StoryIndex } from '../story/index-story.ts'
import { areasWith, TRAITS, type Trait } from '../story/traits.ts'
import type {
  ActorId,
  Area,
  AreaId,
  Convention,
  Holding,
  Proposal,
  ProposalId,
  Provision,
} from '../story/types.ts'

export type BaseEntry = {
  readonly trait: Trait
  readonly areas: readonly Area[]
  /** The day that a schematic line shows, where its layer says so. */
  readonly date?: string
}

type HeldEntry = {
  readonly kind: 'held' | 'claimed' | 'held-side'
  readonly holding: Holding
  /** The areas and lines of the holding that are drawn so. */
  readonly on: readonly AreaId[]
}

/** What the convention in force holds or claims, or a border that it draws or does not follow. */
export type BorderEntry = HeldEntry | { readonly kind: 'claim-line' | 'withheld' | 'borders' }

export type OverlayEntry = {
  readonly proposal: Proposal
  readonly effect: string
  /** What the effect is about, where the story says so. */
  readonly noun?: string
  /** Whose the areas are, or are treated as, under control or recognition; else nobody. */
  readonly holders: readonly ActorId[]
  /** Arcs lead from some of the areas, and are in sight. */
  readonly hasArcs: boolean
  /** Those in sight. */
  readonly provisions: readonly Provision[]
}

export type LegendEntries = {
  readonly borders: readonly BorderEntry[]
  readonly base: readonly BaseEntry[]
  readonly overlays: readonly OverlayEntry[]
}

/** What the camera shows, and how near. */
export type Sight = { readonly bounds: Bounds; readonly zoom: number }

/** @param sight null before the first picture, when all counts as visible */
export function legendEntries(
  index: StoryIndex,
  layers: Layers,
  overlays: readonly ProposalId[],
  convention: Convention,
  sight: Sight | null,
): LegendEntries {
  const isSeen = (area: Area | undefined) => area !== undefined && isVisible(area, layers, sight)
  const held = convention.holdings
    .flatMap((holding) => heldEntries(convention, holding, index, layers))
    .filter(({ on }) => areasOf(on, index).some(isSeen))
  return {
    borders: borderEntries(convention, held),
    base: TRAITS.flatMap((trait) => {
      const here = areasWith(trait, index.story).filter(isSeen)
      const date = trait === 'schematic' ? dateOf(here, layers) : undefined
      return here.length > 0 ? [{ trait, areas: here, ...(date ? { date } : {}) }] : []
    }),
    overlays: overlays.flatMap((id) => {
      const proposal = index.proposals.get(id)
      const arcs = proposal
        ? arcsOf(proposal, index, layers).filter((arc) => isArcVisible(arc, sight))
        : []
      const hasArc = ({ id }: Provision) => arcs.some(({ provision }) => provision.id === id)
      const seen =
        proposal?.provisions.filter((one) => isSeen(index.areas.get(one.area)) || hasArc(one)) ?? []
      const kindOf = (provision: Provision) =>
        [provision.effect, provision.noun, ...holdersOf(provision)].join()
      return [...new Set(seen.map(kindOf))].flatMap((kind) => {
        const provisions = seen.filter((one) => kindOf(one) === kind)
        const [first] = provisions
        if (!proposal || !first) return []
        const { effect, noun } = first
        return [
          {
            proposal,
            effect,
            ...(noun === undefined ? {} : { noun }),
            holders: holdersOf(first),
            hasArcs: provisions.some(hasArc),
            provisions,
          },
        ]
      })
    }),
  }
}

const holdersOf = ({ to = [] }: Provision): readonly ActorId[] => to

function dateOf(areas: readonly Area[], layers: Layers): string | undefined {
  const dates = areas.flatMap((area) => featuresOf(area, layers).map((one) => one.properties.date))
  return dates.find((date) => date !== undefined)
}

function borderEntries(
  { drawn, withheld }: Convention,
  held: readonly BorderEntry[],
): readonly BorderEntry[] {
  if (held.length === 0) return [{ kind: 'borders' }]
  return [
    { kind: 'borders' },
    ...held,
    ...(drawn.length > 0 ? [{ kind: 'claim-line' as const }] : []),
    ...(withheld.length > 0 ? [{ kind: 'withheld' as const }] : []),
  ]
}

/** Apart: the ground of a holding, its areas and what is known to lie beside its lines, and bands for the rest. */
function heldEntries(
  { kind }: Convention,
  holding: Holding,
  index: StoryIndex,
  layers: Layers,
): HeldEntry[] {
  const idsOf = (lines: readonly Area[]) => lines.map(({ id }) => id)
  const hasLand = (line: Area) => landBeside(line, layers).length > 0
  const lines = areasOf(holding.lines, index)
  const ground = [...holding.areas, ...idsOf(lines.filter(hasLand))]
  return [
    { kind: kind === 'claimed' ? kind : 'held', holding, on: ground },
    { kind: 'held-side', holding, on: idsOf(lines.filter((line) => !hasLand(line))) },
  ]
}

/** @param sight null before the first picture, when all counts as visible */
export function isVisible(area: Area, layers: Layers, sight: Sight | null): boolean {
  const bounds = boundsOf(featuresOf(area, layers))
  return bounds !== null && (!sight || boundsMeet(bounds, sight.bounds))
}

/** An arc is seen between its ends too. */
const isArcVisible = ({ line }: Arc, sight: Sight | null): boolean =>
  !sight ||
  (sight.zoom < ARCS_UP_TO &&
    line.some(([lng = 0, lat = 0]) => boundsMeet([lng, lat, lng, lat], sight.bounds)))
