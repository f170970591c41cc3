// Brings the map from one style to the next by the smallest steps, so that what did not change is not laid out
// again. Layers that are in both keep their order.
import type {
  GeoJSONSource,
  LayerSpecification,
  Map as MapLibreMap,
  SourceSpecification,
  StyleSpecification,
} from 'maplibre-gl'

export type StyleChange =
  | { readonly type: 'remove-layer' | 'remove-source'; readonly id: string }
  | {
      readonly type: 'add-source'
      readonly id: string
      readonly source: SourceSpecification
    }
  | {
      readonly type: 'add-layer'
      readonly layer: LayerSpecification
      /** The layer above it; none at the top. */
      readonly before: string | undefined
    }
  | { readonly type: 'data'; readonly source: string; readonly data: GeoJSON.GeoJSON | string }
  | {
      readonly type: 'paint' | 'layout'
      readonly layer: string
      readonly name: string
      readonly value: unknown
    }
  | { readonly type: 'filter'; readonly layer: string; readonly value: unknown }

/** The changes from one style to the next, in the order to make them; the same objects did not change. */
export function diffStyles(previous: StyleSpecification, next: StyleSpecification): StyleChange[] {
  const before = new Map(previous.layers.map((layer) => [layer.id, layer]))
  const after = new Map(next.layers.map((layer) => [layer.id, layer]))
  const removed = previous.layers.filter((old) => !canBecome(old, after.get(old.id)))
  const added: StyleChange[] = []
  const changed: StyleChange[] = []
  // From the top down, so that the layer above is there already.
  for (const [i, layer] of [...next.layers.entries()].reverse()) {
    const old = before.get(layer.id)
    if (!old || !canBecome(old, layer))
      added.push({ type: 'add-layer', layer, before: next.layers[i + 1]?.id })
    else if (old !== layer) changed.push(...diffLayers(old, layer))
  }
  return [
    ...removed.map(({ id }) => ({ type: 'remove-layer', id }) as const),
    ...diffSources(previous, next),
    ...added,
    ...changed,
  ]
}

/** No setter changes where a layer's features come from, what it is, or at which zoom it is seen. */
const canBecome = (old: LayerSpecification, layer: LayerSpecification | undefined): boolean =>
  layer !== undefined &&
  (['type', 'source', 'minzoom', 'maxzoom'] as const).every(
    (key) => Reflect.get(old, key) === Reflect.get(layer, key),
  )

function diffSources(previous: StyleSpecification, next: StyleSpecification): StyleChange[] {
  const gone = Object.keys(previous.sources).filter((id) => !(id in next.sources))
  return [
    ...gone.map((id) => ({ type: 'remove-source', id }) as const),
    ...Object.entries(next.sources).flatMap(([id, source]): StyleChange[] => {
      const old = previous.sources[id]
      if (!old) return [{ type: 'add-source', id, source }]
      if (source.type !== 'geojson' || old.type !== 'geojson' || source.data === old.data) return []
      return [{ type: 'data', source: id, data: source.data }]
    }),
  ]
}

function diffLayers(old: LayerSpecification, layer: LayerSpecification): StyleChange[] {
  const [was, is] = [old, layer].map((one) => ('filter' in one ? one.filter : undefined))
  return [
    ...(JSON.stringify(was) === JSON.stringify(is)
      ? []
      : [{ type: 'filter', layer: layer.id, value: is } as const]),
    ...diffProperties('layout', old, layer),
    ...diffProperties('paint', old, layer),
  ]
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
      case 'remove-layer':
        map.removeLayer(change.id)
        break
      case 'remove-source':
        map.removeSource(change.id)
        break
      case 'add-source':
        map.addSource(change.id, change.source)
        break
      case 'add-layer':
        map.addLayer(change.layer, change.before)
        break
      case 'data':
        void map.getSource<GeoJSONSource>(change.source)?.setData(change.data)
        break
      case 'layout':
        map.setLayoutProperty(change.layer, change.name as never, change.value as never)
        break
      case 'paint':
        map.setPaintProperty(change.layer, change.name as never, change.value as never)
        break
      case 'filter':
        map.setFilter(change.layer, change.value as never)
        break
    }
  }
}
