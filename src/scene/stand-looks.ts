// How an actor stands on areas, once its voice is picked; and where a view was to be expected and is not given.
import { stanceColour } from '../grammar/stance-colour.ts'
import { stanceTile } from '../grammar/stance-tiles.ts'
import { STAND_TINT, stripesTile } from '../grammar/stripes.ts'
import type { Standing } from '../story/types.ts'
import type { ColourToken } from '../theme/tokens.ts'
import { fill, fromAfar, stroke, vague } from './looks.ts'
import type { FillLook, NameLook, StrokeLook } from './marks.ts'
import { name } from './name-looks.ts'

/** Below a tint within a tinted area, so that the two do not mix. */
export const standGround = fill('land')

/** @param slots in how many ways the actor stands there */
export const standFill = (colour: ColourToken, slot: number, slots: number): FillLook =>
  slots === 1
    ? fill(colour, { opacity: STAND_TINT })
    : fill(colour, { tile: stripesTile(slot, slots) })

/** A vague area gets no tint, as it has no bounds: its dots take the colour. */
export const standEdge = (colour: ColourToken): StrokeLook => ({ ...vague, colour })

/** On both sides of a line alike, one way outside the other. */
export const standLine = (colour: ColourToken, slot: number): StrokeLook =>
  stroke(colour, fromAfar(4), { gap: fromAfar(4 + 10 * slot), opacity: 0.8 })

/** Dots all round, inside the border, which stays what it is. */
export const silentRing = stroke('label', fromAfar(2.6), {
  dash: [0.1, 2.6],
  cap: 'round',
  offset: fromAfar(7),
  opacity: 0.7,
})
export const silentLine = (slot: number): StrokeLook =>
  stroke('label', 2.6, { dash: [0.1, 2.6], cap: 'round', gap: fromAfar(5 + 10 * slot) })

/** CSS pixels from one sign of an area to the next, and from the sign to its words. */
const STAND_ROW = 18
const STAND_WORDS = 12
const STAND_SIZE = 12.5

/** The sign of a standing and its word below the area's name, one below the other. */
export const standName = (standing: Standing, row: number): NameLook => {
  const down = STAND_ROW * (row + 0.6)
  return name({
    font: 'sans',
    colour: 'label',
    halo: 'halo',
    haloWidth: 1.8,
    size: STAND_SIZE,
    anchor: 'left',
    offset: [STAND_WORDS / STAND_SIZE, down / STAND_SIZE],
    maxWidth: 16,
    padding: 0,
    icon: {
      tile: stanceTile(standing),
      colour: stanceColour(standing),
      offset: [0, down],
      isAlwaysThere: true,
    },
  })
}
