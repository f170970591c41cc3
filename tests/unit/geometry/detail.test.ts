// Levels of detail: which zoom needs which, and where a layer stands at it.
import { describe, expect, it } from 'vitest'
import { detailAt, pathAt } from '../../../src/geometry/detail.ts'

describe('detailAt', () => {
  it.each([
    [1, 'world'],
    [2.99, 'world'],
    [3, 'region'],
    [8.49, 'region'],
    [8.5, 'close'],
    [10.5, 'close'],
  ])('at zoom %d is %s', (zoom, detail) => {
    expect(detailAt(zoom)).toBe(detail)
  })
})

describe('pathAt', () => {
  it.each([
    ['geo/areas.geojson', 'close', 'geo/close/areas.geojson'],
    ['geo/areas.geojson', 'world', 'geo/world/areas.geojson'],
    ['geo/areas.geojson', 'region', 'geo/areas.geojson'],
    ['geo/cities.geojson', 'close', 'geo/cities.geojson'],
    ['stories/mine/areas.geojson', 'close', 'stories/mine/areas.geojson'],
  ] as const)('of %s at %s is %s', (path, detail, expected) => {
    expect(pathAt(path, detail)).toBe(expected)
  })
})
