// A map that holds a style and nothing else, and refuses what MapLibre refuses.
import type {
  LayerSpecification,
  Map as MapLibreMap,
  SourceSpecification,
  StyleSpecification,
} from 'maplibre-gl'

type Values = Record<string, unknown>

function need<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`${what} is not there`)
  return value
}

export function createModelMap(style: StyleSpecification) {
  const sources = new Map(Object.entries(style.sources))
  const layers = style.layers.map((layer) => structuredClone(layer))
  const placeOf = (id: string) => {
    const place = layers.findIndex((layer) => layer.id === id)
    return need(place === -1 ? undefined : place, `the layer ${id}`)
  }
  const set = (part: 'paint' | 'layout') => (id: string, name: string, value: unknown) => {
    const layer = layers[placeOf(id)] as unknown as Record<string, Values>
    const own = { ...layer[part], [name]: value }
    if (value === undefined) delete own[name]
    layer[part] = own
  }
  const map = {
    addSource: (id: string, source: SourceSpecification) => {
      if (sources.has(id)) throw new Error(`the source ${id} is there already`)
      sources.set(id, source)
    },
    removeSource: (id: string) => {
      need(sources.get(id), `the source ${id}`)
      const user = layers.find((layer) => 'source' in layer && layer.source === id)
      if (user) throw new Error(`${user.id} still draws from ${id}`)
      sources.delete(id)
    },
    getSource: (id: string) => {
      const source = sources.get(id)
      if (source?.type !== 'geojson') return undefined
      return {
        setData: (data: GeoJSON.GeoJSON | string) => sources.set(id, { ...source, data }),
      }
    },
    addLayer: (layer: LayerSpecification, before: string | undefined) => {
      if (layers.some(({ id }) => id === layer.id)) throw new Error(`${layer.id} is there already`)
      if ('source' in layer) need(sources.get(String(layer.source)), `the source of ${layer.id}`)
      const place = before === undefined ? layers.length : placeOf(before)
      layers.splice(place, 0, structuredClone(layer))
    },
    removeLayer: (id: string) => void layers.splice(placeOf(id), 1),
    setPaintProperty: set('paint'),
    setLayoutProperty: set('layout'),
    setFilter: (id: string, filter: unknown) => {
      const layer = layers[placeOf(id)] as Values
      if (filter === undefined) delete layer.filter
      else layer.filter = filter
    },
  }
  return { map: map as unknown as MapLibreMap, layers, sources }
}
