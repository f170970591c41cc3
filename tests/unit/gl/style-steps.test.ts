// From any picture to any other by steps: applied to a model of a map they lead to the style that is built anew,
// and a switch touches nothing but what it switches.
import fc from 'fast-check'
import type { StyleSpecification } from 'maplibre-gl'
import { describe, expect, it } from 'vitest'
import { applyChanges, diffStyles, type StyleChange } from '../../../src/gl/apply-style.ts'
import { createStyleMaker } from '../../../src/gl/style-of-scene.ts'
import { createSceneBuilder, type SceneView } from '../../../src/scene/scene.ts'
import type { Convention, Proposal, ProposalId } from '../../../src/story/types.ts'
import type { PaletteName } from '../../../src/theme/tokens.ts'
import { createModelMap } from '../support/model-map.ts'
import { shippedIndex, shippedLayers, shippedStory } from '../support/shipped-story.ts'
import { areaId, makeIndex } from '../support/small-story.ts'
import {
  allOverlays,
  makeWorldLayers,
  WORLD,
  worldConventions,
  worldIndex,
  worldLayers,
  worldView,
  worldWords,
} from '../support/small-world.ts'

const ROOT = 'https://example.org/map/'

type View = SceneView & { readonly palette: PaletteName }

/** Styles of one map, one after the other. */
function createStyles(start: View) {
  const build = createSceneBuilder()
  const style = createStyleMaker(ROOT)
  return (view: Partial<View> = {}): StyleSpecification => {
    const { palette, ...scene } = { ...start, ...view }
    return style(build(scene), palette)
  }
}

/** The world with a story in which a proposal does more, and the proposals stand as they did. */
const editedIndex = makeIndex({
  ...WORLD,
  proposals: (WORLD.proposals as Proposal[]).map((one) =>
    one.id === 'watch'
      ? {
          ...one,
          provisions: [...one.provisions, ...one.provisions].map((own, i) => ({
            ...own,
            id: `watch-${i}`,
            effect: i === 0 ? 'backup' : own.effect,
          })),
        }
      : one,
  ),
})
const finerLayers = makeWorldLayers()

const world = { ...worldView, palette: 'light' } as const
const INDEXES = { as: worldIndex, edited: editedIndex }
const LAYERS = { usual: worldLayers, finer: finerLayers, none: new Map() }

const someArea = areaId('moor')

/** A view by names, so that a counterexample can be read. */
const anyView = fc.record({
  index: fc.constantFrom<keyof typeof INDEXES>('as', 'edited'),
  overlays: fc.subarray(allOverlays),
  convention: fc.constantFrom(0, 1, 2),
  selected: fc.constantFrom(null, someArea),
  palette: fc.constantFrom<PaletteName>('light', 'dark', 'light-contrast', 'dark-contrast'),
  layers: fc.constantFrom<keyof typeof LAYERS>('usual', 'finer', 'none'),
  detail: fc.constantFrom('region' as const, 'world' as const, 'close' as const),
})

