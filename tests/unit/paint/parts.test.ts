// Shapes in world units: rings turned so that the inside lies to the right, bounds that hold every point, long
// lines in pieces that join.

import fc from 'fast-check'
import type { Geometry, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { worldOf } from '../../../src/geometry/mercator.ts'
import { type Part, partOf, type Run, shapeOf } from '../../../src/paint/parts.ts'
import { boxRing, makeFeature } from '../support/small-story.ts'

const shape = (geometry: Geometry) => shapeOf(makeFeature('one', geometry))
const pointsOf = ({ points }: Run) =>
  Array.from(
    { length: points.length / 2 },
    (_, i) => [points[2 * i] as number, points[2 * i + 1] as number] as const,
  )

/** Over nothing where a ring runs clockwise on the screen: then its inside lies to the right. */
function turn(run: Run): number {
  const points = pointsOf(run)
  return points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[i + 1] ?? points[0] ?? [0, 0]
    return sum + x * nextY - nextX * y
  }, 0)
}

const outer = boxRing(0, 0, 10, 10)
const hole = boxRing(2, 2, 4, 4)
const reversed = (ring: Position[]) => [...ring].reverse()

describe('the rings of an area', () => {
  it.each([
    ['both as written', outer, hole],
    ['the outer turned', reversed(outer), hole],
    ['the hole turned', outer, reversed(hole)],
    ['both turned', reversed(outer), reversed(hole)],
  ])('run clockwise outside and the other way around holes: %s', (_, ring, inner) => {
    const [part] = shape({ type: 'Polygon', coordinates: [ring, inner] }).parts
    const turns = part?.runs.map((run) => Math.sign(turn(run)))
    expect(turns).toEqual([1, -1])
    expect(part?.runs.every(({ isClosed }) => isClosed)).toBe(true)
  })

  it('keep all their points', () => {
    const [part] = shape({ type: 'Polygon', coordinates: [reversed(outer)] }).parts
    const wanted = new Set(outer.map(([lng = 0, lat = 0]) => worldOf([lng, lat]).join()))
    expect(new Set(part?.runs.flatMap(pointsOf).map(String))).toEqual(wanted)
  })

  it('are a part for each polygon', () => {
    const { kind, parts } = shape({
      type: 'MultiPolygon',
      coordinates: [[outer, hole], [boxRing(20, 0, 30, 10)]],
    })
    expect([kind, parts.map(({ runs }) => runs.length)]).toEqual(['area', [2, 1]])
  })
})

describe('bounds', () => {
  it('hold every point, and no more', () => {
    const place = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -80, max: 80, noNaN: true }),
    )
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 20 }), (coordinates) => {
        const { parts } = shape({ type: 'LineString', coordinates: coordinates as Position[] })
        const points = coordinates.map(worldOf)
        const [xs, ys] = [points.map(([x]) => x + 0), points.map(([, y]) => y + 0)]
        expect(parts).toHaveLength(1)
        expect(parts[0]?.box.map((side) => side + 0)).toEqual([
          Math.min(...xs),
          Math.min(...ys),
          Math.max(...xs),
          Math.max(...ys),
        ])
      }),
    )
  })

  it('are of all rings of a part', () => {
    const run = (...points: number[]): Run => ({
      points: Float64Array.from(points),
      isClosed: false,
    })
    expect(partOf([run(1, 2, 3, 4), run(-1, 9, 0, 0)]).box).toEqual([-1, 0, 3, 9])
  })
})

describe('a line', () => {
  const lineOf = (count: number): Part[] => [
    ...shape({
      type: 'LineString',
      coordinates: Array.from({ length: count }, (_, i) => [i / 100, 0]),
    }).parts,
  ]

  it.each([2, 255, 256, 257, 511, 512, 1000])(
    'of %d points is whole, in pieces that join',
    (count) => {
      const runs = lineOf(count).flatMap(({ runs: own }) => own.map(pointsOf))
      for (const [i, run] of runs.entries()) {
        expect(run.length).toBeGreaterThan(1)
        if (i > 0) expect(run[0]).toEqual(runs[i - 1]?.at(-1))
      }
      const all = new Set(runs.flat().map(String))
      expect(all.size).toBe(count)
    },
  )

  it('is open, and each of several is one', () => {
    const { kind, parts } = shape({
      type: 'MultiLineString',
      coordinates: [outer.slice(0, 2), outer.slice(2, 4)],
    })
    expect([kind, parts.length, parts[0]?.runs[0]?.isClosed]).toEqual(['line', 2, false])
  })
})

describe('points', () => {
  it('are a part each', () => {
    expect(shape({ type: 'Point', coordinates: [0, 0] })).toMatchObject({ kind: 'point' })
    expect(
      shape({
        type: 'MultiPoint',
        coordinates: [
          [0, 0],
          [1, 1],
        ],
      }).parts,
    ).toHaveLength(2)
    expect(shape({ type: 'GeometryCollection', geometries: [] }).parts).toEqual([])
  })
})

it('a shape is made once for each geometry', () => {
  const feature = makeFeature('one', { type: 'Polygon', coordinates: [outer] })
  expect(shapeOf(feature)).toBe(shapeOf({ ...feature, properties: {} }))
})
