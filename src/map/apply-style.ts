// Brings the map from one style to the next by the smallest steps, so that what did not change is not
// laid out again. Both styles have the same sources and layers in the same order.
import type {
  GeoJSONSource,
  LayerSpecification,
  Map as MapLibreMap,
  StyleSpecification,
} from 'maplibre-gl'

export type StyleChange =
  | { readonly type: 'data'; readonly source: string; readonly data: GeoJSON.GeoJSON | string }
  | {
      readonly type: 'paint' | 'layout'
      readonly layer: string
      readonly name: string
      readonly value: unknown
    }

/** The changes from one style to the next; parts that are the same object did not change. */
export function diffStyles(previous: StyleSpecification, next: StyleSpecification): StyleChange[] {
  const changes: StyleChange[] = []
  for (const [source, specification] of Object.entries(next.sources)) {
    const before = previous.sources[source]
    if (specification.type !== 'geojson' || before?.type !== 'geojson') continue
    if (specification.data !== before.data) {
      changes.push({ type: 'data', source, data: specification.data })
    }
  }
  const layersBefore = new Map(previous.layers.map((layer) => [layer.id, layer]))
  for (const layer of next.layers) {
    const before = layersBefore.get(layer.id)
    if (!before || before === layer) continue
    changes.push(
      ...diffProperties('layout', before, layer),
      ...diffProperties('paint', before, layer),
    )
  }
  return changes
}

function diffProperties(
  type: 'paint' | 'layout',
  before: LayerSpecification,
  after: LayerSpecification,
): StyleChange[] {
  const old = (before[type] ?? {}) as Record<string, unknown>
  const now = (after[type] ?? {}) as Record<string, unknown>
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((name): StyleChange[] =>
    JSON.stringify(old[name]) === JSON.stringify(now[name])
      ? []
      : [{ type, layer: after.id, name, value: now[name] }],
  )
}

export function applyChanges(map: MapLibreMap, changes: readonly StyleChange[]): void {
  for (const change of changes) {
    switch (change.type) {
      case 'data':
        void map.getSource<GeoJSONSource>(change.source)?.setData(change.data)
        break
      case 'layout':
        map.setLayoutProperty(change.layer, change.name as never, change.value as never)
        break
      case 'paint':
        map.setPaintProperty(change.layer, change.name as never, change.value as never)
        break
    }
  }
}
