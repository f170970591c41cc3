// How wide the reading pane may be: wide enough to read, and never so wide that a card hides the whole map.

/** In CSS pixels. */
export type PaneLimits = {
  readonly min: number
  readonly max: number
  /** The width until the reader chooses one. */
  readonly standard: number
}

/** Below this width of the window the standard pane is narrower, as in the style sheet's card. */
const WIDE_WINDOW = 1024

const REM = { min: 16, max: 45, standard: 22, standardInNarrowWindow: 19, leastMap: 24, step: 1 }

/**
 * @param viewport width of the window in CSS pixels
 * @param rem the root's font size in CSS pixels
 */
export function paneLimits(viewport: number, rem: number): PaneLimits {
  const min = REM.min * rem
  const max = Math.max(min, Math.min(REM.max * rem, viewport - REM.leastMap * rem))
  const standard = viewport < WIDE_WINDOW ? REM.standardInNarrowWindow : REM.standard
  return { min, max, standard: clamp(standard * rem, min, max) }
}

/** @param chosen null where the reader has chosen none */
export const widthWithin = (chosen: number | null, { min, max, standard }: PaneLimits): number =>
  Math.round(clamp(chosen ?? standard, min, max))

/** The width that a key of a separator asks for (WAI-ARIA, window splitter); null for other keys. */
export function widthForKey(
  key: string,
  width: number,
  limits: PaneLimits,
  rem: number,
): number | null {
  switch (key) {
    case 'ArrowLeft':
      return clamp(width - REM.step * rem, limits.min, limits.max)
    case 'ArrowRight':
      return clamp(width + REM.step * rem, limits.min, limits.max)
    case 'Home':
      return limits.min
    case 'End':
      return limits.max
    default:
      return null
  }
}

/** A width as it was remembered; null where it is none. */
export function parseWidth(remembered: string | null): number | null {
  return remembered !== null && /^\d{1,5}$/.test(remembered) ? Number(remembered) : null
}

const clamp = (value: number, min: number, max: number) => Math.min(max, Math.max(min, value))
