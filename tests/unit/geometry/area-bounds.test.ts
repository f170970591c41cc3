// Areas of an archive: there once all of them is, and known by their bounds before.
import { describe, expect, it } from 'vitest'
import { boundsOfArea, boundsOfAreas, listedBounds } from '../../../src/geometry/area-bounds.ts'
import { type Bounds, unite } from '../../../src/geometry/bounds.ts'
import { checkGeometry, featuresOf, indexLayer, type Layers } from '../../../src/geometry/layers.ts'
import type { Area, LayerId } from '../../../src/story/types.ts'
import { makeArea, makeBox, makeLayers, makeStory } from '../support/small-story.ts'

const boxes = [makeBox('east', 170, 0, 179, 5), makeBox('west', -179, 1, -170, 6)]
const all = new Map<string, Bounds>([
  ['east', [170, 0, 179, 5]],
  ['west', [-179, 1, -170, 6]],
])
const story = makeStory({
  areas: [
    makeArea('island', { geometry: { layer: 'areas', features: ['east', 'west'] } }),
    makeArea('northland', { geometry: { layer: 'areas', features: ['west'] } }),
  ],
})
const [both, north] = story.areas as [Area, Area]
/** The layer once so many of its features have come, with those that it lists. */
function archive(come: number, ids = ['east', 'west']): Layers {
  const layer = indexLayer({ type: 'FeatureCollection', features: boxes.slice(0, come) })
  const listed = new Map([...all].filter(([id]) => ids.includes(id)))
  return new Map([['areas' as LayerId, { ...layer, listed }]])
}

describe('an area of an archive', () => {
  it('is there once all of it is', () => {
    expect([0, 1, 2].map((come) => featuresOf(both, archive(come)).length)).toEqual([0, 0, 2])
  })

  it('has its bounds before, also over the antimeridian', () => {
    for (const come of [0, 1, 2])
      expect(boundsOfArea(both, archive(come))).toEqual([170, 0, 190, 6])
    expect(boundsOfAreas([both, north], archive(1))).toEqual([170, 0, 190, 6])
    expect(boundsOfArea(north, archive(0))).toEqual([-179, 1, -170, 6])
  })

  it('is no fault where it is listed, and one where it is not', () => {
    expect(checkGeometry(story, archive(0), 'story.json')).toEqual([])
    expect(checkGeometry(story, archive(0, ['west']), 'story.json')).toHaveLength(1)
  })
})

it('an area of a layer that came whole has no listed bounds', () => {
  const whole = makeLayers(boxes)
  expect(listedBounds(both, whole)).toBeNull()
  expect(boundsOfArea(both, whole)).toEqual([170, 0, 190, 6])
  expect(boundsOfArea(both, new Map())).toBeNull()
  expect(unite([])).toBeNull()
})
