// The style for every combination of overlays: MapLibre's own validator finds no fault in it, its sources and
// layers never change, and a switch touches nothing but what it switches.
import {
  expression,
  featureFilter,
  latest,
  type StyleSpecification,
  validateStyleMin,
} from '@maplibre/maplibre-gl-style-spec'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffStyles, type StyleChange } from '../../../../src/map/apply-style.ts'
import type { MapViewState } from '../../../../src/map/map-view-state.ts'
import { createStyleBuilder } from '../../../../src/map/style/build-style.ts'
import type { ProposalId } from '../../../../src/story/types.ts'
import { loadLayer } from '../../geo/load-layers.ts'
import { shippedIndex, shippedLayers, shippedStory } from '../../support/shipped-story.ts'
import { areaId } from '../../support/small-story.ts'

const ROOT_ADDRESS = 'https://example.org/map/'
const LEAST_TEXT_SIZE = 12
const THEMES = ['light', 'dark', 'light-contrast', 'dark-contrast'] as const

const ids = shippedStory.proposals.map(({ id }) => id)
const [recognised, ...others] = shippedStory.conventions
if (!recognised) throw new Error('the story has no border convention')
const nothing: MapViewState = {
  index: shippedIndex,
  layers: shippedLayers,
  drawn: { detail: 'region', layers: shippedLayers },
  palette: 'light',
  convention: recognised,
  overlays: [],
  listed: [],
  selected: null,
  hovered: null,
}
const build = (changes: Partial<MapViewState> = {}) =>
  createStyleBuilder(ROOT_ADDRESS)({ ...nothing, ...changes })

/** The style with its data by its size alone, which the validator would walk through to no end. */
function withoutData(style: StyleSpecification): StyleSpecification {
  const sources = Object.entries(style.sources).map(([name, source]) => [
    name,
    source.type === 'geojson' && typeof source.data === 'object'
      ? { ...source, data: { type: 'FeatureCollection', features: [] } }
      : source,
  ])
  return { ...style, sources: Object.fromEntries(sources) }
}

const isDrawn = (filter: unknown, properties: object | null) =>
  featureFilter(filter as never, 'layers[0].filter').filter(
    { zoom: 6 } as never,
    {
      type: 'LineString',
      properties,
    } as never,
  )

const faultsOf = (style: StyleSpecification) =>
  validateStyleMin(withoutData(style)).map(({ message }) => message)

