// The Black Sea ends at the Bosporus and at the Kerch Strait, and its shore is the land's own.
import { area, booleanPointInPolygon, featureCollection, intersect } from '@turf/turf'
import { describe, expect, it } from 'vitest'
import { findPolygon, partsOf, vertexKeys } from './load-layers.ts'

const sea = findPolygon('areas', 'black-sea')

describe('Black Sea', () => {
  it.each([
    ['the open sea', [34.5, 43.3], true],
    ['off Odesa', [31.2, 46.2], true],
    ['the Sea of Azov', [36.5, 46], false],
    ['the Sea of Marmara', [28, 40.7], false],
    ['inside the Bosporus', [29.07, 41.12], false],
    ['inside the Kerch Strait', [36.55, 45.25], false],
    ['Crimea', [34.1, 45.2], false],
  ])('%s', (_, position, isInside) => {
    expect(booleanPointInPolygon(position, sea)).toBe(isInside)
  })

  it('is made of vertices of the land and of nothing else', () => {
    const land = vertexKeys(findPolygon('land', 'land'))
    const stray = partsOf(sea)
      .flat(2)
      .filter((position) => !land.has(String(position)))
    expect(stray).toEqual([])
  })

  it.each(['crimea', 'kherson', 'mykolaiv'])('does not lap over %s', (id) => {
    const shared = intersect(featureCollection([sea, findPolygon('areas', id)]))
    expect(shared ? area(shared) : 0).toBeLessThan(1)
  })
})
