// The one legend of all maps of a comparison: what each proposal draws, the borders of each map, and what all share.
import type { Layers } from '../geometry/layers.ts'
import { legendEntries, type Sight } from '../legend/legend-entries.ts'
import { type LegendRow, legendRows } from '../legend/legend-words.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { Convention } from '../story/types.ts'
import type { Text } from '../text/text.ts'
import type { Side } from './sayings.ts'

/** @param sight null before the first picture, when all counts as visible */
export function comparedRows(
  sides: readonly Side[],
  inForce: Convention,
  index: StoryIndex,
  layers: Layers,
  sight: Sight | null,
  text: Text,
): LegendRow[] {
  const overlays = sides.flatMap((side) => (side.type === 'proposal' ? [side.proposal.id] : []))
  const conventions = [...new Set(sides.map((side) => conventionOf(side, inForce)))]
  return conventions.flatMap((convention, place) => {
    const isFirst = place === 0
    const isLast = place === conventions.length - 1
    const { borders, base, ...drawn } = legendEntries(
      index,
      layers,
      isFirst ? overlays : [],
      convention,
      sight,
    )
    const entries = { ...drawn, borders, base: isLast ? base : [] }
    const whole = { ...entries, stands: [], actor: undefined, faint: [] }
    return legendRows(whole, convention, index, text)
  })
}

/** The borders of its map. */
export const conventionOf = (side: Side, inForce: Convention): Convention =>
  (side.type === 'now' && side.convention) || inForce
