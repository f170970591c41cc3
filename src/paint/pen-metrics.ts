// What all pens share of the way that words are set.

/** From the middle of a line of words to its baseline, in ems. */
export const BASELINE = 0.35
/** From one line of words to the next, in ems. */
export const LINE_HEIGHT = 1.2
