// All measures of one page once, each in a visit of its own, so that none disturbs another.
import type { Mode } from '../modes.ts'
import type { PageUnderTest } from '../pages.ts'
import { MEASURE_LIMIT, type Visit, visit } from '../visit.ts'
import { measureCard } from './card.ts'
import { measureClickable } from './clickable.ts'
import { measureLoad } from './load.ts'
import { measureDrag, measurePinch, measureWheel } from './motion.ts'

export type Sample = Readonly<Record<string, number>>
export type Measured = { readonly sample: Sample; readonly failures: readonly string[] }

export const MEASURES = {
  load: measureLoad,
  clickable: measureClickable,
  card: measureCard,
  drag: measureDrag,
  wheel: measureWheel,
  pinch: measurePinch,
} satisfies Record<string, (visit: Visit, page: PageUnderTest) => Promise<Sample>>

export type MeasureName = keyof typeof MEASURES
export const MEASURE_NAMES = Object.keys(MEASURES) as readonly MeasureName[]

/** A visit that fails is told and leaves its numbers out; the others go on. */
export async function measurePage(
  page: PageUnderTest,
  mode: Mode,
  names: readonly MeasureName[],
  probe: string,
): Promise<Measured> {
  let sample: Sample = {}
  const failures: string[] = []
  for (const name of names) {
    const options = { probe, args: mode.args, hasTouch: name === 'pinch', timeLimit: MEASURE_LIMIT }
    try {
      const measured = await visit(options, (one) => MEASURES[name](one, page))
      sample = { ...sample, ...measured }
    } catch (cause) {
      failures.push(`${page.name}, ${name}: ${firstLine(cause)}`)
    }
  }
  return { sample, failures }
}

export function firstLine(cause: unknown): string {
  const [line = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n')
  return line
}
