// Whether the reader's system asks for less motion.
export const REDUCED_MOTION = '(prefers-reduced-motion: reduce)'

export const isMotionReduced = (): boolean => matchMedia(REDUCED_MOTION).matches
