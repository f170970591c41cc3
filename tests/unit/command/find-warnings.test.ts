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

  it('names long positions', () => {
    const long = { ...(minimal().positions?.[0] as object), text: 'word '.repeat(41) }
    expect(warned('long-position', { positions: [long] })).toEqual(['s1'])
    const fits = { ...long, text: 'word '.repeat(40) }
    expect(warned('long-position', { positions: [fits] })).toBeUndefined()
  })

  it('names a word that takes a side, with its place', () => {
    expect(warned('partial-word', { passages: [passage('The regime spoke.')] })).toEqual([
      '“regime” at $.passages[0].text',
    ])
  })

  it('names sources without a kind only where others have one', () => {
    const { sources = [] } = minimal()
    const book = { id: 'book', role: 'context', title: 'A book', publisher: 'A press' }
    expect(warned('source-without-kind', { sources: [...sources, book] })).toBeUndefined()
    const marked = [...sources, { ...book, kind: 'government' }]
    expect(warned('source-without-kind', { sources: marked })).toEqual(['letter'])
  })

  it('names evidence by source where the passages could be named', () => {
    expect(warned('clause-beside-passages')).toEqual([
      '$.conventions[0].evidence[0]',
      '$.context[0].evidence[0]',
    ])
    expect(
      warned('clause-beside-passages', {
        passages: [],
        positions: [],
        silences: [],
        notes: [],
        events: [],
        proposals: [],
        context: [],
      }),
    ).toBeUndefined()
  })

  it('names a group that fewer than two proposals are in, and guarantors without a name', () => {
    const [truce] = (minimal().proposals ?? []) as { provisions: object[] }[]
    const changed = {
      groups: [{ id: 'plans', name: 'Plans' }],
      proposals: [
        {
          ...truce,
          exclusiveGroup: 'plans',
          provisions: [{ ...truce?.provisions[0], effect: 'guarantor', by: undefined }],
        },
      ],
    }
    expect(warned('group-of-one', changed)).toEqual(['plans'])
    expect(warned('guarantor-without-name', changed)).toEqual(['truce-north'])
    expect(warned('group-of-one')).toBeUndefined()
  })

  it('names an area that two hold, but not one that two claim', () => {
    const actors = ['envoy', 'crown'].map((id) => ({ id, name: id, kind: 'state' }))
    const holdings = actors.map(({ id }) => ({
      by: id,
      areas: ['island'],
      lines: [],
      label: id,
      evidence: [{ passage: 'p1' }],
    }))
    const [first] = minimal().conventions as object[]
    const under = (kind: string) => ({
      actors,
      conventions: [first, { ...first, id: 'other', kind, holdings }],
    })
    expect(warned('two-holders', under('administered'))).toEqual(['island'])
    expect(warned('two-holders', under('claimed'))).toBeUndefined()
  })

  it('names events that are earlier than the one before', () => {
    const [march] = minimal().events as object[]
    const events = [
      march,
      { ...march, id: 'winter', date: '2019-24' },
      { ...march, id: 'late', date: '2021' },
    ]
    expect(warned('event-out-of-order', { events })).toEqual(['winter'])
  })

  it('names an area that lies in the first view only when longitude and latitude are turned round', () => {
    const view = { bounds: [16, 46, 20, 48], focus: ['northland'] }
    const turned = makeLayers([
      makeBox('northland', 16, 46, 20, 48),
      makeBox('island', 46, 16, 48, 20),
    ])
    expect(warned('area-looks-swapped', { view }, turned)).toEqual(['island'])
    const right = makeLayers([
      makeBox('northland', 16, 46, 20, 48),
      makeBox('island', 60, 60, 61, 61),
    ])
    expect(warned('area-looks-swapped', { view }, right)).toBeUndefined()
  })

  it('names a layer of which no area is drawn', () => {
    const areas = { id: 'areas', path: 'geo/areas.geojson' }
    const land = { id: 'land', path: 'stories/x/land.geojson' }
    expect(warned('unused-layer', { layers: [areas, land] })).toEqual(['land'])
    expect(warned('unused-layer')).toBeUndefined()
  })

  it('names an area in focus that the first view does not show', () => {
    const far = { bounds: [50, 50, 60, 60], focus: ['northland'] }
    expect(warned('focus-out-of-view', { view: far })).toEqual(['northland'])
    expect(warned('focus-out-of-view')).toBeUndefined()
    const boxes = makeLayers([makeBox('northland', 46, 16, 48, 20)])
    const view = { bounds: [46, 16, 48, 20], focus: ['northland'] }
    expect(warned('focus-out-of-view', { view }, boxes)).toBeUndefined()
    const swapped = { ...view, bounds: [16, 46, 20, 48] }
    expect(warned('focus-out-of-view', { view: swapped }, boxes)).toEqual(['northland'])
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
