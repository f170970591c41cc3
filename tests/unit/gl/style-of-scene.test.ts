// MapLibre's style of a scene: its own validator finds no fault in it, and its expressions say what the scene says,
// as MapLibre itself evaluates them.
import {
  expression,
  featureFilter,
  latest,
  type StyleSpecification,
  validateStyleMin,
} from '@maplibre/maplibre-gl-style-spec'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COVERS } from '../../../src/gl/cover-names.ts'
import { createStyleMaker, filterOf } from '../../../src/gl/style-of-scene.ts'
import {
  allHold,
  atZoom,
  type ByState,
  type ByZoom,
  type Mark,
  type Scene,
  type StrokeLook,
  type Test,
} from '../../../src/scene/marks.ts'
import { createSceneBuilder, type SceneView } from '../../../src/scene/scene.ts'
import { silentStands, standsOf } from '../../../src/story/stands.ts'
import type { Convention, ProposalId } from '../../../src/story/types.ts'
import { colourOf, type PaletteName, palettes } from '../../../src/theme/tokens.ts'
import { shippedIndex, shippedLayers, shippedStory } from '../support/shipped-story.ts'
import { allOverlays, worldConventions, worldScene, worldWords } from '../support/small-world.ts'

const ROOT = 'https://example.org/map/'
const THEMES = ['light', 'dark', 'light-contrast', 'dark-contrast'] as const

const ids = shippedStory.proposals.map(({ id }) => id)
const shipped: SceneView = {
  index: shippedIndex,
  detail: 'region',
  layers: shippedLayers,
  convention: shippedStory.conventions[0] as Convention,
  overlays: [],
  selected: null,
  words: worldWords,
}
const style = (view: Partial<SceneView> = {}, palette: PaletteName = 'light') =>
  createStyleMaker(ROOT)(createSceneBuilder()({ ...shipped, ...view }), palette)

/** The style with its data by its size alone, which the validator would walk through to no end. */
function withoutData(whole: StyleSpecification): StyleSpecification {
  const sources = Object.entries(whole.sources).map(([name, source]) => [
    name,
    source.type === 'geojson' && typeof source.data === 'object'
      ? { ...source, data: { type: 'FeatureCollection', features: [] } }
      : source,
  ])
  return { ...whole, sources: Object.fromEntries(sources) }
}

const faultsOf = (whole: StyleSpecification) =>
  validateStyleMin(withoutData(whole)).map(({ message }) => message)