describe('createStyleBuilder', () => {
  it.each(THEMES)('is valid with none on, all on, and each: %s', (theme) => {
    for (const overlays of [[], ids, ...ids.map((id) => [id])]) {
      expect(faultsOf(build({ palette: theme, overlays })), overlays.join()).toEqual([])
    }
  })

  it.each(shippedStory.conventions.map((one) => [one.id, one] as const))(
    'is valid under the border convention %s, and draws its layers and no other one’s',
    (id, convention) => {
      const style = build({ convention })
      expect(faultsOf(style)).toEqual([])
      const named = style.layers.filter((layer) => /^(border|holding)-/.test(layer.id))
      const isOwnOf = (layer: { id: string }, one: string) =>
        layer.id.includes(`-${one}-`) || layer.id.endsWith(`-${one}`)
      for (const one of shippedStory.conventions) {
        const own = named.filter((layer) => isOwnOf(layer, one.id))
        expect(own.length, one.id).toBeGreaterThan(0)
        for (const layer of own) {
          expect(layer.layout?.visibility, layer.id).toBe(one.id === id ? 'visible' : 'none')
        }
      }
    },
  )

  it('changes nothing but visibility when another convention is chosen', () => {
    const builder = createStyleBuilder(ROOT_ADDRESS)
    for (const convention of others) {
      const changes = diffStyles(builder(nothing), builder({ ...nothing, convention }))
      expect(changes.length).toBeGreaterThan(0)
      expect(changes.filter((one) => one.type !== 'layout' || one.name !== 'visibility')).toEqual(
        [],
      )
    }
  })

  it('draws every contested border once under each convention', () => {
    const contested = new Set(others.flatMap(({ drawn, withheld }) => [...drawn, ...withheld]))
    for (const convention of shippedStory.conventions) {
      const on = build({ convention }).layers.filter(
        (layer) =>
          layer.layout?.visibility !== 'none' && layer.id.startsWith(`border-${convention.id}`),
      )
      for (const { id, properties } of loadLayer('borders').features) {
        if (!contested.has(String(id))) continue
        const drawing = on.filter((layer) => 'filter' in layer && isDrawn(layer.filter, properties))
        expect(
          drawing.map((layer) => layer.id),
          String(id),
        ).toHaveLength(1)
      }
    }
  })

  // The validator looks at each layer by itself, so a style of valid layers is valid.
  it.each(THEMES)('is made of the same valid layers with any overlays on: %s', (theme) => {
    const texts = (overlays: readonly ProposalId[]) =>
      build({ palette: theme, overlays }).layers.map((layer) => JSON.stringify(layer))
    const [off, on] = [texts([]), texts(ids)]
    const pairs = ids.flatMap((one, i) => ids.slice(i + 1).map((other) => [one, other]))
    const isMadeOfThem = (overlays: readonly ProposalId[]) =>
      texts(overlays).every((layer, i) => layer === off[i] || layer === on[i])
    expect(pairs.filter((pair) => !isMadeOfThem(pair))).toEqual([])
    fc.assert(fc.property(fc.subarray(ids), isMadeOfThem), { numRuns: 200 })
  })

  it('is valid with any area selected and pointed at', () => {
    for (const { id } of shippedStory.areas) {
      expect(faultsOf(build({ selected: id, hovered: id, overlays: ids }))).toEqual([])
    }
  })

  it('is valid before any layer is loaded', () => {
    expect(faultsOf(build({ layers: new Map(), overlays: ids }))).toEqual([])
  })

  it('would not pass for valid if it were not', () => {
    const style = build()
    const [first, ...rest] = style.layers
    const broken = { ...first, paint: { 'background-color': 'nonsense' } } as typeof first
    expect(faultsOf({ ...style, layers: [broken, ...rest] as typeof rest })).toHaveLength(1)
  })

  it('names every layer once and draws from sources that are there', () => {
    const { layers, sources } = build()
    const names = layers.map(({ id }) => id)
    expect(new Set(names).size).toBe(names.length)
    const asked = layers.flatMap((layer) => ('source' in layer ? [layer.source] : []))
    expect([...new Set(asked)].filter((source) => !(source in sources))).toEqual([])
    expect(Object.keys(sources).filter((source) => !asked.includes(source))).toEqual([])
  })

  it('uses absolute addresses, as MapLibre resolves none', () => {
    const addresses = Object.values(build().sources).flatMap((source) =>
      source.type === 'geojson' && typeof source.data === 'string' ? [source.data] : [],
    )
    expect(addresses.length).toBeGreaterThan(0)
    for (const address of addresses)
      expect(address).toMatch(/^https:\/\/example\.org\/map\/geo\/[a-z-]+\.geojson$/)
  })

  it('has the same layers in the same order whatever is shown', () => {
    const shape = (style: StyleSpecification) =>
      style.layers.map((layer) => [
        layer.id,
        layer.type,
        'source' in layer ? layer.source : '',
        layer.minzoom,
        layer.maxzoom,
        'filter' in layer ? JSON.stringify(layer.filter) : '',
      ])
    const views: Partial<MapViewState>[] = [
      { overlays: ids },
      { selected: areaId('donetsk') },
      { hovered: areaId('crimea') },
      { palette: 'dark' },
      { palette: 'dark', overlays: ids, selected: areaId('ukraine') },
    ]
    const first = build()
    for (const view of views) {
      expect(shape(build(view))).toEqual(shape(first))
      expect(Object.keys(build(view).sources)).toEqual(Object.keys(first.sources))
    }
  })

  it('draws overlays below the names and above the land', () => {
    const order = build().layers.map(({ id }) => id)
    const at = (id: string) => order.indexOf(id)
    for (const { id, type } of build().layers.filter((layer) => layer.id.startsWith('overlay-'))) {
      expect(at(id)).toBeGreaterThan(at('land'))
      if (type === 'fill') expect(at(id)).toBeLessThan(at('border-international'))
      if (type !== 'symbol') expect(at(id)).toBeLessThan(at('label-area'))
    }
  })
})

type PropertySpecification = Parameters<typeof expression.createPropertyExpression>[2]

/** The layers and sources that changes touch. */
const touched = (changes: readonly StyleChange[]) =>
  changes.map((change) => (change.type === 'data' ? `source ${change.source}` : change.layer))

