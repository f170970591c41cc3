// A row of a bench that only times: the median, with the least and the most, and the bar.
import { summarise } from './statistics.ts'

/** @param values milliseconds */
export const row = (title: string, values: readonly number[], bar: string): string => {
  const { median, least, most } = summarise(values)
  return `| ${title} | ${median.toFixed(1)} ms (${least.toFixed(1)}–${most.toFixed(1)}) | ${bar} |`
}
