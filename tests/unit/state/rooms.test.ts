// Each room of the state by itself: what its actions change, what its keys in a link mean, what it writes there.
import { describe, expect, it } from 'vitest'
import { cameraRoom, formatCamera, parseCamera } from '../../../src/state/camera-room.ts'
import { conventionOf, conventionRoom } from '../../../src/state/convention-room.ts'
import { DRAWN_BY, drawingRoom } from '../../../src/state/drawing-room.ts'
import { filterRoom } from '../../../src/state/filter-room.ts'
import { overlaysRoom } from '../../../src/state/overlays-room.ts'
import { PANELS, readingRoom, TABS } from '../../../src/state/reading-room.ts'
import { changed, readWord, wordIn } from '../../../src/state/room.ts'
import {
  actorIn,
  areaIn,
  NOTHING_SELECTED,
  selectionRoom,
} from '../../../src/state/selection-room.ts'
import { ROOMS } from '../../../src/state/viewer-state.ts'
import { voiceRoom } from '../../../src/state/voice-room.ts'
import { TRAITS } from '../../../src/story/traits.ts'
import type { ActorId, ConventionId, PassageId } from '../../../src/story/types.ts'
import { areaId } from '../support/small-story.ts'
import { proposalId, worldIndex } from '../support/small-world.ts'

const index = worldIndex

describe('all rooms', () => {
  it('have keys of their own, and parts of the state of their own', () => {
    const keys = ROOMS.flatMap((room) => room.keys)
    expect(new Set(keys).size).toBe(keys.length)
    const parts = ROOMS.flatMap((room) => Object.keys(room.initial))
    expect(new Set(parts).size).toBe(parts.length)
  })

  it('read nothing from an empty link, and write nothing into it', () => {
    for (const room of ROOMS) {
      expect(room.read({}, index)).toEqual({ state: room.initial, dropped: [] })
      expect(Object.values(room.write(room.initial)).filter(Boolean)).toEqual([])
      expect(Object.keys(room.write(room.initial))).toEqual([...room.keys])
    }
  })

  it('leave an action alone that is not theirs', () => {
    for (const room of ROOMS) {
      expect(room.reduce(room.initial, { type: 'area-hovered', area: null }, index)).toBe(
        room.initial,
      )
    }
  })
})

describe('the camera’s room', () => {
  const camera = { zoom: 5.1, lat: 48.5, lng: 31 }

  it('keeps where the camera rests, no finer than the link says it', () => {
    const rested = (zoom: number, lat: number, lng: number) =>
      ({ type: 'camera-rested', camera: { zoom, lat, lng } }) as const
    const first = cameraRoom.reduce({ camera: null }, rested(5.123456, 48.123456, 31.123456), index)
    expect(first.camera).toEqual({ zoom: 5.12, lat: 48.12, lng: 31.12 })
    expect(cameraRoom.reduce(first, rested(5.1230001, 48.1234567, 31.1234567), index)).toBe(first)
    expect(cameraRoom.reduce(first, rested(5.12, 49, 31), index).camera?.lat).toBe(49)
  })

  it('writes it as other maps do, and reads it again', () => {
    expect(cameraRoom.write({ camera })).toEqual({ map: '5.1/48.5/31' })
    expect(cameraRoom.read({ map: '5.1/48.5/31' }, index).state.camera).toEqual(camera)
  })

  it.each(['5.1/48.5/31/0', '5.1/48.5/31/10/20', '5.1/48.5/31/-10.5/60'])(
    'keeps the place of %s and leaves out its bearing and pitch',
    (text) => {
      expect(parseCamera(text)).toEqual(camera)
    },
  )

  it.each([
    '',
    '5',
    '5/48',
    '5/48/31/1/2/3',
    '14/48/31',
    '0.5/0/0',
    '5/91/0',
    '5/0/361',
    '1e1/0/0',
    'a/b/c',
    '5//31',
    '5/48/NaN',
    '5/48/Infinity',
  ])('drops %j', (map) => {
    expect(cameraRoom.read({ map }, index)).toEqual({
      state: { camera: null },
      dropped: [{ key: 'map', value: map }],
    })
  })

  it.each(['5.1/48.5/31.', '5.1/48.5/31)', '5.1/48.5/31?utm_source=mail', '5.1/48.5/31,'])(
    'takes %s as mail programs leave it',
    (map) => {
      expect(cameraRoom.read({ map }, index)).toEqual({ state: { camera }, dropped: [] })
    },
  )

  it('writes as many decimals as tell one pixel from the next', () => {
    for (const zoom of [1, 3, 5.5, 8, 10.5]) {
      const [, lat = 0] = formatCamera({ zoom, lat: 48.123456789, lng: 0 }).split('/').map(Number)
      const pixels = Math.abs(lat - 48.123456789) * ((512 * 2 ** zoom) / 360)
      expect(pixels).toBeLessThan(1)
    }
  })
})