describe('a switch of one proposal', () => {
  const belongsTo = (id: ProposalId, style: StyleSpecification) => {
    const own = style.layers.filter(
      (layer) => 'source' in layer && layer.source === `overlay-${id}`,
    )
    return new Set([`source overlay-${id}`, ...own.map((layer) => layer.id)])
  }

  it.each(ids)('re-tiles nothing that did not change: %s', (id) => {
    for (const others of [[], ids.filter((other) => other !== id)]) {
      const before = build({ overlays: others })
      const after = build({ overlays: ids.filter((one) => one === id || others.includes(one)) })
      for (const changes of [diffStyles(before, after), diffStyles(after, before)]) {
        const own = belongsTo(id, after)
        expect(touched(changes).filter((name) => !own.has(name))).toEqual([])
        expect(new Set(touched(changes))).toEqual(own)
        expect(changes.filter(({ type }) => type === 'data')).toHaveLength(1)
        expect(changes.filter(({ type }) => type === 'paint')).toEqual([])
      }
    }
  })

  it('draws it, or draws nothing of it', () => {
    for (const { id, provisions } of shippedStory.proposals) {
      const dataOf = (style: StyleSpecification) => {
        const source = style.sources[`overlay-${id}`]
        const data = source?.type === 'geojson' ? source.data : undefined
        if (typeof data !== 'object' || data.type !== 'FeatureCollection') throw new Error(id)
        return data.features
      }
      expect(dataOf(build())).toEqual([])
      expect([id, dataOf(build({ overlays: [id] })).length > 0]).toEqual([
        id,
        provisions.length > 0,
      ])
    }
  })

  it('is no change at all where nothing is switched', () => {
    expect(diffStyles(build({ overlays: ids }), build({ overlays: [...ids] }))).toEqual([])
  })
})

describe('a selection', () => {
  it.each(shippedStory.areas.map(({ id }) => id))('only dims what is around it: %s', (id) => {
    const changes = diffStyles(build({ overlays: ids }), build({ overlays: ids, selected: id }))
    expect(changes.length).toBeGreaterThan(0)
    for (const change of changes) {
      expect(change).toMatchObject({ type: 'paint', name: 'fill-opacity' })
      expect(touched([change])[0]).toMatch(/^focus-/)
    }
  })

  it('changes nothing from one area to the next', () => {
    const [from, to] = [areaId('donetsk'), areaId('crimea')]
    expect(diffStyles(build({ selected: from }), build({ selected: to }))).toEqual([])
  })

  it('is not what pointing is', () => {
    expect(diffStyles(build(), build({ hovered: areaId('donetsk') }))).toEqual([])
  })
})

describe('a change of theme', () => {
  it('loads no data anew', () => {
    const changes = diffStyles(build({ overlays: ids }), build({ overlays: ids, palette: 'dark' }))
    expect(changes.filter(({ type }) => type === 'data')).toEqual([])
    expect(changes.length).toBeGreaterThan(10)
  })
})

describe('text on the map', () => {
  const symbols = build({ overlays: ids }).layers.flatMap((layer) =>
    layer.type === 'symbol' && layer.layout && 'text-field' in layer.layout ? [layer] : [],
  )
  const features = [true, false].flatMap((flag) => [
    {
      kind: flag ? 'state' : 'province',
      date: '2025-11-27',
      isFocus: flag,
      country: 'UA',
      name: 'Odesa',
      'name:uk': 'Одеса',
      label: 'Label',
    },
  ])

  function evaluate(value: unknown, property: 'text-size' | 'text-field', zoom: number, i: number) {
    const specification = latest.layout_symbol[property] as unknown as PropertySpecification
    const made = expression.createPropertyExpression(value, property, specification)
    if (made.result === 'error') throw new Error(JSON.stringify(made.value))
    const feature = { type: 1 as const, properties: features[i] ?? {} }
    return made.value.evaluate({ zoom }, feature)
  }

  it.each(symbols.map((layer) => layer.id))('is never smaller than 12 pixels: %s', (id) => {
    const layer = symbols.find((symbol) => symbol.id === id)
    const { 'text-size': size, 'text-field': field } = layer?.layout ?? {}
    expect(size).toBeDefined()
    const from = layer?.minzoom ?? 1
    const to = layer?.maxzoom ?? 11
    const tooSmall = new Set<string>()
    for (let zoom = from; zoom <= to; zoom += 0.25) {
      for (const i of features.keys()) {
        const pixels =
          typeof size === 'number' ? size : Number(evaluate(size, 'text-size', zoom, i))
        const words: unknown = evaluate(field, 'text-field', zoom, i)
        const sections = (words as { sections?: { scale: number | null }[] }).sections ?? []
        for (const scale of [1, ...sections.map((section) => section.scale ?? 1)]) {
          const shown = pixels * scale
          if (!(shown >= LEAST_TEXT_SIZE)) tooSmall.add(`${shown.toFixed(2)} at zoom ${zoom}`)
        }
      }
    }
    expect([...tooSmall]).toEqual([])
  })
})
