// What the legend lists: only what can be seen, in the camera's bounds and with the overlays that are on.
import { type Bounds, boundsOf } from '../geometry/bounds.ts'
import { featuresOf, type Layers } from '../geometry/layers.ts'
import { areasOf } from '../scene/for-areas.ts'
import type { StoryIndex } from '../story/index-story.ts'
import { areasWith, TRAITS, type Trait } from '../story/traits.ts'
import type {
  ActorId,
  Area,
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

/** What the convention in force holds or claims, or a border that it draws or does not follow. */
export type BorderEntry =
  | { readonly kind: 'held' | 'claimed'; readonly holding: Holding }
  | { readonly kind: 'held-side'; readonly holding: Holding }
  | { readonly kind: 'claim-line' | 'withheld' | 'borders' }

export type OverlayEntry = {
  readonly proposal: Proposal
  readonly effect: string
  /** What the effect is about, where the story says so. */
  readonly noun?: string
  /** Whose the areas are, or are treated as, under control or recognition; else nobody. */
  readonly holders: readonly ActorId[]
  /** Those in sight. */
  readonly provisions: readonly Provision[]
}

export type LegendEntries = {
  readonly borders: readonly BorderEntry[]
  readonly base: readonly BaseEntry[]
  readonly overlays: readonly OverlayEntry[]
}

/** @param visible what the camera shows; null before the first picture, when all counts as visible */
export function legendEntries(
  index: StoryIndex,
  layers: Layers,
  overlays: readonly ProposalId[],
  convention: Convention,
  visible: Bounds | null,
): LegendEntries {
  const isSeen = (area: Area | undefined) => area !== undefined && isVisible(area, layers, visible)
  const holdings = convention.holdings.filter(({ areas: held, lines }) =>
    [...held, ...lines].some((id) => isSeen(index.areas.get(id))),
  )
  return {
    borders: borderEntries(convention, holdings, index, layers),
    base: TRAITS.flatMap((trait) => {
      const here = areasWith(trait, index.story).filter(isSeen)
      const date = trait === 'schematic' ? dateOf(here, layers) : undefined
      return here.length > 0 ? [{ trait, areas: here, ...(date ? { date } : {}) }] : []
    }),
    overlays: overlays.flatMap((id) => {
      const proposal = index.proposals.get(id)
      const seen = proposal?.provisions.filter((one) => isSeen(index.areas.get(one.area))) ?? []
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
  convention: Convention,
  holdings: readonly Holding[],
  index: StoryIndex,
  layers: Layers,
): BorderEntry[] {
  const { drawn, withheld } = convention
  if (holdings.length === 0) return [{ kind: 'borders' }]
  const onAreas: 'claimed' | 'held' = convention.kind === 'claimed' ? 'claimed' : 'held'
  return [
    { kind: 'borders' },
    ...holdings.map((holding) => ({
      kind: hasGround(holding, index, layers) ? onAreas : ('held-side' as const),
      holding,
    })),
    ...(drawn.length > 0 ? [{ kind: 'claim-line' as const }] : []),
    ...(withheld.length > 0 ? [{ kind: 'withheld' as const }] : []),
  ]
}

/** Whether it has areas, or the layer has the land beside its lines; else a band along them stands for it. */
const hasGround = ({ areas, lines }: Holding, index: StoryIndex, layers: Layers): boolean =>
  areas.length > 0 ||
  areasOf(lines, index).some((line) =>
    featuresOf(line, layers).some(({ properties }) => (properties.left?.length ?? 0) > 0),
  )

/** @param visible what the camera shows; null before the first picture, when all counts as visible */
export function isVisible(area: Area, layers: Layers, visible: Bounds | null): boolean {
  const bounds = boundsOf(featuresOf(area, layers))
  if (!bounds) return false
  if (!visible) return true
  const isInLatitude = bounds[1] <= visible[3] && visible[1] <= bounds[3]
  return (
    isInLatitude &&
    [-360, 0, 360].some((turn) => bounds[0] + turn <= visible[2] && visible[0] <= bounds[2] + turn)
  )
}
