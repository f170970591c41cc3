// Overlays: every effect on every kind of area is seen, none hides another, and each says whose it is.
import type { Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { worldOf } from '../../../src/geometry/mercator.ts'
import { effectStyles } from '../../../src/grammar/effects.ts'
import { overlayColour } from '../../../src/grammar/overlay-colour.ts'
import { allHold, type Mark, type Scene } from '../../../src/scene/marks.ts'
import { overlayOf } from '../../../src/scene/overlay-marks.ts'
import { placeOverlays } from '../../../src/scene/overlay-places.ts'
import { createSceneBuilder } from '../../../src/scene/scene.ts'
import { EFFECTS as BUILT_IN, type BuiltInEffect } from '../../../src/story/grammar-words.ts'
import { indexStory } from '../../../src/story/index-story.ts'
import type { Area, Effect } from '../../../src/story/types.ts'
import { shippedIndex, shippedLayers, shippedStory } from '../support/shipped-story.ts'
import { areaId, boxRing } from '../support/small-story.ts'
import {
  proposalId,
  worldIndex,
  worldLayers,
  worldScene,
  worldView,
  worldWords,
} from '../support/small-world.ts'

/** Of what nobody has given bounds. */
const dotted = [0.1, 2.2]

const EFFECTS = Object.keys(BUILT_IN) as BuiltInEffect[]

const KINDS = ['peninsula', 'province', 'region', 'state', 'alliance', 'sea'] as const

/** The scene of the small world with the watch as one provision on one area of a kind. */
function sceneOf(effect: Effect, area: Area): Scene {
  const { story } = worldIndex
  const index = indexStory({
    ...story,
    areas: story.areas.map((one) => (one.id === area.id ? area : one)),
    proposals: story.proposals.map((one) => {
      const [first] = one.provisions
      return one.id === 'watch' && first
        ? { ...one, provisions: [{ ...first, effect, area: area.id }] }
        : one
    }),
  })
  return createSceneBuilder()({ ...worldView, index, overlays: [proposalId('watch')] })
}

/** The marks of an overlay that some feature of its source is drawn by. */
function drawnBy({ marks, sources }: Scene): Mark[] {
  return marks.filter((mark) => {
    const source = sources[mark.source]
    if (!/^(overlay|tags)-/.test(mark.id) || !source || !('data' in source)) return false
    return source.data.features.some(({ properties }) => allHold(mark.where, properties))
  })
}

const areaOf = (id: string): Area => {
  const area = worldIndex.areas.get(areaId(id))
  if (!area) throw new Error(id)
  return area
}

describe('a part of an area', () => {
  const part = { text: 'the wet half' }
  const drawnFor = (rest: object) => {
    const { story } = worldIndex
    const index = indexStory({
      ...story,
      proposals: story.proposals.map((one) => {
        const [first] = one.provisions
        return one.id === 'watch' && first
          ? {
              ...one,
              provisions: [{ ...first, effect: 'controlled', area: areaId('fen'), ...rest }],
            }
          : one
      }),
    })
    const scene = createSceneBuilder()({ ...worldView, index, overlays: [proposalId('watch')] })
    const source = scene.sources['overlay-watch']
    return {
      marks: drawnBy(scene).filter(({ type }) => type !== 'name'),
      on: source && 'data' in source ? source.data.features.map((one) => one.properties?.id) : [],
    }
  }
  const layer = worldIndex.areas.get(areaId('fen'))?.geometry?.layer

  it('is drawn where the layer has it, and nothing on the rest; its edge is no line', () => {
    const { marks, on } = drawnFor({ part: { ...part, geometry: { layer, features: ['moor'] } } })
    expect(on).toEqual(['moor'])
    expect(marks.some(({ type }) => type === 'fill')).toBe(true)
    const strokes = marks.filter(({ type }) => type === 'stroke')
    expect(strokes).not.toEqual([])
    for (const mark of strokes) expect(mark).toHaveProperty('dash', dotted)
  })

  it('that is told in words alone covers no ground: only the edge of the whole is dotted', () => {
    const { marks, on } = drawnFor({ part })
    expect(on).toEqual(['fen'])
    expect(marks).not.toEqual([])
    for (const mark of marks) expect(mark).toMatchObject({ type: 'stroke', dash: dotted })
  })

  it('is the whole without one', () => {
    expect(drawnFor({}).marks.some(({ type }) => type === 'fill')).toBe(true)
  })
})

describe('a vague area', () => {
  it.each(['controlled', 'limited', 'backup'] as const)('has no crisp edge: %s', (effect) => {
    const strokes = drawnBy(
      sceneOf(effect, { ...areaOf('fen'), vague: 'Nobody has said.' }),
    ).filter(({ type }) => type === 'stroke')
    expect(strokes).not.toEqual([])
    for (const mark of strokes) expect(mark).toHaveProperty('dash', dotted)
  })

  it('has no edge where the effect has none', () => {
    const marks = drawnBy(sceneOf('stationed', { ...areaOf('fen'), vague: 'Nobody has said.' }))
    expect(marks.filter(({ type }) => type === 'stroke')).toEqual([])
  })
})

describe('each effect', () => {
  const onAreas = EFFECTS.filter((effect) => effectStyles[effect].on === 'area')
  const onLines = EFFECTS.filter((effect) => effectStyles[effect].on === 'line')

  it.each(onAreas.flatMap((effect) => KINDS.map((kind) => [effect, kind] as const)))(
    'is drawn: %s on an area of kind %s',
    (effect, kind) => {
      const marks = drawnBy(sceneOf(effect, { ...areaOf('fen'), kind }))
      expect(marks.filter(({ type }) => type !== 'name')).not.toEqual([])
      const tags = marks.filter(({ id }) => id.startsWith('tags-'))
      expect(tags.map(({ zoom }) => zoom)).toEqual([
        [3.5, 6],
        [6, 24],
      ])
    },
  )

  it.each(onLines)('is drawn on both sides of a line: %s', (effect) => {
    const strokes = drawnBy(sceneOf(effect, areaOf('truce-line')))
    expect(strokes).not.toEqual([])
    for (const mark of strokes) expect(mark).toMatchObject({ type: 'stroke' })
    for (const mark of strokes) expect(mark).toHaveProperty('gap')
  })

  it.each(EFFECTS)('is drawn in the colour of its proposal, but for its halo: %s', (effect) => {
    const area = areaOf(effectStyles[effect].on === 'line' ? 'truce-line' : 'fen')
    const own = overlayColour(worldIndex, proposalId('watch'))
    expect(own).toMatch(/^overlay\d$/)
    const marks = drawnBy(sceneOf(effect, area)).filter(({ id }) => !id.endsWith('-far-ends'))
    const colours = new Set(marks.map(({ colour }) => colour))
    colours.delete('halo')
    expect([...colours]).toEqual([own])
  })

  it('is told from every other by its marks', () => {
    const looks = EFFECTS.map((effect) => {
      const area = areaOf(effectStyles[effect].on === 'line' ? 'truce-line' : 'fen')
      const marks = drawnBy(sceneOf(effect, area)).filter(({ id }) => !/arcs|far-ends/.test(id))
      return JSON.stringify(marks.map((mark) => ({ ...mark, where: [] })))
    })
    // A guarantor looks like a member, but for the arcs that lead from it.
    const alike = EFFECTS.filter((_, i) => looks.indexOf(looks[i] ?? '') !== i)
    expect(alike).toEqual(['member'])
  })
})

describe('an overlay', () => {
  const overlayIn = (id: string) => {
    const scene = worldScene({ overlays: [proposalId(id)] })
    return scene.marks.filter(
      (mark) => mark.id.startsWith(`overlay-${id}-`) || mark.id.startsWith('tags-'),
    )
  }

  it('makes one mark of areas that look the same', () => {
    const fills = overlayIn('plan-a').filter(({ type }) => type === 'fill')
    // Each of the three with marks, and with a tint for where it is too small for them.
    expect(fills).toHaveLength(6)
    const watch = overlayIn('watch').filter(({ id }) => id.includes('-fill-'))
    const hatched = watch.filter((mark) => mark.type === 'fill' && mark.tile)
    expect(new Set(hatched.map((mark) => JSON.stringify({ ...mark, id: '' }))).size).toBe(
      hatched.length,
    )
  })

  it('shows a short piece of a line where it is near alone', () => {
    const zoomOf = (where: string) =>
      overlayIn('pause')
        .filter(({ id }) => id.includes(where))
        .map(({ zoom }) => zoom)
    expect(zoomOf('-line-')).toEqual([undefined, undefined])
    expect(zoomOf('-short-')).toEqual([
      [7, 24],
      [7, 24],
    ])
  })

  it('leads arcs from each guarantor to what it guarantees, with its name at the far end', () => {
    const { sources, marks } = worldScene({ overlays: [proposalId('pledge')] })
    const dataOf = (id: string) => {
      const source = sources[id]
      if (!source || !('data' in source)) throw new Error(id)
      return source.data.features
    }
    const [arc, ...more] = dataOf('overlay-pledge-arcs')
    expect(more).toEqual([])
    if (arc?.geometry.type !== 'LineString') throw new Error('an arc is a line')
    const ends = [arc.geometry.coordinates[0], arc.geometry.coordinates.at(-1)]
    expect(ends.map((end) => end?.map(Math.round))).toEqual([
      [50, 5],
      [5, 9],
    ])
    expect(dataOf('overlay-pledge-far-ends').map(({ properties }) => properties)).toEqual([
      { name: 'Overseas' },
    ])
    const zooms = marks.filter(({ id }) => /-(arcs|far-ends)$/.test(id))
    expect(zooms.map(({ zoom }) => zoom)).toEqual([
      [0, 4.2],
      [0, 4.2],
    ])
  })

  it('names an arc on its way from where few frames hold all of it, and points to its far end', () => {
    const { sources, marks } = worldScene({ overlays: [proposalId('pledge')] })
    const source = sources['overlay-pledge-arc-names']
    if (!source || !('data' in source)) throw new Error('no arc has a name')
    const zooms = marks
      .filter((mark) => mark.source === 'overlay-pledge-arc-names')
      .map(({ zoom }) => zoom)
    // 45 of 360 degrees of a world that is 512 pixels wide: 440 pixels long from a zoom of 2.8 on.
    expect(zooms).toEqual([
      [3, 3.5],
      [3.5, 4],
      [4, 4.2],
    ])
    expect(source.data.features.map(({ properties }) => properties)).toEqual(
      [3, 3.5, 4].map((from) => ({ name: 'Overseas >', from })),
    )
  })

  it('keeps the name of an arc near what is guaranteed, in the frame, however near the map is', () => {
    const { sources } = worldScene({ overlays: [proposalId('pledge')] })
    const source = sources['overlay-pledge-arc-names']
    if (!source || !('data' in source)) throw new Error('no arc has a name')
    const [guaranteedX, guaranteedY] = worldOf([5, 9])
    for (const { geometry, properties } of source.data.features) {
      if (geometry.type !== 'Point') throw new Error('a name stands at a point')
      const [x, y] = worldOf(geometry.coordinates as [number, number])
      const pixels = Math.hypot(x - guaranteedX, y - guaranteedY) * 2 ** properties?.from
      expect(pixels).toBeGreaterThan(200)
      expect(pixels).toBeLessThan(270)
    }
  })

  it('names no arc on its way where that is the guarantor’s own ground, which has its name', () => {
    const layers = new Map(worldLayers)
    const [id, areas] = [...layers][0] ?? []
    const overseas = areas?.features.get('overseas')
    if (!id || !areas || !overseas) throw new Error('there is no overseas')
    const wide: Polygon = { type: 'Polygon', coordinates: [boxRing(8, 0, 60, 20)] }
    const features = new Map(areas.features).set('overseas', { ...overseas, geometry: wide })
    layers.set(id, { ...areas, features })
    const namesOn = (scene: Scene) => {
      const source = scene.sources['overlay-pledge-arc-names']
      return source && 'data' in source ? source.data.features.length : 0
    }
    const overlays = [proposalId('pledge')]
    expect(namesOn(worldScene({ overlays }))).toBe(3)
    expect(namesOn(worldScene({ overlays, layers }))).toBe(0)
  })

  it('has no tag on an area of many parts, as it would stand on one of them', () => {
    const marks = drawnBy(sceneOf('member', areaOf('pact')))
    expect(marks.filter(({ id }) => id.includes('-fill-'))).toHaveLength(1)
    expect(marks.filter(({ id }) => id.startsWith('tags-'))).toEqual([])
  })

  it('is named from afar where it names few areas, and not at all within a plan that names no things', () => {
    const tagZooms = (id: string) =>
      overlayIn(id)
        .filter(({ type }) => type === 'name')
        .map(({ zoom }) => zoom?.[0])
    expect(new Set(tagZooms('watch'))).toEqual(new Set([3.5, 6]))
    expect(tagZooms('plan-a')).toEqual([])
  })
})

describe('overlays along lines', () => {
  const gapsOf = (id: string, ...overlays: string[]) =>
    worldScene({ overlays: overlays.map(proposalId) }).marks.flatMap((mark) =>
      mark.type === 'stroke' && mark.id.startsWith(`overlay-${id}-line-`)
        ? [JSON.stringify(mark.gap)]
        : [],
    )

  it('stand beside each other, and each by itself as near to its line', () => {
    expect(gapsOf('pause', 'pause').length).toBeGreaterThan(0)
    expect(gapsOf('plan-b', 'plan-b')).toEqual(gapsOf('pause', 'pause'))
    expect(gapsOf('pause', 'pause', 'plan-b')).toEqual(gapsOf('pause', 'pause'))
    const beside = gapsOf('plan-b', 'pause', 'plan-b')
    expect(beside.some((gap) => gapsOf('pause', 'pause').includes(gap))).toBe(false)
  })

  it('stand no farther for an overlay that is on areas', () => {
    expect(gapsOf('pause', 'watch', 'pause')).toEqual(gapsOf('pause', 'pause'))
    expect(gapsOf('plan-b', 'watch', 'plan-a', 'plan-b')).toEqual(gapsOf('plan-b', 'plan-b'))
  })
})

describe('the tags of the shipped story', () => {
  const { marks, sources } = createSceneBuilder()({
    ...worldView,
    index: shippedIndex,
    layers: shippedLayers,
    overlays: shippedStory.proposals.map(({ id }) => id),
  })
  const tags = marks.flatMap((mark) => {
    const source = sources[mark.source]
    if (mark.type !== 'name' || !source || !('data' in source)) return []
    if (!/^tags-|-markers-/.test(mark.id)) return []
    const at = source.data.features.find(({ properties }) => allHold(mark.where, properties))
    return [{ at: JSON.stringify(at?.geometry), mark, words: at?.properties ?? {} }]
  })

  it('give no two markers of an area the same place', () => {
    const marked = tags.filter(({ mark }) => mark.icon)
    const taken = marked.map(({ at, mark }) => `${at} ${mark.icon?.offset}`)
    expect(new Set(taken).size).toBe(taken.length)
    expect(marked.length).toBeGreaterThan(3)
  })

  it('stand at an area as one name, each in a line of its own', () => {
    const named = tags.filter(({ mark }) => !mark.icon)
    const stacks = named.map(({ mark, words }) => `${words.area} ${mark.zoom}`)
    expect(new Set(stacks).size).toBe(stacks.length)
    for (const { mark, words } of named) {
      const keys = mark.lines.map(({ key }) => key)
      expect(keys.every((key) => typeof words[key] === 'string')).toBe(true)
      expect(new Set(keys).size).toBe(keys.length)
    }
    expect(named.flatMap(({ mark }) => mark.lines).length).toBeGreaterThan(10)
  })

  it('from afar are those of proposals with few areas, and near those of all', () => {
    const keys = (zoom: number) =>
      tags
        .filter(({ mark }) => mark.id === `tags-ukraine-${zoom}`)
        .flatMap(({ mark }) => mark.lines.map(({ key }) => key))
    expect(keys(3.5).length).toBeGreaterThan(0)
    expect(keys(6)).toEqual(expect.arrayContaining(keys(3.5)))
    expect(keys(6).length).toBeGreaterThan(keys(3.5).length)
  })
})

it('an overlay of a story whose layers are not there draws nothing, and does not throw', () => {
  const [first] = worldIndex.story.proposals
  if (!first) throw new Error('the small world has no proposal')
  const overlay = overlayOf(first, worldIndex, new Map(), 'region', worldWords)
  const places = placeOverlays(worldIndex, [first]).get(first.id)
  expect(overlay.tags).toEqual([])
  expect(overlay.marks(JSON.stringify(places)).names).toEqual([])
  expect(worldLayers.size).toBe(2)
  for (const source of Object.values(overlay.sources)) {
    expect('data' in source && source.data.features).toEqual([])
  }
})
