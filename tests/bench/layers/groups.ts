// Which group a layer of the app's style belongs to, by its id. What no rule knows is a group of its own, so
// that a renamed layer is seen in the table and not lost.
import type { Groups } from './in-page.ts'

export const OTHER = 'other'

/** The first rule that fits decides. */
const RULES: readonly (readonly [group: string, id: RegExp])[] = [
  ['labels', /(^|-)(label|tag)(-|$)|^covers$/],
  ['overlays', /^overlay-/],
  ['borders', /^(border|holding)-/],
  ['status and outlines', /^(disputed|vague|focus|line|outline)-/],
  ['base', /^(water|land|lake|river|coast|shore)(-|$)/],
]

export const groupOf = (layer: string): string =>
  RULES.find(([, id]) => id.test(layer))?.[0] ?? OTHER

export function groupLayers(layers: readonly string[]): Groups {
  const groups: Record<string, string[]> = {}
  for (const [group] of [...RULES].reverse()) groups[group] = []
  for (const layer of layers) {
    const group = groupOf(layer)
    groups[group] = [...(groups[group] ?? []), layer]
  }
  return Object.fromEntries(Object.entries(groups).filter(([, ids]) => ids.length > 0))
}