describe('the selection’s room', () => {
  const island = { selection: { type: 'area', area: areaId('moor') } } as const

  it('selects an area, another, none', () => {
    const select = (area: string) => ({ type: 'area-selected', area: areaId(area) }) as const
    expect(selectionRoom.reduce({ selection: NOTHING_SELECTED }, select('moor'), index)).toEqual(
      island,
    )
    expect(selectionRoom.reduce(island, select('moor'), index)).toBe(island)
    expect(areaIn(selectionRoom.reduce(island, select('fen'), index).selection)).toBe('fen')
    expect(selectionRoom.reduce(island, { type: 'selection-cleared' }, index).selection).toEqual(
      NOTHING_SELECTED,
    )
  })

  it('reads and writes the area', () => {
    expect(selectionRoom.read({ area: 'moor' }, index).state).toEqual(island)
    expect(selectionRoom.write(island)).toEqual({ area: 'moor' })
    expect(selectionRoom.read({ area: 'atlantis' }, index)).toEqual({
      state: { selection: NOTHING_SELECTED },
      dropped: [{ key: 'area', value: 'atlantis' }],
    })
  })

  it('selects an actor in the place of an area, and reads and writes it', () => {
    const envoy = { selection: { type: 'actor', actor: 'envoy' as ActorId } } as const
    const select = { type: 'actor-selected', actor: 'envoy' as ActorId } as const
    expect(selectionRoom.reduce(island, select, index)).toEqual(envoy)
    expect(selectionRoom.reduce(envoy, select, index)).toBe(envoy)
    expect(actorIn(envoy.selection)).toBe('envoy')
    expect(areaIn(envoy.selection)).toBeNull()
    expect(selectionRoom.read({ actor: 'envoy' }, index)).toEqual({ state: envoy, dropped: [] })
    expect(selectionRoom.write(envoy)).toEqual({ actor: 'envoy' })
    expect(selectionRoom.read({ actor: 'nobody' }, index)).toEqual({
      state: { selection: NOTHING_SELECTED },
      dropped: [{ key: 'actor', value: 'nobody' }],
    })
  })

  it('selects the area where a link asks for both, and says that the actor cannot be beside it', () => {
    expect(selectionRoom.read({ actor: 'envoy', area: 'moor' }, index)).toEqual({
      state: island,
      dropped: [{ key: 'actor', value: 'envoy', isExcluded: true }],
    })
    const lost = selectionRoom.read({ actor: 'envoy', area: 'atlantis' }, index)
    expect(actorIn(lost.state.selection)).toBe('envoy')
    expect(lost.dropped).toEqual([{ key: 'area', value: 'atlantis' }])
  })
})

describe('the voice’s room', () => {
  it('picks an actor, another, none, and reads and writes it', () => {
    const pick = (actor: string | null) =>
      ({ type: 'voice-picked', actor: actor as ActorId | null }) as const
    const picked = voiceRoom.reduce({ voice: null }, pick('envoy'), index)
    expect(picked).toEqual({ voice: 'envoy' })
    expect(voiceRoom.reduce(picked, pick('envoy'), index)).toBe(picked)
    expect(voiceRoom.reduce(picked, pick(null), index)).toEqual({ voice: null })
    expect(voiceRoom.read({ voice: 'envoy' }, index)).toEqual({ state: picked, dropped: [] })
    expect(voiceRoom.write(picked)).toEqual({ voice: 'envoy' })
    expect(voiceRoom.read({ voice: 'nobody' }, index)).toEqual({
      state: { voice: null },
      dropped: [{ key: 'voice', value: 'nobody' }],
    })
  })
})

describe('the overlays’ room', () => {
  const on = (...overlays: string[]) => ({ overlays: overlays.map(proposalId) })
  const turn = (id: string, isOn: boolean) =>
    ({ type: 'proposal-switched', proposal: proposalId(id), on: isOn }) as const

  it('keeps the story’s order, and one of an exclusive group', () => {
    expect(overlaysRoom.reduce(on('pause'), turn('watch', true), index)).toEqual(
      on('watch', 'pause'),
    )
    expect(overlaysRoom.reduce(on('watch', 'plan-a'), turn('plan-b', true), index)).toEqual(
      on('watch', 'plan-b'),
    )
    expect(overlaysRoom.reduce(on('plan-a'), turn('plan-b', false), index)).toEqual(on('plan-a'))
    expect(overlaysRoom.reduce(on('watch'), { type: 'proposals-cleared' }, index)).toEqual(on())
  })

  it('reads each once, in the story’s order, and says which it has not and which cannot be beside another', () => {
    expect(overlaysRoom.read({ proposals: 'plan-b,watch,nonsense,watch,plan-a,' }, index)).toEqual({
      state: on('watch', 'plan-a'),
      dropped: [
        { key: 'proposals', value: 'nonsense' },
        { key: 'proposals', value: 'plan-b', isExcluded: true },
      ],
    })
    expect(overlaysRoom.write(on('watch', 'pause'))).toEqual({ proposals: 'watch,pause' })
  })
})