describe('a style', () => {
  it.each(THEMES)('is valid with none on, all on, and each: %s', (theme) => {
    for (const overlays of [[], ids, ...ids.map((id) => [id])]) {
      expect(faultsOf(style({ overlays }, theme)), overlays.join()).toEqual([])
    }
  })

  it('is valid with each voice, and with the silences that are always shown', () => {
    const voices = [
      { stands: silentStands(shippedIndex), isPicked: false },
      ...shippedStory.actors.map(({ id }) => ({
        stands: standsOf(id, shippedIndex),
        isPicked: true,
      })),
    ]
    for (const voice of voices) expect(faultsOf(style({ voice }))).toEqual([])
  })

  it.each(shippedStory.conventions.map((one) => [one.id, one] as const))(
    'is valid under the border convention %s, in each theme, selected or not',
    (_, convention) => {
      for (const theme of THEMES) {
        for (const selected of [null, ...shippedStory.view.focus]) {
          expect(faultsOf(style({ convention, selected, overlays: ids }, theme))).toEqual([])
        }
      }
    },
  )

  // The validator looks at each layer by itself, so a style of valid layers is valid.
  it('is made of the same layers with any overlays on', () => {
    const next = createSceneBuilder()
    const layersOf = createStyleMaker(ROOT)
    const all = layersOf(next({ ...shipped, overlays: ids }), 'light').layers
    const known = new Set(all)
    // What is drawn alone has all the room: alike but for the place beside others.
    const isKnown = (layer: (typeof all)[number]) =>
      known.has(layer) || /^(overlay|tags)-/.test(layer.id)
    fc.assert(
      fc.property(fc.subarray(ids), (overlays) =>
        layersOf(next({ ...shipped, overlays }), 'light').layers.every(isKnown),
      ),
      { numRuns: 100 },
    )
  })

  it('leaves each line of a name its room, however many there are', () => {
    const widthWith = (...overlays: readonly string[]) =>
      style({ overlays: overlays as ProposalId[] })
        .layers.filter(({ id }) => id === 'tags-ukraine-3.5')
        .map(({ layout }) => layout && Reflect.get(layout, 'text-max-width'))
    expect(widthWith('article-5-guarantee')).toEqual([18])
    expect(widthWith('article-5-guarantee', 'us-backed-guarantees')).toEqual([36])
  })

  it('is valid for any two overlays that lie beside each other along lines', () => {
    const alongLines = ids.filter((id) =>
      style({ overlays: [id] }).layers.some((layer) => /-(line|short)-\d+$/.test(layer.id)),
    )
    expect(alongLines.length).toBeGreaterThan(1)
    for (const one of alongLines) {
      for (const other of alongLines) {
        expect(faultsOf(style({ overlays: [one, other] }))).toEqual([])
      }
    }
  })

  it('is valid before any layer is loaded', () => {
    expect(faultsOf(style({ layers: new Map(), overlays: ids }))).toEqual([])
  })

  it('would not pass for valid if it were not', () => {
    const whole = style()
    const [first, ...rest] = whole.layers
    const broken = { ...first, paint: { 'background-color': 'nonsense' } } as typeof first
    expect(faultsOf({ ...whole, layers: [broken, ...rest] as typeof rest })).toHaveLength(1)
  })

  it('names every layer once and draws from sources that are there', () => {
    const { layers, sources } = style({ overlays: ids })
    const names = layers.map(({ id }) => id)
    expect(new Set(names).size).toBe(names.length)
    const asked = layers.flatMap((layer) => ('source' in layer ? [String(layer.source)] : []))
    expect([...new Set(asked)].filter((source) => !(source in sources))).toEqual([])
  })

  it('uses absolute addresses, as MapLibre resolves none', () => {
    const addresses = Object.values(style().sources).flatMap((source) =>
      source.type === 'geojson' && typeof source.data === 'string' ? [source.data] : [],
    )
    expect(addresses.length).toBeGreaterThan(0)
    for (const address of addresses) {
      expect(address).toMatch(/^https:\/\/example\.org\/map\/geo\/[a-z-]+\.geojson$/)
    }
  })

  it('lets the story’s features be pointed at by their ids', () => {
    const { sources } = style({ overlays: ids })
    for (const { id } of shippedStory.layers) {
      expect(sources[`layer-${id}`]).toMatchObject({ promoteId: 'id' })
    }
    expect(sources['area-names']).not.toHaveProperty('promoteId')
  })

  it('lies on the ground and has the covers of names on top', () => {
    const { layers, sources } = style({ overlays: ids })
    expect(layers[0]).toEqual({
      id: 'ground',
      type: 'background',
      paint: { 'background-color': palettes.light.water },
    })
    expect(layers.at(-1)).toMatchObject({ id: 'covers', source: COVERS })
    expect(sources).toHaveProperty(COVERS)
  })

  it('has each mark as one layer, in their order, with the colour of the theme', () => {
    const scene = worldScene({ overlays: allOverlays })
    for (const theme of THEMES) {
      const layers = createStyleMaker(ROOT)(scene, theme).layers.slice(1, -1)
      expect(layers.map(({ id }) => id)).toEqual(scene.marks.map(({ id }) => id))
      for (const [i, mark] of scene.marks.entries()) {
        const colour = colourOf(mark.colour, theme)
        const paint = layers[i]?.paint as Record<string, unknown>
        const own =
          paint['fill-color'] ?? paint['line-color'] ?? paint['text-color'] ?? paint['fill-pattern']
        expect(String(own), mark.id).toContain(colour)
      }
    }
  })

  it('shows each mark at its zoom levels', () => {
    const scene = worldScene({ overlays: allOverlays })
    const layers = createStyleMaker(ROOT)(scene, 'light').layers.slice(1, -1)
    for (const [i, { id, zoom: [from, below] = [0, 24] }] of scene.marks.entries()) {
      const layer = layers[i]
      expect([id, layer?.minzoom ?? 0, layer?.maxzoom ?? 24]).toEqual([id, from, below])
    }
  })
})

