// What is wanted of layers that come in parts: what can be seen, and what is told, drawn or compared although it cannot.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Bounds, boundsOf } from '../../../src/geometry/bounds.ts'
import { indexLayer, type Layers } from '../../../src/geometry/layers.ts'
import type { View } from '../../../src/geometry/mercator.ts'
import { type Wanted, wantedFeatures } from '../../../src/geometry/wanted-features.ts'
import type { Area, LayerId } from '../../../src/story/types.ts'
import { manyAreas, manyId } from '../support/many-areas.ts'
import { areaId, makeArea, makeIndex } from '../support/small-story.ts'

const [COLUMNS, ROWS] = [40, 30]
const many = manyAreas({ columns: COLUMNS, rows: ROWS, from: [150, 30], degrees: 1.2 })
const listed = new Map(
  many.features.map((one) => [one.properties.id, boundsOf([one]) as Bounds] as const),
)
const layers: Layers = new Map([
  ['areas' as LayerId, { ...indexLayer({ ...many, features: [] }), listed }],
])
const twins = [manyId(0, 0), manyId(1, 29)]
const index = makeIndex({
  areas: [
    makeArea('island'),
    makeArea('northland', { geometry: { layer: 'areas', features: twins } }),
    ...many.features.map(({ properties: { id } }) => makeArea(id)),
    makeArea('road', { kind: 'line', geometry: { layer: 'areas', features: [manyId(20, 29)] } }),
  ],
})
const areaOf = (id: string) => index.areas.get(areaId(id)) as Area
const NONE: Wanted = { view: null, selected: null, whole: [] }
const wanted = (some: Partial<Wanted>, of = layers) =>
  wantedFeatures({ ...NONE, ...some }, index, of).get('areas' as LayerId) ?? new Set()

const views = fc.record({
  width: fc.integer({ min: 200, max: 2000 }),
  height: fc.integer({ min: 200, max: 1500 }),
  camera: fc.record({
    zoom: fc.double({ min: 1, max: 10, noNaN: true }),
    lng: fc.double({ min: -180, max: 180, noNaN: true }),
    lat: fc.double({ min: -60, max: 75, noNaN: true }),
  }),
})

/** Whether bounds are in sight and no mere dot, by the pixels of a map that is drawn on every turn of the globe. */
function isSeen([west, south, east, north]: Bounds, { camera, width, height }: View): boolean {
  const world = 512 * 2 ** camera.zoom
  const x = (lng: number) => ((lng - camera.lng) / 360) * world + width / 2
  const down = (lat: number) =>
    (1 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / Math.PI) * (world / 2)
  const y = (lat: number) => down(lat) - down(camera.lat) + height / 2
  const isThere = [-2, -1, 0, 1, 2]
    .map((turn) => turn * world)
    .some((turn) => x(east) + turn >= 0 && x(west) + turn <= width)
  const isInHeight = y(south) >= 0 && y(north) <= height
  return isThere && isInHeight && Math.max(x(east) - x(west), y(south) - y(north)) >= 2
}

describe('wantedFeatures', () => {
  it('has all that a view shows, on whichever turn of the globe, and what belongs to it', () => {
    fc.assert(
      fc.property(views, (view) => {
        const found = wanted({ view })
        const wrong = [...listed].filter(
          ([id, bounds]) =>
            found.has(id) !== isSeen(bounds, view) && !(found.has(id) && twins.includes(id)),
        )
        expect(wrong).toEqual([])
        expect(twins.filter((id) => found.has(id)).length).not.toBe(1)
      }),
      { numRuns: 200 },
    )
  })

  it('has of a selected area its neighbours, and the lines of the story', () => {
    expect([...wanted({ selected: areaId(manyId(10, 10)) })].sort()).toEqual(
      [...[9, 10, 11].flatMap((x) => [9, 10, 11].map((y) => manyId(x, y))), manyId(20, 29)].sort(),
    )
  })

  it('has areas that are asked for wherever they are, whole', () => {
    expect(wanted({ whole: [areaOf('northland')] })).toEqual(new Set(twins))
  })

  it('has the land beside a line that has come', () => {
    const line = { ...many.features[0], properties: { id: 'line', left: ['a', 'b'] } }
    const come = indexLayer({ ...many, features: [line as (typeof many.features)[number]] })
    expect(wanted({}, new Map([['areas' as LayerId, { ...come, listed }]]))).toEqual(
      new Set(['a', 'b']),
    )
  })

  it('has nothing of layers that come whole', () => {
    const whole: Layers = new Map([['areas' as LayerId, indexLayer(many)]])
    expect(wanted({ whole: [areaOf('northland')] }, whole).size).toBe(0)
  })
})
