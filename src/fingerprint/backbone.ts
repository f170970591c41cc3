// The longest row of places in the text that stand in the order of the story.
import type { Claim } from './claim.ts'

/**
 * The most claims, by order, of which each begins after the one before has ended; of equally many, those with
 * more evidence. At most one claim a passage. Time grows with the square of the number of claims, at most
 * one for each passage of the story.
 */
export function findBackbone(claims: readonly Claim[]): readonly Claim[] {
  const sorted = [...claims].sort((a, b) => a.order - b.order)
  const rows: { readonly length: number; readonly bits: number; readonly before: number }[] = []
  let last = -1
  sorted.forEach(({ candidate }, at) => {
    let row = { length: 1, bits: candidate.bits, before: -1 }
    for (let i = 0; i < at; i += 1) {
      const [claim, known] = [sorted[i], rows[i]]
      if (!claim || !known || claim.candidate.core.end > candidate.core.start) continue
      const longer = { length: known.length + 1, bits: known.bits + candidate.bits, before: i }
      if (isBetter(longer, row)) row = longer
    }
    rows.push(row)
    const best = rows[last]
    if (best === undefined || isBetter(row, best)) last = at
  })
  const backbone: Claim[] = []
  for (let at = last; at >= 0; at = rows[at]?.before ?? -1) backbone.push(sorted[at] as Claim)
  return backbone.reverse()
}

function isBetter(
  a: { readonly length: number; readonly bits: number },
  b: { readonly length: number; readonly bits: number },
): boolean {
  return a.length > b.length || (a.length === b.length && a.bits > b.bits)
}
