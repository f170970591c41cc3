// A point in nested areas means the smallest of them, and a line before any area.
import { describe, expect, it } from 'vitest'
import { coordinateRuns } from '../../../src/geometry/bounds.ts'
import { featuresOf } from '../../../src/geometry/layers.ts'
import { project, type View } from '../../../src/geometry/mercator.ts'
import { distanceToEdge, pickArea, sizeInLayer, smallestArea } from '../../../src/map/pick-area.ts'
import { findArea, shippedIndex, shippedLayers } from '../support/shipped-story.ts'
import { makeArea, makeBox, makeIndex, makeLayers } from '../support/small-story.ts'

const sizeOf = (id: string) => sizeInLayer(findArea(id), shippedIndex, shippedLayers)
const smallestOf = (...ids: string[]) =>
  smallestArea(ids.map(findArea), (area) => sizeInLayer(area, shippedIndex, shippedLayers))?.id

describe('sizeInLayer', () => {
  it('orders nested areas by their size', () => {
    const sizes = ['donetsk', 'donbas', 'eastern-ukraine', 'ukraine', 'russia'].map(sizeOf)
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b))
    expect(new Set(sizes).size).toBe(sizes.length)
    expect(sizeOf('poland')).toBeLessThan(sizeOf('nato-territory'))
    expect(Number.isFinite(sizeOf('nato-territory'))).toBe(true)
  })

  it('counts a line as nothing', () => {
    expect(sizeOf('front-line')).toBe(0)
  })

  it('measures what the layer gives no size for, so that the inner of two areas is chosen', () => {
    const [outer, inner] = [makeArea('island'), makeArea('northland')]
    const index = makeIndex({ areas: [outer, inner] })
    const boxes = makeLayers([makeBox('island', 0, 0, 10, 10), makeBox('northland', 2, 2, 4, 4)])
    const view: View = { width: 800, height: 600, camera: { zoom: 5, lng: 3, lat: 3 } }
    expect(pickArea(view, { x: 400, y: 300 }, index, boxes)).toBe('northland')
  })
})

describe('smallestArea', () => {
  it.each([
    ['donetsk', ['ukraine', 'eastern-ukraine', 'donetsk', 'donbas']],
    ['donbas', ['donbas', 'eastern-ukraine', 'ukraine']],
    ['eastern-ukraine', ['ukraine', 'eastern-ukraine']],
    ['poland', ['nato-territory', 'poland']],
    ['front-line', ['donetsk', 'front-line', 'ukraine']],
  ])('is %s of %j', (smallest, ids) => {
    expect(smallestOf(...ids)).toBe(smallest)
    expect(smallestOf(...[...ids].reverse())).toBe(smallest)
  })

  it('is the first where sizes are alike, and none of none', () => {
    const areas = ['poland', 'romania'].map(findArea)
    expect(smallestArea(areas, () => 1)?.id).toBe('poland')
    expect(smallestArea([], () => 1)).toBeUndefined()
  })
})

describe('pickArea', () => {
  /** What a map shows around a place, which is in its middle. */
  const around = (lng: number, lat: number): View => ({
    width: 800,
    height: 600,
    camera: { zoom: 6.5, lng, lat },
  })
  const pick = (lng: number, lat: number, dx = 0) =>
    pickArea(around(lng, lat), { x: 400 + dx, y: 300 }, shippedIndex, shippedLayers)

  it.each([
    ['crimea', 34.1, 45.2],
    ['donetsk', 37.3, 48.9],
    ['luhansk', 39.2, 48.6],
    ['kharkiv', 35.5, 49.4],
    ['ukraine', 30.5, 50.4],
    ['poland', 19, 52],
    ['romania', 25, 46],
    ['black-sea', 34, 43.2],
    ['russia', 100, 62],
    ['russia', -175, 66],
    ['nato-territory', -8, 39.5],
  ])('finds %s at %d, %d, on any turn of the globe', (id, lng, lat) => {
    expect(pick(lng, lat)).toBe(id)
    expect(pick(lng + 360, lat)).toBe(id)
    expect(pick(lng - 720, lat)).toBe(id)
  })

  it.each([
    [27.6, 53.9],
    [0, 0],
    [-40, 20],
    [0, 84],
  ])('finds nothing at %d, %d', (lng, lat) => {
    expect(pick(lng, lat)).toBeNull()
  })

  it('finds a line before the area that it runs through, up to seven pixels beside it', () => {
    const [feature] = featuresOf(findArea('front-line'), shippedLayers)
    const [from = [], to = []] = feature ? (coordinateRuns(feature)[0] ?? []) : []
    const middle = [0, 1].map((axis) => ((from[axis] ?? 0) + (to[axis] ?? 0)) / 2)
    const at = (dx: number) => pick(middle[0] ?? 0, middle[1] ?? 0, dx)
    expect(at(0)).toBe('front-line')
    expect(at(5)).toBe('front-line')
    expect(at(40)).not.toBe('front-line')
  })

  it('finds what is under any point of the map, not its middle alone', () => {
    const view = around(31, 48.5)
    const { x, y } = project([34.1, 45.2], view)
    expect(pickArea(view, { x, y }, shippedIndex, shippedLayers)).toBe('crimea')
    expect(pickArea(view, { x: 400, y: 300 }, shippedIndex, shippedLayers)).toBe('ukraine')
  })

  it('finds nothing before the layers are loaded', () => {
    expect(pickArea(around(37, 48), { x: 400, y: 300 }, shippedIndex, new Map())).toBeNull()
  })
})

describe('distanceToEdge', () => {
  const [from, to] = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
  ]

  it.each([
    [{ x: 5, y: 3 }, 3],
    [{ x: -3, y: 4 }, 5],
    [{ x: 14, y: 3 }, 5],
    [{ x: 7, y: 0 }, 0],
  ])('from %j is %d', (point, distance) => {
    expect(distanceToEdge(point, from, to)).toBeCloseTo(distance, 9)
  })

  it('is the distance to the point where the edge is one', () => {
    expect(distanceToEdge({ x: 3, y: 4 }, from, from)).toBe(5)
  })
})
