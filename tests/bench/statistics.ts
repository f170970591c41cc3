// Medians and percentiles: means would follow the one run that something else disturbed.

export type Summary = { readonly median: number; readonly least: number; readonly most: number }

/** Between the two middle values where their number is even; NaN of nothing. */
export const median = (values: readonly number[]): number => percentile(values, 50)

/** @param rank 0 to 100; between two values the percentile is interpolated */
export function percentile(values: readonly number[], rank: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const place = (rank / 100) * (sorted.length - 1)
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) return Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}

export function summarise(values: readonly number[]): Summary {
  return { median: median(values), least: Math.min(...values), most: Math.max(...values) }
}
