// Rounding of what is computed from a generalised outline: never finer than the outline allows.

/** Square kilometres to three figures, and never finer than 10. */
export const roundArea = (km2: number): number => roundTo(km2, Math.max(10, step(km2, 3)))

/** Kilometres to two figures below 1,000, to three above, and never finer than 1. */
export const roundLength = (km: number): number =>
  roundTo(km, Math.max(1, step(km, km < 1000 ? 2 : 3)))

const step = (value: number, figures: number) =>
  value <= 0 ? 1 : 10 ** (Math.floor(Math.log10(value)) + 1 - figures)

const roundTo = (value: number, unit: number) => Math.round(value / unit) * unit

/** A range of square kilometres to two figures, rounded outward, and never finer than 10. */
export function roundRange(least: number, most: number): readonly [number, number] {
  const unit = (value: number) => Math.max(10, step(value, 2))
  return [Math.floor(least / unit(least)) * unit(least), Math.ceil(most / unit(most)) * unit(most)]
}
