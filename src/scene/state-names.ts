// Names of states, of the story and of the basemap: each from the zoom on at which it fits into its land, the larger
// ones first.
import type { Mark, Test } from './marks.ts'
import { stateName } from './name-looks.ts'

/** Zoom levels from small letters to capitals, which are wider. */
const CAPITALS_AFTER = 1

/**
 * From the bottom to the top.
 *
 * @param levels zoom levels at which some state's name first fits
 */
export function stateNameMarks(
  id: string,
  source: string,
  colour: 'label' | 'labelSoft',
  below: number,
  levels: readonly number[],
  where: readonly Test[],
): Mark[] {
  const each = [...new Set(levels)].sort((a, b) => a - b)
  return each
    .flatMap((from) => {
      const capitals = from + CAPITALS_AFTER
      const own = { source, where: [...where, ['is', 'from', from] as const] }
      const small = { ...stateName(colour, from, false), ...own, id: `${id}-${from}-small` }
      const large = { ...stateName(colour, capitals, true), ...own, id: `${id}-${from}` }
      return [
        { ...small, zoom: [from, capitals] as const },
        ...(capitals < below ? [{ ...large, zoom: [capitals, below] as const }] : []),
      ]
    })
    .reverse()
}
