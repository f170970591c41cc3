// Joins lines end to end, as both the tool that dumps GSHHG and the recipes need.
import type { Position } from 'geojson'

/** Joins lines (lng, lat) wherever exactly two ends meet. */
export function joinLines(stretches: readonly Position[][]): Position[][] {
  const ends = new Map<string, Set<Position[]>>()
  const endsOf = (line: Position[]) => [String(line[0]), String(line.at(-1))]
  const add = (line: Position[]) => {
    for (const end of endsOf(line)) ends.set(end, (ends.get(end) ?? new Set()).add(line))
  }
  stretches.forEach(add)
  const lines = new Set(stretches)
  for (const [end, meeting] of ends) {
    const [one, other] = meeting
    if (!one || !other || meeting.size !== 2) continue
    const head = String(one.at(-1)) === end ? one : [...one].reverse()
    const tail = String(other[0]) === end ? other : [...other].reverse()
    const joined = [...head, ...tail.slice(1)]
    for (const line of [one, other]) {
      lines.delete(line)
      for (const at of endsOf(line)) ends.get(at)?.delete(line)
    }
    lines.add(joined)
    add(joined)
  }
  return [...lines]
}
