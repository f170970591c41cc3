// No area may be part of itself, however long the way round.
import { formatPath, type LocalFault, shorten } from './faults.ts'
import type { Story } from './types.ts'

type Step = { readonly id: string; next: number }

/** A fault for each reference that closes a circle. Linear: every reference is followed once. */
export function* partOfCycles(story: Story): Generator<LocalFault> {
  const areas = new Map<string, { readonly i: number; readonly partOf: readonly string[] }>(
    story.areas.map(({ id, partOf }, i) => [id, { i, partOf }]),
  )
  const seen = new Map<string, 'on the way' | 'done'>()
  for (const { id: start } of story.areas) {
    if (seen.has(start)) continue
    const way: Step[] = [{ id: start, next: 0 }]
    seen.set(start, 'on the way')
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const area = areas.get(here.id)
      const parent = area?.partOf[here.next++]
      if (!area || parent === undefined) {
        seen.set(here.id, 'done')
        way.pop()
      } else if (seen.get(parent) === 'on the way') {
        const circle = way.slice(way.findIndex(({ id }) => id === parent))
        yield {
          kind: 'circle',
          path: formatPath(['areas', area.i, 'partOf', here.next - 1]),
          found: JSON.stringify(parent),
          expected: 'an area that is not itself part of this one',
          hint: `partOf leads round: ${shorten([...circle.map(({ id }) => id), parent].join(' → '), 200)}`,
        }
      } else if (!seen.has(parent)) {
        seen.set(parent, 'on the way')
        way.push({ id: parent, next: 0 })
      }
    }
  }
}
