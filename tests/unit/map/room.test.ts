// What a map has room for: its panels are left out, and what it goes to is kept clear of its corner where that costs
// little.
import { describe, expect, it } from 'vitest'
import { fitBounds, project } from '../../../src/geometry/mercator.ts'
import { freeCentreOf } from '../../../src/map/aim.ts'
import { fitInto, roomOf } from '../../../src/map/room.ts'
import type { Box } from '../../../src/paint/boxes.ts'

const element = (left: number, top: number, width: number, height: number) =>
  ({
    clientWidth: width,
    clientHeight: height,
    getBoundingClientRect: () => ({
      left,
      top,
      width,
      height,
      right: left + width,
      bottom: top + height,
    }),
  }) as unknown as Element

const container = element(400, 100, 1000, 800)

describe('the room of a map', () => {
  it('is what its panels leave, and has its middle there', () => {
    const { insets } = roomOf(container, [element(1100, 100, 300, 800)], null)
    expect(insets).toEqual({ top: 32, right: 332, bottom: 32, left: 32 })
    expect(freeCentreOf(container, insets)).toEqual({ x: 350, y: 400 })
  })

  it('has a corner, from the map’s own corner; none of one that is not shown', () => {
    const { corner } = roomOf(container, [], element(412, 600, 270, 290))
    expect(corner).toEqual([12, 500, 282, 790] as const)
    expect(roomOf(container, [], element(0, 0, 0, 0)).corner).toBeNull()
    expect(roomOf(container, [], null).corner).toBeNull()
  })
})

describe('what the camera goes to', () => {
  const size = { width: 900, height: 700 }
  const insets = { top: 32, right: 32, bottom: 32, left: 32 }
  const square = [30, 40, 40, 47.2] as const
  const fit = (corner: Box | null, bounds: readonly [number, number, number, number] = square) => {
    const camera = fitInto(bounds, size, { insets, corner }, 8)
    const [a, b] = [
      project([bounds[0], bounds[3]], { ...size, camera }),
      project([bounds[2], bounds[1]], { ...size, camera }),
    ]
    const isClear =
      !corner || b.x <= corner[0] || a.x >= corner[2] || b.y <= corner[1] || a.y >= corner[3]
    const isInSight = a.x >= 0 && a.y >= 0 && b.x <= size.width && b.y <= size.height
    return { camera, isClear, isInSight }
  }
  const whole = fitBounds(square, size, insets, 8)

  it.each([
    ['left below', [12, 400, 282, 690] as const],
    ['right below', [618, 400, 888, 690] as const],
    ['left above', [12, 12, 282, 300] as const],
    ['right above', [618, 12, 888, 300] as const],
  ])('lies clear of a box %s, a little smaller', (_, corner) => {
    const { camera, isClear, isInSight } = fit(corner)
    expect([isClear, isInSight]).toEqual([true, true])
    expect(camera.zoom).toBeGreaterThanOrEqual(whole.zoom - 1)
  })

  it('is as large as ever where the box does not lie over it', () => {
    expect(fit([0, 690, 40, 700] as const).camera).toEqual(whole)
    expect(fit(null).camera).toEqual(whole)
  })

  it('is as large as ever where it would have to be half as large to be clear', () => {
    expect(fit([12, 60, 700, 690] as const).camera).toEqual(whole)
  })
})
