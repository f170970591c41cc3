// What a swatch of the legend shows: the looks of the map itself, on a small area or a short line.
import { effectStyles } from '../grammar/effects.ts'
import { stanceColour } from '../grammar/stance-colour.ts'
import type { Effect, Standing } from '../story/types.ts'
import type { ColourToken } from '../theme/tokens.ts'
import {
  areaLooks,
  borders,
  disputed,
  focus,
  held,
  heldSide,
  lineLooks,
  silentRing,
  standFill,
  storyLine,
  vague,
} from './looks.ts'
import type { Look } from './marks.ts'

export type SwatchLooks = { readonly on: 'area' | 'line'; readonly looks: readonly Look[] }

/** What the map shows apart from proposals. */
export const SWATCHES = {
  focus: { on: 'area', looks: [focus(), areaEdge()] },
  disputed: { on: 'area', looks: [focus(), disputed] },
  vague: { on: 'area', looks: [vague] },
  schematic: { on: 'line', looks: storyLine },
  borders: { on: 'line', looks: [borders.international] },
  held: { on: 'area', looks: [held('administered')] },
  claimed: { on: 'area', looks: [held('claimed'), areaEdge()] },
  'held-side': { on: 'line', looks: [heldSide, ...storyLine] },
  'claim-line': { on: 'line', looks: [borders.claimed] },
  silent: { on: 'area', looks: [{ ...silentRing, offset: 1 }] },
  withheld: { on: 'line', looks: [borders.withheld] },
} as const satisfies Record<string, SwatchLooks>

export type SwatchKind = keyof typeof SWATCHES

/** A quiet wash is only seen beside what it ends at. */
function areaEdge(): Look {
  return { ...borders.internal, width: 1, dash: [] } as Look
}

/** A standing where it is the only one. */
export const standLooks = (standing: Standing): SwatchLooks => ({
  on: 'area',
  looks: [standFill(stanceColour(standing), 0, 1), areaEdge()],
})

/** An effect of a proposal's provision, as where it stands alone. */
export function effectLooks(effect: Effect, colour: ColourToken): SwatchLooks {
  const style = effectStyles[effect]
  if (style.on === 'line') return { on: 'line', looks: lineLooks(style, colour, 0) }
  const { fills, band, edges } = areaLooks(style, colour, {
    hatch: { slot: 0, slots: 2 },
    edge: 0,
  })
  return { on: 'area', looks: [...fills, ...band, ...edges] }
}
