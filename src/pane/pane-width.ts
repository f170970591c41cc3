// How wide the reading pane may be: wide enough to read, and never so wide that the map is less than nearly half.

/** What the pane holds: lists and cards, a text to read, a table. Each has a width of its own. */
export type PaneKind = 'list' | 'article' | 'table'

/** In CSS pixels. */
export type PaneLimits = {
  readonly min: number
  readonly max: number
  /** The width until the reader chooses one. */
  readonly standard: number
}

/** Below this width of the window the standard pane is narrower. */
const WIDE_WINDOW = 1100

/** In rem; the style sheet has the standard ones for the first paint. */
const REM = { min: 16, max: 45, narrow: 22.5, list: 25, article: 35, table: 44, step: 1 }
/** Share of the window that is left to the map. */
const LEAST_MAP = 0.45

/**
 * @param viewport width of the window in CSS pixels
 * @param rem the root's font size in CSS pixels
 */
export function paneLimits(viewport: number, rem: number, kind: PaneKind = 'list'): PaneLimits {
  const min = REM.min * rem
  const max = Math.max(min, Math.min(REM.max * rem, viewport * (1 - LEAST_MAP)))
  const standard = viewport < WIDE_WINDOW && kind !== 'table' ? REM.narrow : REM[kind]
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