// Evaluated by MapLibre's own library.

const zoomOf = (zoom: number) =>
  ({ zoom }) as Parameters<ReturnType<typeof featureFilter>['filter']>[0]

function isDrawn(tests: readonly Test[], properties: Record<string, unknown>): boolean {
  const { filter } = featureFilter(filterOf(tests) as never, 'layers[0].filter')
  return filter(zoomOf(6), { type: 'LineString', properties } as never)
}

describe('a filter', () => {
  const key = fc.constantFrom('id', 'km', 'rank')
  const scalar = fc.oneof(
    fc.constantFrom('moor', 'fen', ''),
    fc.integer({ min: -3, max: 3 }),
    fc.boolean(),
  )
  const plain: fc.Arbitrary<Test> = fc.oneof(
    fc.tuple(fc.constant('is' as const), key, scalar),
    fc.tuple(fc.constant('in' as const), key, fc.subarray(['moor', 'fen', ''])),
    fc.tuple(fc.constant('has' as const), key),
    fc.tuple(
      fc.constantFrom('over' as const, 'at-most' as const),
      key,
      fc.integer({ min: -3, max: 3 }),
    ),
  )
  const test = fc.oneof(
    plain,
    plain.map((one): Test => ['not', one]),
  )
  const properties = fc.dictionary(key, fc.oneof(scalar, fc.constant(null)), { maxKeys: 3 })

  it('lets through what the scene’s tests let through', () => {
    fc.assert(
      fc.property(fc.array(test, { maxLength: 3 }), properties, (tests, one) => {
        expect(isDrawn(tests, one)).toBe(allHold(tests, one))
      }),
      { numRuns: 1000 },
    )
  })
})

type Specification = Parameters<typeof expression.createPropertyExpression>[2]

/** The value of a property of one stroke or name, as MapLibre has it at a zoom and in a state. */
function evaluate(
  value: unknown,
  name: 'line-width' | 'line-offset' | 'line-opacity' | 'text-size',
  zoom: number,
  state: object = {},
): number {
  const group = name === 'text-size' ? latest.layout_symbol : latest.paint_line
  const specification = (group as Record<string, unknown>)[name] as Specification
  const made = expression.createPropertyExpression(value, name, specification)
  if (made.result === 'error') throw new Error(JSON.stringify(made.value))
  return Number(made.value.evaluate({ zoom }, { type: 2, properties: {} } as never, state))
}

const paintOf = (look: StrokeLook): Record<string, unknown> => {
  const mark: Mark = { ...look, id: 'one', source: 'lines' }
  const scene: Scene = { ground: 'water', sources: {}, marks: [mark] }
  return createStyleMaker(ROOT)(scene, 'light').layers[1]?.paint as Record<string, unknown>
}

const byZoom: fc.Arbitrary<ByZoom> = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc
    .uniqueArray(fc.integer({ min: 0, max: 24 }), { minLength: 1, maxLength: 5 })
    .chain((zooms) =>
      fc.tuple(
        ...[...zooms]
          .sort((a, b) => a - b)
          .map((zoom) => fc.tuple(fc.constant(zoom), fc.integer({ min: 0, max: 40 }))),
      ),
    ),
)
const zoom = fc.double({ min: 0, max: 24, noNaN: true })

