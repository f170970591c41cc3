// What the areas of a plan come to, each with a colour of its own, alike in all plans and neutral whoever it is.

/** One for each actor that a plan would have hold something, in the order of the actors; then they come again. */
export const HOLDERS = ['overlay5', 'overlay7', 'overlay3'] as const
export const NEUTRAL = 'overlay8'
export const GUARANTEED = 'overlay6'
