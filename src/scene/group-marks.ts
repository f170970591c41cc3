// Shapes with looks as marks: one for all that look the same.
import type { LayerFeature } from '../geometry/layers.ts'
import type { Look, Mark, Test } from './marks.ts'

export type Shape = {
  readonly look: Look
  readonly features: readonly LayerFeature[]
  /** Where the look is not for all zoom levels. */
  readonly zoom?: Mark['zoom']
}

/** @param rest what holds for all of them */
export function groupMarks(
  id: string,
  source: string,
  shapes: readonly Shape[],
  rest: { readonly where?: readonly Test[]; readonly zoom?: Mark['zoom'] } = {},
): Mark[] {
  const groups = new Map<string, { look: Look; zoom: Mark['zoom']; ids: Set<string> }>()
  for (const { look, features, zoom = rest.zoom } of shapes) {
    if (features.length === 0) continue
    const key = JSON.stringify([look, zoom])
    const group = groups.get(key) ?? { look, zoom, ids: new Set() }
    groups.set(key, group)
    for (const one of features) group.ids.add(one.properties.id)
  }
  return [...groups.values()].map(({ look, zoom, ids }, place) => ({
    ...look,
    ...(zoom ? { zoom } : {}),
    id: `${id}-${place}`,
    source,
    where: [['in', 'id', [...ids]] as const, ...(rest.where ?? [])],
  }))
}