const STATES = [
  ['rest', {}],
  ['rest', { hovered: false, listed: false, selected: false }],
  ['pointed', { hovered: true }],
  ['pointed', { listed: true }],
  ['selected', { selected: true }],
  ['selected', { selected: true, hovered: true, listed: true }],
] as const

describe('a value', () => {
  it('by zoom is what the scene says', () => {
    fc.assert(
      fc.property(byZoom, byZoom, zoom, (width, offset, at) => {
        const paint = paintOf({ type: 'stroke', colour: 'ink', width, offset })
        expect(evaluate(paint['line-width'], 'line-width', at)).toBeCloseTo(atZoom(width, at), 6)
        if (atZoom(offset, at) !== 0) {
          expect(evaluate(paint['line-offset'], 'line-offset', at)).toBeCloseTo(
            atZoom(offset, at),
            6,
          )
        }
      }),
      { numRuns: 300 },
    )
  })

  it('by state and zoom is what the scene says', () => {
    const byState: fc.Arbitrary<ByState<ByZoom>> = fc.record({
      rest: byZoom,
      pointed: byZoom,
      selected: byZoom,
    })
    fc.assert(
      fc.property(byState, zoom, fc.constantFrom(...STATES), (width, at, [state, own]) => {
        const paint = paintOf({ type: 'stroke', colour: 'ink', width })
        const found = evaluate(paint['line-width'], 'line-width', at, own)
        expect(found).toBeCloseTo(atZoom(width[state], at), 6)
      }),
      { numRuns: 300 },
    )
  })

  it.each(STATES)('of opacity by state is what the scene says: %s in %j', (state, own) => {
    const opacity = { rest: 0.4, pointed: 0.7, selected: 0.95 }
    const paint = paintOf({ type: 'stroke', colour: 'ink', width: 1, opacity })
    expect(evaluate(paint['line-opacity'], 'line-opacity', 5, own)).toBe(opacity[state])
  })

  it('of a flat stroke is one opacity for the whole layer', () => {
    const paint = paintOf({ type: 'stroke', colour: 'ink', width: 1, opacity: 0.5, isFlat: true })
    expect(paint['line-layer-opacity']).toBe(0.5)
    expect(paint).not.toHaveProperty('line-opacity')
  })

  it('of the size of words is what the scene says, for every name', () => {
    const scenes = worldConventions.map((convention) =>
      worldScene({ convention, overlays: allOverlays }),
    )
    for (const scene of scenes) {
      const { layers } = createStyleMaker(ROOT)(scene, 'light')
      for (const [i, mark] of scene.marks.entries()) {
        if (mark.type !== 'name') continue
        const layout = layers[i + 1]?.layout as Record<string, unknown>
        for (const at of [1, 3.3, 6, 10.5]) {
          expect(evaluate(layout['text-size'], 'text-size', at)).toBeCloseTo(
            atZoom(mark.size, at),
            6,
          )
        }
      }
    }
  })
})

describe('words of two lines', () => {
  const cities = createStyleMaker(ROOT)(worldScene(), 'light').layers.find(
    ({ id }) => id === 'label-capital-1-local',
  )
  const wordsOf = (properties: object): string => {
    const field = (cities?.layout as Record<string, unknown> | undefined)?.['text-field']
    const made = expression.createPropertyExpression(
      field,
      'text-field',
      latest.layout_symbol['text-field'] as unknown as Specification,
    )
    if (made.result === 'error') throw new Error(JSON.stringify(made.value))
    return String(made.value.evaluate({ zoom: 8 }, { type: 1, properties } as never))
  }

  it('have the second where the feature has it', () => {
    expect(wordsOf({ name: 'Odesa', 'name:local': 'Одеса' })).toBe('Odesa\nОдеса')
    expect(wordsOf({ name: 'Odesa' })).toBe('Odesa')
  })
})
