// Warnings: what is no fault, and is still worth a second look.
import { describe, expect, it } from 'vitest'
import { findWarnings } from '../../../src/command/find-warnings.ts'
import type { Changes } from '../support/small-story.ts'
import { makeBox, makeFeature, makeLayers, makeStory } from '../support/small-story.ts'
import { call, makeSite, minimal, minimalText, STORY } from './folders.ts'

const POINT = { type: 'Point' as const, coordinates: [1, 1] }
const layers = makeLayers([
  makeFeature('island', POINT, { anchor: [1, 1] }),
  makeFeature('northland', POINT, { anchor: [2, 2] }),
])

/** The items of one kind of warning on the minimal story with some changes. */
function warned(type: string, changes: Changes = {}, drawn = layers) {
  return findWarnings(makeStory(changes), drawn).find((warning) => warning.type === type)?.items
}

const passage = (text: string) => ({ ...(minimal().passages?.[0] as object), text, mentions: [] })

describe('findWarnings', () => {
  it('names sources and actors that are used nowhere', () => {
    const { sources = [], actors = [] } = minimal()
    expect(
      warned('unused-source', {
        sources: [
          ...sources,
          { id: 'book', role: 'context', title: 'A book', publisher: 'A press' },
        ],
      }),
    ).toEqual(['book'])
    expect(
      warned('unused-actor', { actors: [...actors, { id: 'aide', name: 'Aide', kind: 'person' }] }),
    ).toEqual(['aide'])
    expect(warned('unused-source')).toBeUndefined()
    expect(warned('unused-actor')).toBeUndefined()
  })

  it('names areas that no passage names and passages without fingerprint', () => {
    expect(warned('area-without-passage')).toEqual(['island'])
    expect(warned('passage-without-fingerprint')).toEqual(['p1'])
  })

  it('names geometry that is most likely not meant', () => {
    const boxes = (anchor: [number, number]) =>
      makeLayers([
        { ...makeBox('island', 0, 0, 2, 2), properties: { id: 'island', anchor } },
        { ...makeBox('northland', 46, 16, 48, 20), properties: { id: 'northland' } },
      ])
    const view = { bounds: [16, 46, 20, 48], focus: ['northland'] }
    expect(warned('focus-out-of-view', { view }, boxes([1, 1]))).toEqual(['northland'])
    const swapped = { bounds: [46, 16, 48, 20], focus: ['northland'] }
    expect(warned('focus-out-of-view', { view: swapped }, boxes([1, 1]))).toBeUndefined()
    expect(warned('anchor-outside', {}, boxes([1, 1]))).toBeUndefined()
    expect(warned('anchor-outside', {}, boxes([2.5, 2.5]))).toBeUndefined()
    expect(warned('anchor-outside', {}, boxes([40, 1]))).toEqual(['island'])
    expect(warned('geometry-of-another-kind', {}, boxes([1, 1]))).toBeUndefined()
    expect(warned('geometry-of-another-kind')).toEqual(['island', 'northland'])
  })

  it('names long positions', () => {
    const long = { ...(minimal().positions?.[0] as object), text: 'word '.repeat(41) }
    expect(warned('long-position', { positions: [long] })).toEqual(['s1'])
    const fits = { ...long, text: 'word '.repeat(40) }
    expect(warned('long-position', { positions: [fits] })).toBeUndefined()
  })

  it.each([
    ['It was “a hard day”.', true],
    ['The envoy was tired. It was “a hard day”.', false],
    ['The envoy was tired. Night fell. It was “a hard day”.', true],
    ['It was “hard”.', false],
    ['“A hard day. A long one”, said The envoy.', false],
  ])('asks who speaks in: %s', (text, isLoose) => {
    const found = warned('quotation-without-speaker', { passages: [passage(text)] })
    expect(found).toEqual(isLoose ? ['$.passages[0].text'] : undefined)
  })

  it('names areas whose features have no anchor, lines apart', () => {
    const bare = makeLayers([makeFeature('island', POINT), makeFeature('northland', POINT)])
    expect(warned('area-without-anchor', {}, bare)).toEqual(['island', 'northland'])
    expect(warned('area-without-anchor')).toBeUndefined()
  })
})

describe('warnings of the file', () => {
  it('are told and are no faults', () => {
    const twice = minimalText().replace('"id": "envoy",', '"id": "envoy",\n"name": "Somebody",')
    const site = makeSite(twice.replace('"id": "minimal"', '"id": "other"'))
    const { exit, out } = call(site, 'check', STORY)
    expect(exit).toBe(0)
    expect(out).toContain(
      'warning one key stands twice, and only the last counts: $.actors[0].name',
    )
    expect(out).toContain('warning the id is "other" and the folder "minimal"')
  })
})
