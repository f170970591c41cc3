// How far apart the pictures of two cameras are, in pixels where they differ most.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { panBy } from '../../../src/geometry/mercator.ts'
import { cameraDistance } from '../../../src/map/camera-distance.ts'

const size = { width: 800, height: 600 }
const camera = { zoom: 5, lng: 31, lat: 48 }

describe('cameraDistance', () => {
  it('is nothing between a camera and itself', () => {
    expect(cameraDistance(camera, { ...camera }, size)).toBeCloseTo(0, 6)
  })

  it('is as many pixels as one is dragged from the other', () => {
    const by = fc.integer({ min: -300, max: 300 })
    fc.assert(
      fc.property(by, by, (dx, dy) => {
        const other = panBy({ ...size, camera }, dx, dy)
        expect(cameraDistance(camera, other, size)).toBeCloseTo(Math.hypot(dx, dy), 3)
      }),
    )
  })

  it('counts another zoom at the corners, where it shows', () => {
    const nearer = cameraDistance(camera, { ...camera, zoom: 6 }, size)
    expect(nearer).toBeCloseTo(500, 6)
    expect(cameraDistance(camera, { ...camera, zoom: 5.001 }, size)).toBeGreaterThan(0.1)
  })
})
