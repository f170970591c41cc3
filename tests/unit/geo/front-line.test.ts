// The front line is four separate, schematic strokes; no border of any kind follows it.
import { booleanPointInPolygon, distance, lineIntersect, lineString } from '@turf/turf'
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
})
