// The scale bar: a round length that fits, as long as it is on the ground in the middle of the map.
import { distance } from '@turf/turf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { project, type View, ZOOM } from '../../../src/geometry/mercator.ts'
import { scaleBar, WIDEST } from '../../../src/map/scale.ts'
import { readText } from '../support/files.ts'

const viewAt = (zoom: number, lat: number): View => ({
  width: 800,
  height: 600,
  camera: { zoom, lat, lng: 31 },
})

describe('scaleBar', () => {
  it('is a round length that fits, and more than half as long as it may be', () => {
    fc.assert(
      fc.property(
        fc.double({ min: ZOOM.least, max: ZOOM.most, noNaN: true }),
        fc.double({ min: -80, max: 80, noNaN: true }),
        (zoom, lat) => {
          const { metres, pixels } = scaleBar(viewAt(zoom, lat).camera, 120)
          expect(pixels).toBeLessThanOrEqual(120 + 1e-9)
          // From 1 to 2 is the widest step.
          expect(pixels).toBeGreaterThan(59.9)
          expect(Number(String(metres).replace(/0+$/, ''))).toBeOneOf([1, 2, 3, 5])
        },
      ),
    )
  })

  it('is as long as it says', () => {
    const view = viewAt(6, 48.5)
    const { metres, pixels } = scaleBar(view.camera, 120)
    const [a, b] = [31, 32].map((lng) => project([lng, 48.5], view).x) as [number, number]
    const metresADegree = distance([31, 48.5], [32, 48.5]) * 1000
    // Turf's earth is a sphere of the mean radius, a thousandth smaller than the map's.
    expect((metres / pixels) * (b - a)).toBeCloseTo(metresADegree, -3)
  })
})

it('has a place as wide as it can become, so that nothing beside it moves', () => {
  const [, place] = /\.scale-place \{([^}]*)\}/.exec(readText('src/theme/map.css')) ?? []
  expect(place).toContain(`width: ${WIDEST}px;`)
})
