// Web Mercator and the camera: to the screen and back, fitting, zooming around a point, limits.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  boundsInView,
  type Camera,
  constrain,
  fitBounds,
  MOST_LATITUDE,
  panBy,
  placeOf,
  project,
  projectWorld,
  type ScreenPoint,
  unproject,
  type View,
  WORLD_SIZE,
  worldOf,
  ZOOM,
  zoomAround,
} from '../../../src/geometry/mercator.ts'

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const camera: fc.Arbitrary<Camera> = fc.record({
  zoom: number(ZOOM.least, ZOOM.most),
  lng: number(-180, 180),
  lat: number(-80, 80),
})
const size = fc.record({ width: number(200, 2600), height: number(200, 1600) })
const view: fc.Arbitrary<View> = fc
  .tuple(camera, size)
  .map(([one, own]) => ({ ...own, camera: one }))
const place = fc.tuple(number(-180, 180), number(-85, 85))

const pointIn = ({ width, height }: View, across: number, down: number): ScreenPoint => ({
  x: across * width,
  y: down * height,
})
const share = number(0, 1)

/** CSS pixels between two points. */
const apart = (one: ScreenPoint, other: ScreenPoint) => Math.hypot(one.x - other.x, one.y - other.y)

describe('the world', () => {
  it.each([
    [
      [0, 0],
      [0, 0],
    ],
    [
      [180, 0],
      [256, 0],
    ],
    [
      [-180, 0],
      [-256, 0],
    ],
    [
      [0, MOST_LATITUDE],
      [0, -256],
    ],
    [
      [0, -MOST_LATITUDE],
      [0, 256],
    ],
    // By hand: 512 / 2π · ln(2 + √3).
    [
      [0, 60],
      [0, -107.3154],
    ],
  ] as const)('has %j at %j', (lngLat, [x, y]) => {
    expect(worldOf(lngLat)[0]).toBeCloseTo(x, 3)
    expect(worldOf(lngLat)[1]).toBeCloseTo(y, 3)
  })

  it('ends where it is square', () => {
    expect(worldOf([0, 90])).toEqual(worldOf([0, MOST_LATITUDE]))
    expect(worldOf([0, -90])).toEqual(worldOf([0, -MOST_LATITUDE]))
  })

  it('gives back every place', () => {
    fc.assert(
      fc.property(place, (one) => {
        const [lng, lat] = placeOf(worldOf(one))
        expect(lng).toBeCloseTo(one[0], 9)
        expect(lat).toBeCloseTo(one[1], 9)
      }),
    )
  })
})

describe('the screen', () => {
  it('has the camera’s place in its middle', () => {
    fc.assert(
      fc.property(view, (one) => {
        const middle = project([one.camera.lng, one.camera.lat], one)
        expect(apart(middle, { x: one.width / 2, y: one.height / 2 })).toBeLessThan(1e-6)
      }),
    )
  })

  it('gives back every place, and every point', () => {
    fc.assert(
      fc.property(view, place, (one, lngLat) => {
        const [lng, lat] = unproject(project(lngLat, one), one)
        expect(lng).toBeCloseTo(lngLat[0], 6)
        expect(lat).toBeCloseTo(lngLat[1], 6)
        expect(project(lngLat, one)).toEqual(projectWorld(worldOf(lngLat), one))
      }),
    )
  })

  it('has east to the right, north up, and twice as much with each level of zoom', () => {
    fc.assert(
      fc.property(view, (one) => {
        const { lng, lat, zoom } = one.camera
        const at = (dLng: number, dLat: number, own = one) => project([lng + dLng, lat + dLat], own)
        expect(at(1, 0).x).toBeGreaterThan(at(0, 0).x)
        expect(at(0, 1).y).toBeLessThan(at(0, 0).y)
        const nearer = { ...one, camera: { ...one.camera, zoom: zoom + 1 } }
        const [far, near] = [at(1, 0).x - at(0, 0).x, at(1, 0, nearer).x - at(0, 0, nearer).x]
        expect(near / far).toBeCloseTo(2, 6)
      }),
    )
  })

  it('shows bounds whose corners are its own', () => {
    fc.assert(
      fc.property(view, (one) => {
        const [west, south, east, north] = boundsInView(one)
        expect(
          apart(project([west, Math.min(85, north)], one), {
            x: 0,
            y: project([west, Math.min(85, north)], one).y,
          }),
        ).toBeLessThan(1e-6)
        expect(east).toBeGreaterThan(west)
        expect(north).toBeGreaterThan(south)
        expect(east - west).toBeCloseTo((one.width / (WORLD_SIZE * 2 ** one.camera.zoom)) * 360, 6)
      }),
    )
  })
})

describe('constrain', () => {
  it('keeps the zoom in its limits and the map within the world where it can', () => {
    const anywhere = fc.record({
      zoom: number(-5, 25),
      lng: number(-1000, 1000),
      lat: number(-90, 90),
    })
    fc.assert(
      fc.property(anywhere, size, (one, own) => {
        const held = constrain(one, own)
        expect(held.zoom).toBeGreaterThanOrEqual(ZOOM.least)
        expect(held.zoom).toBeLessThanOrEqual(ZOOM.most)
        expect(held.lng).toBeGreaterThanOrEqual(-180)
        expect(held.lng).toBeLessThan(180)
        const [, y] = worldOf([held.lng, held.lat])
        const reach = own.height / 2 / 2 ** held.zoom
        expect(Math.abs(y) + reach).toBeLessThanOrEqual(WORLD_SIZE / 2 + 1e-6)
        const again = constrain(held, own)
        expect(again.zoom).toBeCloseTo(held.zoom, 9)
        expect(again.lat).toBeCloseTo(held.lat, 6)
      }),
    )
  })

  it('changes nothing that is in order, but for full turns', () => {
    const own = { width: 800, height: 600 }
    const one = { zoom: 5, lng: 31, lat: 48 }
    expect(constrain(one, own)).toEqual(one)
    expect(constrain({ ...one, lng: 31 + 720 }, own).lng).toBeCloseTo(31, 9)
    expect(constrain({ ...one, lng: 180 }, own).lng).toBe(-180)
  })
})

