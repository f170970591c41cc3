// What the legend lists: only what can be seen, in the camera's bounds and with the overlays that are on.
import { type Bounds, boundsOf } from '../story/bounds.ts'
import type { StoryIndex } from '../story/index-story.ts'
import { featuresOf, type Layers } from '../story/layers.ts'
import type { Area, Effect, Proposal, ProposalId } from '../story/types.ts'

export type BaseEntry = 'focus' | 'disputed' | 'vague' | 'schematic'

export type LegendEntries = {
  readonly base: readonly BaseEntry[]
  readonly overlays: readonly { readonly proposal: Proposal; readonly effect: Effect }[]
}

/** @param visible what the camera shows; null before the first picture, when all counts as visible */
export function legendEntries(
  index: StoryIndex,
  layers: Layers,
  overlays: readonly ProposalId[],
  visible: Bounds | null,
): LegendEntries {
  const isSeen = (area: Area | undefined) => area !== undefined && isVisible(area, layers, visible)
  const { areas, view } = index.story
  const kinds: Record<BaseEntry, (area: Area) => boolean> = {
    focus: (area) => view.focus.includes(area.id),
    disputed: (area) => area.disputed !== undefined,
    vague: (area) => area.vague !== undefined,
    schematic: (area) => area.schematic !== undefined,
  }
  return {
    base: (Object.keys(kinds) as BaseEntry[]).filter((kind) =>
      areas.some((area) => kinds[kind](area) && isSeen(area)),
    ),
    overlays: overlays.flatMap((id) => {
      const proposal = index.proposals.get(id)
      const provisions = proposal?.provisions.filter((one) => isSeen(index.areas.get(one.area)))
      const effects = new Set(provisions?.map((one) => one.effect))
      return proposal ? [...effects].map((effect) => ({ proposal, effect })) : []
    }),
  }
}

function isVisible(area: Area, layers: Layers, visible: Bounds | null): boolean {
  const bounds = boundsOf(featuresOf(area, layers))
  if (!bounds) return false
  if (!visible) return true
  const isInLatitude = bounds[1] <= visible[3] && visible[1] <= bounds[3]
  return (
    isInLatitude &&
    [-360, 0, 360].some((turn) => bounds[0] + turn <= visible[2] && visible[0] <= bounds[2] + turn)
  )
}
