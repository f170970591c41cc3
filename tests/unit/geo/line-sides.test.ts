// The land beside the front line: to its left, within the state, each layer within the one before; and the parts of
// areas on one side of it.
import { area, booleanPointInPolygon, featureCollection, intersect, point } from '@turf/turf'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { PARTS } from '../../../geo/recipes/lines.ts'
import { loadLayer } from './load-layers.ts'

const { features } = loadLayer('lines')
const sideOf = (id: string) =>
  features.find((one) => one.id === id) as Feature<Polygon | MultiPolygon>
const lines = features.filter(({ properties }) => properties?.kind === 'front-line')
const main = lines.find(({ id }) => id === 'front-line-main')
const layersOf = (line: (typeof lines)[number] | undefined) => {
  const left: unknown = line?.properties?.left
  return Array.isArray(left) ? left.map((id) => sideOf(String(id))) : []
}

describe('the land beside the front line', () => {
  it('is named by each of its segments', () => {
    expect(lines).toHaveLength(4)
    for (const line of lines) {
      expect(layersOf(line).length).toBeGreaterThan(0)
      expect(layersOf(line).every(Boolean)).toBe(true)
    }
  })

  it('grows smaller with the distance from the line', () => {
    const sizes = layersOf(main).map((side) => area(side))
    expect(sizes.length).toBeGreaterThan(2)
    expect([...sizes].sort((a, b) => b - a)).toEqual(sizes)
  })

  it.each([
    ['Mariupol', 37.55, 47.13, true],
    ['Melitopol', 35.37, 46.85, true],
    ['Luhansk', 39.3, 48.57, true],
    ['Zaporizhzhia', 35.13, 47.85, false],
    ['Kramatorsk', 37.56, 48.73, false],
    ['Simferopol, which is held apart', 34.1, 44.95, false],
    ['Rostov-on-Don, in another state', 39.7, 47.23, false],
  ])('has %s on the side where it lies', (_, lng, lat, isLeft) => {
    const [all] = layersOf(main)
    expect(all && booleanPointInPolygon(point([lng, lat]), all)).toBe(isLeft)
  })
})

describe('a part of an area beside the front line', () => {
  const areas = loadLayer('areas').features as Feature<Polygon | MultiPolygon>[]
  const wholeOf = (id: string) => areas.find((one) => one.id === id)

  it.each(PARTS)('is some of $area, and no more: $side', ({ area: id, side }) => {
    const [part, whole] = [sideOf(`${id}-${side}`), wholeOf(id)]
    if (!whole) throw new Error(id)
    const inside = intersect(featureCollection([part, whole]))
    expect(area(part)).toBeGreaterThan(1e6)
    expect(area(part)).toBeLessThan(area(whole))
    // Both are rounded, each in its own way.
    expect(inside ? area(inside) / area(part) : 0).toBeGreaterThan(0.99)
  })

  it.each([
    ['donetsk-right', 'Kramatorsk', 37.56, 48.73, true],
    ['donetsk-right', 'Donetsk', 37.8, 48, false],
    ['kharkiv-left', 'Vovchansk’s border', 36.93, 50.31, true],
    ['kharkiv-left', 'Kharkiv', 36.25, 49.99, false],
  ])('%s: %s', (id, _, lng, lat, isIn) => {
    expect(booleanPointInPolygon(point([lng, lat]), sideOf(id))).toBe(isIn)
  })
})
