// The front line is four separate, schematic strokes; no border of any kind follows it.
import {
  bearing,
  booleanPointInPolygon,
  destination,
  distance,
  lineIntersect,
  lineString,
  midpoint,
  pointToPolygonDistance,
} from '@turf/turf'
import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { frontPlacesOf, STROKE_KM } from '../../../geo/front-line.ts'
import { findPolygon, linesOf, loadLayer } from './load-layers.ts'

const fronts = loadLayer('lines').features.filter(
  ({ properties }) => properties?.kind === 'front-line',
)
const strokes = fronts.map((front) => linesOf(front)[0] ?? [])

describe('front line', () => {
  it('has four dated, schematic segments', () => {
    expect(fronts.map(({ id }) => id)).toEqual([
      'front-line-sumy',
      'front-line-hlyboke',
      'front-line-vovchansk',
      'front-line-main',
    ])
    for (const { properties } of fronts) {
      expect(properties).toMatchObject({ schematic: true, date: '2025-11-27' })
    }
  })

  it('never joins two segments', () => {
    strokes.forEach((one, index) => {
      for (const other of strokes.slice(index + 1)) {
        expect(lineIntersect(lineString(one), lineString(other)).features).toEqual([])
        const gaps = one.flatMap((from) => other.map((to) => distance(from, to)))
        expect(Math.min(...gaps)).toBeGreaterThan(10)
      }
    })
  })

  it('passes through its settlements, and stays in Ukraine', () => {
    expect(strokes[3]).toEqual(frontPlacesOf('D'))
    expect(strokes[3]).toHaveLength(27)
    const ukraine = findPolygon('states', 'ukraine')
    strokes.slice(0, 3).forEach((stroke, index) => {
      expect(stroke[1]).toEqual(frontPlacesOf('ABC'.charAt(index))[0])
      expect(distance(stroke[0] ?? [], stroke[2] ?? [])).toBeCloseTo(STROKE_KM, 1)
    })
    for (const position of strokes.flat()) {
      expect(booleanPointInPolygon(position, ukraine), String(position)).toBe(true)
    }
  })

  it('shares no vertex with any border', () => {
    const front = new Set(strokes.flat().map(String))
    const borders = loadLayer('borders').features.flatMap(linesOf).flat()
    expect(borders.filter((position) => front.has(String(position)))).toEqual([])
  })

  it('has the side that Russia holds to the left of every segment', () => {
    const russia = findPolygon('states', 'russia')
    const sideOf = (stroke: Position[], angle: number) => {
      const [start, end] = [stroke[0] ?? [], stroke.at(-1) ?? []]
      return destination(midpoint(start, end), 20, bearing(start, end) + angle)
    }
    for (const stroke of strokes.slice(0, 3)) {
      const [left, right] = [-90, 90].map((angle) => sideOf(stroke, angle))
      if (!left || !right) throw new Error('a stroke without sides')
      expect(pointToPolygonDistance(left, russia)).toBeLessThan(
        pointToPolygonDistance(right, russia),
      )
    }
    const [west, east] = [strokes[3]?.at(-1) ?? [], strokes[3]?.[0] ?? []]
    const turn = bearing(east, [34.1, 44.95]) - bearing(east, west)
    expect(
      turn,
      'from the north-east end, Simferopol lies left of the south-west end',
    ).toBeLessThan(0)
  })
})
