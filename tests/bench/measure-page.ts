// All measures of one page once, in three visits, so that none disturbs another's load.
import { measureClickable } from './measure-clickable.ts'
import { measureSelect, measureToggle } from './measure-interaction.ts'
import { measureLoad } from './measure-load.ts'
import { measurePan } from './measure-pan.ts'
import type { PageUnderTest } from './pages.ts'
import { type Visit, visit } from './visit.ts'

export type Sample = Readonly<Record<string, number>>
export type Measured = { readonly sample: Sample; readonly failures: readonly string[] }

const VISITS: readonly ((visit: Visit, page: PageUnderTest) => Promise<Sample>)[] = [
  async (visit, page) => ({
    ...(await measureLoad(visit, page)),
    ...(await measureToggle(visit, page)),
    ...(await measureSelect(visit, page)),
    layoutShift: await visit.page.evaluate(() => window.bench.layoutShift()),
  }),
  measureClickable,
  measurePan,
]

/** A visit that fails is told and leaves its numbers out; the others go on. */
export async function measurePage(page: PageUnderTest, probe: string): Promise<Measured> {
  let sample: Sample = {}
  const failures: string[] = []
  for (const measure of VISITS) {
    try {
      sample = { ...sample, ...(await visit(probe, (one) => measure(one, page))) }
    } catch (cause) {
      failures.push(`${page.name}: ${cause instanceof Error ? cause.message : String(cause)}`)
    }
  }
  return { sample, failures }
}