describe('zoomAround', () => {
  it('keeps the place under the point where it is', () => {
    fc.assert(
      fc.property(view, share, share, number(ZOOM.least, ZOOM.most), (one, across, down, zoom) => {
        const least = Math.log2(one.height / WORLD_SIZE)
        fc.pre(zoom >= least)
        const point = pointIn(one, across, down)
        const held = unproject(point, one)
        fc.pre(Math.abs(held[1]) < 85)
        const next = { ...one, camera: zoomAround(one, point, zoom) }
        // A camera beyond the world’s end, which `constrain` brings back, has no place in its middle.
        fc.pre(Math.abs(next.camera.lat) < MOST_LATITUDE)
        expect(next.camera.zoom).toBe(zoom)
        // Beyond the end of the world there is no place to keep.
        fc.pre(Math.abs(next.camera.lat) < 85)
        expect(apart(project(held, next), point)).toBeLessThan(1e-3)
      }),
    )
  })

  it('stays where it is at the ends of the zoom, whatever is asked for', () => {
    const corner = { x: 10, y: 20 }
    for (const [zoom, asked] of [
      [ZOOM.most, ZOOM.most + 1],
      [ZOOM.least, ZOOM.least - 1],
    ] as const) {
      const one = { width: 800, height: 600, camera: { zoom, lng: 31, lat: 10 } }
      const start = constrain(one.camera, one)
      const next = zoomAround({ ...one, camera: start }, corner, asked)
      expect(next.zoom).toBeCloseTo(start.zoom, 9)
      expect(next.lng).toBeCloseTo(start.lng, 9)
      expect(next.lat).toBeCloseTo(start.lat, 9)
    }
  })
})

describe('panBy', () => {
  it('moves every place by as many pixels as the hand', () => {
    const by = number(-500, 500)
    fc.assert(
      fc.property(view, by, by, (one, dx, dy) => {
        const middle = [one.camera.lng, one.camera.lat] as const
        const next = { ...one, camera: panBy(one, dx, dy) }
        fc.pre(Math.abs(next.camera.lat) < 85)
        const [before, after] = [project(middle, one), project(middle, next)]
        expect(after.x - before.x).toBeCloseTo(dx, 3)
        expect(after.y - before.y).toBeCloseTo(dy, 3)
        expect(next.camera.zoom).toBe(one.camera.zoom)
      }),
    )
  })
})

describe('fitBounds', () => {
  const inset = number(0, 150)
  const insets = fc.record({ top: inset, right: inset, bottom: inset, left: inset })
  const bounds = fc
    .tuple(number(-170, 170), number(-60, 60), number(0.5, 60), number(0.5, 20))
    .map(([west, south, width, height]) => [west, south, west + width, south + height] as const)
  const page = fc.record({ width: number(500, 2000), height: number(500, 1000) })

  it('puts the bounds into what is free, and fills it', () => {
    fc.assert(
      fc.property(bounds, page, insets, (box, own, free) => {
        const one = { ...own, camera: fitBounds(box, own, free, ZOOM.most) }
        // At its limits the camera cannot go farther, nor nearer to a pole.
        const [west, south, east, north] = box
        const turn = Math.round((one.camera.lng - (west + east) / 2) / 360) * 360
        const [a, b] = [project([west + turn, north], one), project([east + turn, south], one)]
        const isFree = one.camera.zoom > ZOOM.least + 0.01 && one.camera.zoom < ZOOM.most
        const reach = own.height / 2 / 2 ** one.camera.zoom
        fc.pre(isFree && Math.abs(worldOf([0, one.camera.lat])[1]) + reach < WORLD_SIZE / 2 - 0.01)
        expect(a.x).toBeGreaterThanOrEqual(free.left - 0.01)
        expect(a.y).toBeGreaterThanOrEqual(free.top - 0.01)
        expect(b.x).toBeLessThanOrEqual(own.width - free.right + 0.01)
        expect(b.y).toBeLessThanOrEqual(own.height - free.bottom + 0.01)
        const gaps = [
          own.width - free.left - free.right - (b.x - a.x),
          own.height - free.top - free.bottom - (b.y - a.y),
        ]
        expect(Math.min(...gaps)).toBeLessThan(0.01)
      }),
    )
  })

  it('goes no closer than it is told, and stands in the middle of what is free', () => {
    const own = { width: 1000, height: 800 }
    const free = { top: 0, right: 300, bottom: 100, left: 0 }
    const one = { ...own, camera: fitBounds([30, 48, 30.01, 48.01], own, free, 8) }
    expect(one.camera.zoom).toBe(8)
    expect(apart(project([30.005, 48.005], one), { x: 350, y: 350 })).toBeLessThan(0.01)
  })

  it('knows bounds that cross the antimeridian', () => {
    const own = { width: 1000, height: 800 }
    const none = { top: 0, right: 0, bottom: 0, left: 0 }
    const { lng } = fitBounds([170, 50, 195, 60], own, none, 8)
    expect(lng).toBeCloseTo(-177.5, 6)
  })

  it('gives a camera where nothing is free', () => {
    const own = { width: 100, height: 100 }
    const all = { top: 80, right: 80, bottom: 80, left: 80 }
    const { zoom, lng, lat } = fitBounds([0, 0, 0, 0], own, all, 8)
    expect([zoom, lng, lat].every(Number.isFinite)).toBe(true)
  })
})