describe('the steps from one style to the next', () => {
  it('lead to the style that is built anew, through any views', () => {
    fc.assert(
      fc.property(fc.array(anyView, { minLength: 1, maxLength: 5 }), (views) => {
        const next = createStyles(world)
        let style = next()
        const model = createModelMap(style)
        for (const view of views) {
          const after = next({
            ...view,
            index: INDEXES[view.index],
            layers: LAYERS[view.layers],
            convention: worldConventions[view.convention] as Convention,
          })
          applyChanges(model.map, diffStyles(style, after))
          style = after
          expect(model.layers).toEqual(after.layers)
          expect(new Set(model.sources.keys())).toEqual(new Set(Object.keys(after.sources)))
          for (const [id, source] of model.sources) {
            const wanted = after.sources[id]
            // The data by identity, as that is what MapLibre is given.
            expect(
              'data' in source && wanted && 'data' in wanted && source.data === wanted.data,
            ).toBe(true)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('are none where nothing changes', () => {
    const next = createStyles(world)
    const before = next({ overlays: allOverlays })
    expect(diffStyles(before, next({ overlays: [...allOverlays] }))).toEqual([])
  })
})

const shipped = {
  index: shippedIndex,
  detail: 'region',
  layers: shippedLayers,
  convention: shippedStory.conventions[0],
  overlays: [],
  selected: null,
  words: worldWords,
  palette: 'light',
} as unknown as View
const ids = shippedStory.proposals.map(({ id }) => id)
const areasOf = (id: ProposalId) =>
  shippedIndex.proposals.get(id)?.provisions.map(({ area }) => area) ?? []

/** The layers and sources that changes touch. */
const touched = (changes: readonly StyleChange[]) =>
  changes.map((change) => {
    switch (change.type) {
      case 'add-layer':
        return change.layer.id
      case 'data':
        return change.source
      case 'paint':
      case 'layout':
      case 'filter':
        return change.layer
      default:
        return change.id
    }
  })

describe('a switch of one proposal', () => {
  it.each(ids)('brings and takes away its own layers and sources alone: %s', (id) => {
    const next = createStyles(shipped)
    for (const others of [[], ids.filter((other) => other !== id)]) {
      const before = next({ overlays: others })
      const after = next({ overlays: ids.filter((one) => one === id || others.includes(one)) })
      for (const changes of [diffStyles(before, after), diffStyles(after, before)]) {
        const isOwn = (name: string) =>
          name === `overlay-${id}` ||
          name.startsWith(`overlay-${id}-`) ||
          name.startsWith('rings-') ||
          // The words of all come with the first.
          (name === 'tags' && others.length === 0) ||
          areasOf(id).some((area) => name.startsWith(`tags-${area}-`))
        // What lies beside it moves aside, by a setter: no data is loaded anew for it.
        const isAside = (change: StyleChange) =>
          ['paint', 'layout', 'filter'].includes(change.type) &&
          touched([change]).every((name) =>
            name.startsWith('tags-') ? isOwn(name) : name.startsWith('overlay-') && !isOwn(name),
          )
        const more = changes.filter((change) => !isAside(change))
        expect(touched(more).filter((name) => !isOwn(name))).toEqual([])
        expect(more.filter(({ type }) => !/^(add|remove)-/.test(type))).toEqual([])
        const isDrawn = shippedIndex.proposals.get(id)?.provisions.length !== 0
        expect(changes.some(({ type }) => type.endsWith('-layer'))).toBe(isDrawn)
      }
    }
  })
})

describe('a selection', () => {
  it('dims the focus around it and lets names rest, and loads no data anew', () => {
    const next = createStyles(shipped)
    const before = next({ overlays: ids })
    const changes = diffStyles(
      before,
      next({ overlays: ids, selected: shippedStory.view.focus[0] ?? null }),
    )
    expect(changes.length).toBeGreaterThan(0)
    expect(changes.filter(({ type }) => type === 'data' || type.endsWith('-source'))).toEqual([])
    for (const name of touched(changes)) expect(name).toMatch(/^(focus-|label-)/)
  })
})

describe('another border convention', () => {
  it.each(shippedStory.conventions.slice(1).map((one) => [one.id, one] as const))(
    'touches borders and what is held alone: %s',
    (_, convention) => {
      const next = createStyles(shipped)
      const names = touched(
        diffStyles(next({ overlays: ids }), next({ overlays: ids, convention })),
      )
      expect(names.length).toBeGreaterThan(0)
      const isOfBorders = /^(border-|holding-|label-holding|side-names)/
      expect(names.filter((name) => !isOfBorders.test(name))).toEqual([])
    },
  )
})

describe('a change of theme', () => {
  it('loads no data anew and moves no layer', () => {
    const next = createStyles(shipped)
    const before = next({ overlays: ids })
    const changes = diffStyles(before, next({ overlays: ids, palette: 'dark' }))
    expect(changes.length).toBeGreaterThan(10)
    expect(changes.filter(({ type }) => !['paint', 'layout'].includes(type))).toEqual([])
  })
})
