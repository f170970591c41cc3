// What did not change is the same object, so that no renderer does it again; what did change is always fresh.
import { describe, expect, it } from 'vitest'
import type { Mark, Scene } from '../../../src/scene/marks.ts'
import { memoizeLast } from '../../../src/scene/memoize-last.ts'
import { createSceneBuilder, type SceneView } from '../../../src/scene/scene.ts'
import type { ProposalId } from '../../../src/story/types.ts'
import { areaId, makeIndex } from '../support/small-story.ts'
import {
  allOverlays,
  makeWorldLayers,
  proposalId,
  WORLD,
  worldConventions,
  worldIndex,
  worldLayers,
  worldView,
} from '../support/small-world.ts'

const [, administered] = worldConventions

/** What is another object in the second scene, or is in one of them alone. */
function changes(from: Partial<SceneView>, to: Partial<SceneView>): string[] {
  const build = createSceneBuilder()
  const [before, after] = [build({ ...worldView, ...from }), build({ ...worldView, ...to })]
  const marksOf = ({ marks }: Scene) =>
    new Map(marks.map((mark): [string, Mark] => [mark.id, mark]))
  const differ = <Item>(kind: string, a: ReadonlyMap<string, Item>, b: ReadonlyMap<string, Item>) =>
    [...new Set([...a.keys(), ...b.keys()])]
      .filter((id) => a.get(id) !== b.get(id))
      .map((id) => `${kind} ${id}`)
  return [
    ...differ('mark', marksOf(before), marksOf(after)),
    ...differ(
      'source',
      new Map(Object.entries(before.sources)),
      new Map(Object.entries(after.sources)),
    ),
  ]
}

const areasOf = (id: ProposalId) =>
  worldIndex.proposals.get(id)?.provisions.map(({ area }) => area) ?? []

describe('the same objects', () => {
  it('come back for the same view, though its lists are copies', () => {
    expect(changes({ overlays: allOverlays }, { overlays: [...allOverlays] })).toEqual([])
  })

  it.each(allOverlays)('come back for all but the proposal that is switched: %s', (id) => {
    for (const others of [[], allOverlays.filter((one) => one !== id)]) {
      const on = [...others, id]
      for (const changed of [
        changes({ overlays: others }, { overlays: on }),
        changes({ overlays: on }, { overlays: others }),
      ]) {
        const isOfOverlays = /^\w+ (overlay|rings)-|^mark tags-/
        // The words of all tags come with the first.
        const isFirst = (one: string) => one === 'source tags' && others.length === 0
        expect(changed.filter((one) => !isOfOverlays.test(one) && !isFirst(one))).toEqual([])
        // What lies beside it moves aside; its data and all else stay, but for the tags that stand with its own.
        const elsewhere = changed.filter((one) => !one.includes(` overlay-${id}`))
        const isOwn = (area: string | undefined) => areasOf(id).some((own) => own === area)
        const isAside = (one: string) =>
          /^mark overlay-|^source rings-/.test(one) ||
          isFirst(one) ||
          isOwn(/^mark tags-([a-z]+)/.exec(one)?.[1])
        expect(elsewhere.filter((one) => !isAside(one))).toEqual([])
      }
    }
  })

  it('come back for all but the focus and names where an area is selected', () => {
    const changed = changes(
      { overlays: allOverlays },
      { overlays: allOverlays, selected: areaId('moor') },
    )
    expect(changed.filter((one) => !/^mark (focus|label)-/.test(one))).toEqual([])
    expect(changed).toContain('mark focus-areas')
  })

  it('come back for all but borders and what is held where another convention is chosen', () => {
    const changed = changes(
      { overlays: allOverlays },
      { overlays: allOverlays, convention: administered },
    )
    expect(changed).not.toEqual([])
    const isOfBorders = /^(mark (border|holding|label-holding)|source (holding|side)-names)/
    expect(changed.filter((one) => !isOfBorders.test(one))).toEqual([])
  })
})

describe('fresh objects', () => {
  // A builder that remembered by layers alone would show the old story: an editor that is being used.
  const edited = makeIndex({
    ...WORLD,
    areas: (WORLD.areas as { id: string; names: object }[]).map((area) =>
      area.id === 'moor' ? { ...area, names: { en: 'Heath' } } : area,
    ),
    proposals: (WORLD.proposals as { id: string; label: string }[]).map((one) =>
      one.id === 'watch' ? { ...one, label: 'guard' } : one,
    ),
  })

  it('come where the story changes and its layers do not', () => {
    const build = createSceneBuilder()
    const textOf = (view: Partial<SceneView>) =>
      JSON.stringify(build({ ...worldView, overlays: [proposalId('watch')], ...view }).sources)
    const before = textOf({})
    const after = textOf({ index: edited })
    expect([before.includes('"name":"Moor"'), before.includes('"watch 0":"watch"')]).toEqual([
      true,
      true,
    ])
    expect([after.includes('"name":"Heath"'), after.includes('"watch 0":"guard"')]).toEqual([
      true,
      true,
    ])
    expect([after.includes('"name":"Moor"'), after.includes('"watch 0":"watch"')]).toEqual([
      false,
      false,
    ])
  })

  it('come where the geometry comes at another level', () => {
    const finer = makeWorldLayers()
    const changed = changes(
      { overlays: allOverlays },
      { overlays: allOverlays, detail: 'close', layers: finer },
    )
    expect(changed).toEqual(
      expect.arrayContaining([
        'source land',
        'source layer-areas',
        'source overlay-watch',
        'source area-names',
      ]),
    )
    expect(changed).not.toContain('mark land')
  })

  it('come to the files where the level of detail alone changes', () => {
    const changed = changes({}, { detail: 'world', layers: worldLayers })
    expect(changed).toContain('source borders')
    expect(changed).not.toContain('source area-names')
  })
})

describe('memoizeLast', () => {
  it('computes again where any argument is another one, and remembers the last result alone', () => {
    const calls: string[] = []
    const join = memoizeLast((a: string, b: string) => {
      calls.push(a + b)
      return { words: a + b }
    })
    const first = join('a', 'b')
    expect(join('a', 'b')).toBe(first)
    expect(join('a', 'c').words).toBe('ac')
    expect(join('a', 'b')).not.toBe(first)
    expect(calls).toEqual(['ab', 'ac', 'ab'])
  })

  it('computes again where there are fewer arguments', () => {
    const count = memoizeLast((...all: readonly string[]) => all.length)
    expect([count('a', 'b'), count('a'), count('a', 'b')]).toEqual([2, 1, 2])
  })
})
