// What a swatch of the legend shows: the looks of the map itself, on a small area or a short line.
import { effectStyles } from '../grammar/effects.ts'
import { stanceColour } from '../grammar/stance-colour.ts'
import type { Convention, Effect, Holding, Standing } from '../story/types.ts'
import type { ColourToken } from '../theme/tokens.ts'
import { holdingLooks } from './holding-marks.ts'
import {
  arc,
  areaLooks,
  borders,
  disputed,
  faint,
  focus,
  heldSide,
  lineLooks,
  storyLine,
  vague,
} from './looks.ts'
import type { Look } from './marks.ts'
import { silentRing, standFill } from './stand-looks.ts'

export type SwatchLooks = {
  readonly on: 'area' | 'line'
  readonly looks: readonly Look[]
  /** Lines that lead from the area. */
  readonly across?: readonly Look[]
}

/** What the map shows apart from proposals. */
export const SWATCHES = {
  focus: { on: 'area', looks: [focus(), areaEdge()] },
  disputed: { on: 'area', looks: [focus(), disputed] },
  vague: { on: 'area', looks: [vague] },
  schematic: { on: 'line', looks: storyLine },
  borders: { on: 'line', looks: [borders.international] },
  'held-side': { on: 'line', looks: [heldSide, ...storyLine] },
  'claim-line': { on: 'line', looks: [borders.claimed] },
  silent: { on: 'area', looks: [{ ...silentRing, offset: 1 }] },
  withheld: { on: 'line', looks: [borders.withheld] },
} as const satisfies Record<string, SwatchLooks>

/** CSS pixels from the edge of a swatch to the ring inside it. */
const RING = 3.5

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

/** What an actor holds or claims under a convention. */
export const holdingSwatch = (convention: Convention, holding: Holding): SwatchLooks => ({
  on: 'area',
  looks: [...holdingLooks(convention, holding), areaEdge()],
})

/**
 * An effect of a proposal's provision, as where it stands alone.
 *
 * @param hasArcs whether arcs lead from guarantors
 */
export function effectLooks(effect: Effect, colour: ColourToken, hasArcs = true): SwatchLooks {
  const style = effectStyles[effect]
  if (style.on === 'line') return { on: 'line', looks: lineLooks(style, colour, 0) }
  const { fill, ring, edge } = areaLooks(style, colour, { slot: 0, slots: 1 })
  const looks: readonly (Look | undefined)[] = [fill?.near, ring && { ...ring, offset: RING }, edge]
  return {
    on: 'area',
    looks: looks.filter((look) => look !== undefined),
    ...(effect === 'guarantor' && hasArcs ? { across: [arc(colour)] } : {}),
  }
}

/** A proposal that another has replaced. */
export const faintLooks = (colour: ColourToken): SwatchLooks => ({
  on: 'area',
  looks: [faint(colour)],
})
