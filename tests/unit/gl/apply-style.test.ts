// The steps from one style to the next: data by identity, the rest by value, and nothing for what is alike.
import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { describe, expect, it } from 'vitest'
import { applyChanges, diffStyles } from '../../../src/gl/apply-style.ts'

const noFeatures = { type: 'FeatureCollection' as const, features: [] }

function style(data: GeoJSON.FeatureCollection | string, ...layers: object[]): StyleSpecification {
  return {
    version: 8,
    sources: {
      areas: { type: 'geojson', data },
      tiles: { type: 'vector', url: 'https://x.example' },
    },
    layers: layers as LayerSpecification[],
  }
}
const fill = (rest: object = {}) => ({ id: 'fill', type: 'fill', source: 'areas', ...rest })

describe('diffStyles', () => {
  it('finds nothing between a style and its copy, if the data is the same', () => {
    const one = () => style(noFeatures, fill({ paint: { 'fill-opacity': ['get', 'tint'] } }))
    expect(diffStyles(one(), one())).toEqual([])
  })

  it('finds other data, even where it looks alike, as only identity is quick to compare', () => {
    const data = { ...noFeatures }
    expect(diffStyles(style(noFeatures), style(data))).toEqual([
      { type: 'data', source: 'areas', data },
    ])
    expect(diffStyles(style('https://a.example'), style('https://a.example'))).toEqual([])
  })

  it('finds what is set, changed and taken away', () => {
    const before = style(
      noFeatures,
      fill({ layout: { visibility: 'none' }, paint: { 'fill-color': 'red', 'fill-opacity': 0.5 } }),
    )
    const after = style(
      noFeatures,
      fill({
        layout: { visibility: 'visible' },
        paint: { 'fill-color': 'red', 'fill-pattern': 'x' },
      }),
    )
    expect(diffStyles(before, after)).toEqual([
      { type: 'layout', layer: 'fill', name: 'visibility', value: 'visible' },
      { type: 'paint', layer: 'fill', name: 'fill-opacity', value: undefined },
      { type: 'paint', layer: 'fill', name: 'fill-pattern', value: 'x' },
    ])
  })

  it('takes away and brings layers and sources, each in the order in which a map allows it', () => {
    const before = style(noFeatures, fill({ source: 'old' }), fill({ id: 'top' }))
    const after = style(noFeatures, fill({ id: 'low', source: 'new' }), fill({ id: 'top' }))
    const other = { type: 'geojson' as const, data: noFeatures }
    const from = { ...before, sources: { ...before.sources, old: other } }
    const to = { ...after, sources: { ...after.sources, new: other } }
    expect(diffStyles(from, to)).toEqual([
      { type: 'remove-layer', id: 'fill' },
      { type: 'remove-source', id: 'old' },
      { type: 'add-source', id: 'new', source: other },
      { type: 'add-layer', layer: after.layers[0], before: 'top' },
    ])
  })

  it('finds another filter', () => {
    const where = ['==', ['get', 'id'], 'a']
    expect(
      diffStyles(style(noFeatures, fill()), style(noFeatures, fill({ filter: where }))),
    ).toEqual([{ type: 'filter', layer: 'fill', value: where }])
  })

  it('brings a layer anew whose source, type or zoom is another one, as no setter changes these', () => {
    for (const rest of [{ source: 'tiles' }, { type: 'line' }, { minzoom: 3 }, { maxzoom: 5 }]) {
      const next = style(noFeatures, fill(rest), fill({ id: 'top' }))
      expect(diffStyles(style(noFeatures, fill(), fill({ id: 'top' })), next)).toEqual([
        { type: 'remove-layer', id: 'fill' },
        { type: 'add-layer', layer: next.layers[0], before: 'top' },
      ])
    }
  })
})

describe('applyChanges', () => {
  it('makes one call a change, in their order', () => {
    const calls: unknown[][] = []
    const record =
      (name: string) =>
      (...values: unknown[]) =>
        void calls.push([name, ...values])
    const map = {
      getSource: (id: string) => (id === 'areas' ? { setData: record('setData') } : undefined),
      setLayoutProperty: record('setLayoutProperty'),
      setPaintProperty: record('setPaintProperty'),
      setFilter: record('setFilter'),
      addLayer: record('addLayer'),
      removeLayer: record('removeLayer'),
      addSource: record('addSource'),
      removeSource: record('removeSource'),
    }
    applyChanges(map as unknown as MapLibreMap, [
      { type: 'data', source: 'areas', data: noFeatures },
      { type: 'data', source: 'not-there', data: noFeatures },
      { type: 'layout', layer: 'fill', name: 'visibility', value: 'none' },
      { type: 'paint', layer: 'fill', name: 'fill-opacity', value: undefined },
      { type: 'filter', layer: 'fill', value: undefined },
      { type: 'remove-layer', id: 'a' },
      { type: 'remove-source', id: 'b' },
      { type: 'add-source', id: 'c', source: { type: 'geojson', data: noFeatures } },
      { type: 'add-layer', layer: { id: 'd', type: 'background' }, before: 'e' },
    ])
    expect(calls).toEqual([
      ['setData', noFeatures],
      ['setLayoutProperty', 'fill', 'visibility', 'none'],
      ['setPaintProperty', 'fill', 'fill-opacity', undefined],
      ['setFilter', 'fill', undefined],
      ['removeLayer', 'a'],
      ['removeSource', 'b'],
      ['addSource', 'c', { type: 'geojson', data: noFeatures }],
      ['addLayer', { id: 'd', type: 'background' }, 'e'],
    ])
  })
})