describe('the convention’s room', () => {
  const id = (name: string) => name as ConventionId

  it('counts the first convention as none chosen, however it is asked for', () => {
    const choose = (name: string) => ({ type: 'convention-chosen', convention: id(name) }) as const
    const start = { convention: null }
    const claimed = conventionRoom.reduce(start, choose('claimed'), index)
    expect(claimed).toEqual({ convention: 'claimed' })
    expect(conventionRoom.reduce(claimed, choose('recognised'), index)).toEqual(start)
    expect(conventionRoom.reduce(start, choose('recognised'), index)).toBe(start)
    expect(conventionRoom.read({ borders: 'recognised' }, index)).toEqual({
      state: start,
      dropped: [],
    })
    expect(conventionRoom.read({ borders: 'administered' }, index).state).toEqual({
      convention: 'administered',
    })
    expect(conventionRoom.read({ borders: 'mine' }, index).dropped).toEqual([
      { key: 'borders', value: 'mine' },
    ])
    expect(conventionRoom.write(claimed)).toEqual({ borders: 'claimed' })
  })

  it('says which is in force', () => {
    expect(conventionOf({ convention: null }, index).id).toBe('recognised')
    expect(conventionOf({ convention: id('claimed') }, index).id).toBe('claimed')
    expect(conventionOf({ convention: id('gone') }, index).id).toBe('recognised')
  })
})

describe('the filter’s and the drawing’s room', () => {
  it.each(TRAITS)('read and write %s', (trait) => {
    expect(filterRoom.read({ only: trait }, index)).toEqual({ state: { only: trait }, dropped: [] })
    expect(filterRoom.write({ only: trait })).toEqual({ only: trait })
    const filtered = filterRoom.reduce(
      { only: null },
      { type: 'areas-filtered', only: trait },
      index,
    )
    expect(filtered).toEqual({ only: trait })
  })

  it.each(DRAWN_BY)('read and write draw=%s', (draw) => {
    expect(drawingRoom.read({ draw }, index)).toEqual({ state: { draw }, dropped: [] })
    expect(drawingRoom.write({ draw })).toEqual({ draw })
    expect(drawingRoom.reduce({ draw: null }, { type: 'drawing-chosen', draw }, index)).toEqual({
      draw,
    })
  })

  it('drop what they do not know', () => {
    expect(filterRoom.read({ only: 'red' }, index).dropped).toEqual([{ key: 'only', value: 'red' }])
    expect(drawingRoom.read({ draw: 'ink' }, index)).toEqual({
      state: { draw: null },
      dropped: [{ key: 'draw', value: 'ink' }],
    })
  })
})

describe('the reading room', () => {
  const p1 = 'p1' as PassageId

  it.each(PANELS)('opens the panel %s, and leaves the passage of another', (panel) => {
    const shown = {
      panel: panel === 'article' ? ('timeline' as const) : ('article' as const),
      passage: p1,
    }
    expect(readingRoom.reduce(shown, { type: 'panel-opened', panel }, index)).toEqual({
      panel,
      passage: null,
    })
  })

  it('shows a passage in the article, whatever panel was open', () => {
    for (const panel of PANELS) {
      const state = readingRoom.reduce(
        { panel, passage: null },
        { type: 'passage-shown', passage: p1 },
        index,
      )
      expect(state).toEqual({ panel: 'article', passage: p1 })
    }
  })

  it('knows the page about the map, which is not among the tabs', () => {
    expect(readingRoom.read({ panel: 'about' }, index).state.panel).toBe('about')
    expect(TABS).not.toContain('about')
  })
})

describe('words of a link', () => {
  const known = ['plan-a', 'p30', 'X']

  it.each([
    ['plan-a', 'plan-a'],
    ['PLAN-A', 'plan-a'],
    ['Plan-a.', 'plan-a'],
    ['plan-a).', 'plan-a'],
    ['plan-a”', 'plan-a'],
    [' plan-a ', 'plan-a'],
    ['plan-a?utm_source=mail', 'plan-a'],
    ['plan-a#top', 'plan-a'],
    ['X', 'X'],
    ['plan', undefined],
    ['plan-ab', undefined],
    ['', undefined],
    ['?', undefined],
  ])('%j means %s', (value, word) => {
    expect(wordIn(value, known)).toBe(word)
    expect(wordIn(value, new Set(known))).toBe(word)
  })

  it('are dropped where they are none, but not where nothing is asked', () => {
    expect(readWord('a', {}, known)).toEqual({ word: undefined, dropped: [] })
    expect(readWord('a', { a: 'b' }, known)).toEqual({
      word: undefined,
      dropped: [{ key: 'a', value: 'b' }],
    })
  })
})

describe('changed', () => {
  it('gives the same object where the change is none', () => {
    const state = { a: 1, b: ['x'] }
    expect(changed(state, { b: ['x'] })).toBe(state)
    expect(changed(state, { b: ['y'] })).toEqual({ a: 1, b: ['y'] })
    expect(state.b).toEqual(['x'])
  })
})
