// Hands and keys on the plain map: a drag moves it with the hand, the wheel and two fingers zoom where they are, a
// trembling hand still clicks, keys step.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  type Camera,
  project,
  type ScreenPoint,
  unproject,
  type View,
} from '../../../src/geometry/mercator.ts'
import { listenToGestures } from '../../../src/plain/gestures.ts'

/** CSS pixels of the page at which the map begins. */
const LEFT = 100
const TOP = 50

class FakeCanvas extends EventTarget {
  readonly captured: number[] = []
  getBoundingClientRect = () => ({ left: LEFT, top: TOP })
  setPointerCapture = (id: number) => void this.captured.push(id)
}

type Init = { readonly [key: string]: unknown }

function start(canHover = true, isStill = true) {
  vi.stubGlobal('matchMedia', (media: string) => ({
    matches: media.includes('reduced-motion') ? isStill : canHover,
  }))
  const canvas = new FakeCanvas()
  let view: View = { width: 800, height: 600, camera: { zoom: 5, lng: 31, lat: 48 } }
  const steps: Camera[] = []
  const held: boolean[] = []
  const clicks: ScreenPoint[] = []
  const points: (ScreenPoint | null)[] = []
  const stop = listenToGestures(canvas as unknown as HTMLElement, {
    view: () => view,
    onCamera: (camera) => {
      view = { ...view, camera }
    },
    onHeld: (isHeld) => held.push(isHeld),
    onStep: (to) => steps.push(to),
    onClick: (point) => clicks.push(point),
    onPoint: (point) => points.push(point),
  })
  const send = (type: string, init: Init) => {
    const event = Object.assign(new Event(type, { cancelable: true }), init)
    canvas.dispatchEvent(event)
    return event
  }
  /** At a point of the map. */
  const pointer = (type: string, x: number, y: number, rest: Init = {}) =>
    send(`pointer${type}`, {
      pointerId: 1,
      button: 0,
      clientX: x + LEFT,
      clientY: y + TOP,
      ...rest,
    })
  const click = (x: number, y: number, timeStamp = 0, rest: Init = {}, onDown = () => {}) => {
    pointer('down', x, y)
    onDown()
    const event = Object.assign(new Event('pointerup'), {
      pointerId: 1,
      clientX: x + LEFT,
      clientY: y + TOP,
      ...rest,
    })
    Object.defineProperty(event, 'timeStamp', { value: timeStamp })
    canvas.dispatchEvent(event)
  }
  return {
    canvas,
    camera: () => view.camera,
    view: () => view,
    steps,
    held,
    clicks,
    points,
    stop,
    send,
    pointer,
    click,
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('window', globalThis)
  vi.stubGlobal('WheelEvent', { DOM_DELTA_LINE: 1 })
  vi.stubGlobal('requestAnimationFrame', (call: (now: number) => void) =>
    setTimeout(() => call(performance.now()), 16),
  )
  vi.stubGlobal('cancelAnimationFrame', clearTimeout)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a drag', () => {
  it('keeps the place under the hand', () => {
    const { pointer, view, held, canvas, clicks } = start()
    const place = unproject({ x: 300, y: 200 }, view())
    pointer('down', 300, 200)
    pointer('move', 340, 260)
    pointer('move', 420, 180)
    const { x, y } = project(place, view())
    expect([x, y]).toEqual([expect.closeTo(420, 6), expect.closeTo(180, 6)])
    expect(canvas.captured).toEqual([1])
    pointer('up', 420, 180)
    expect(held).toEqual([true, false])
    expect(clicks).toEqual([])
    pointer('move', 500, 500)
    expect(project(place, view()).x).toBeCloseTo(420, 6)
  })

  it('begins with the first button alone', () => {
    const { pointer, camera } = start()
    const before = camera()
    pointer('down', 300, 200, { button: 2 })
    pointer('move', 400, 300)
    expect(camera()).toBe(before)
  })

  it('that the browser takes away ends, and is no click', () => {
    const { pointer, clicks, held } = start()
    pointer('down', 300, 200)
    pointer('cancel', 300, 200)
    pointer('down', 300, 200)
    pointer('move', 350, 200)
    pointer('cancel', 350, 200)
    expect(clicks).toEqual([])
    expect(held).toEqual([true, false])
  })
})

describe('a click', () => {
  it('says where on the map, though the hand trembles', () => {
    const { pointer, clicks, camera } = start()
    const before = camera()
    pointer('down', 300, 200)
    pointer('move', 302, 201)
    pointer('up', 302, 201)
    expect(clicks).toEqual([{ x: 302, y: 201 }])
    expect(camera()).toBe(before)
  })

  it('twice in one place zooms in there, with the shift key out', () => {
    const { click, clicks, steps, view } = start()
    click(300, 200, 1000)
    click(305, 203, 1200)
    expect(clicks).toEqual([{ x: 300, y: 200 }])
    expect(steps).toHaveLength(1)
    const place = unproject({ x: 305, y: 203 }, view())
    const next = { ...view(), camera: steps[0] as Camera }
    expect(next.camera.zoom).toBe(6)
    expect(project(place, next).x).toBeCloseTo(305, 3)
    click(300, 200, 5000)
    click(300, 200, 5100, { shiftKey: true })
    expect(steps[1]?.zoom).toBe(4)
  })

  it('of a mouse is a double one where the system says so, however slow the page was', () => {
    const { click, send, clicks, steps } = start()
    const press = (timeStamp: number, detail: number) =>
      click(300, 200, timeStamp, { pointerType: 'mouse' }, () => send('mousedown', { detail }))
    press(1000, 1)
    press(2500, 2)
    expect([clicks.length, steps.length]).toEqual([1, 1])
    press(2600, 1)
    press(2700, 1)
    expect([clicks.length, steps.length]).toEqual([3, 1])
  })

  it('twice, but slowly or elsewhere, is two clicks', () => {
    const { click, clicks, steps } = start()
    click(300, 200, 1000)
    click(300, 200, 1400)
    click(400, 200, 1500)
    expect(clicks).toHaveLength(3)
    expect(steps).toEqual([])
  })
})

describe('two fingers', () => {
  it('zoom as far as they spread, around their middle, and are no click', () => {
    const { pointer, camera, view, clicks, held } = start()
    const place = unproject({ x: 400, y: 300 }, view())
    pointer('down', 350, 300, { pointerId: 1 })
    pointer('down', 450, 300, { pointerId: 2 })
    pointer('move', 300, 300, { pointerId: 1 })
    pointer('move', 500, 300, { pointerId: 2 })
    expect(camera().zoom).toBeCloseTo(6, 6)
    expect(project(place, view()).x).toBeCloseTo(400, 3)
    pointer('up', 500, 300, { pointerId: 2 })
    expect(held).toEqual([true])
    pointer('up', 300, 300, { pointerId: 1 })
    expect(held).toEqual([true, false])
    expect(clicks).toEqual([])
  })

  it('move the map when they move together', () => {
    const { pointer, camera, view } = start()
    const place = unproject({ x: 400, y: 300 }, view())
    pointer('down', 350, 300, { pointerId: 1 })
    pointer('down', 450, 300, { pointerId: 2 })
    pointer('move', 370, 340, { pointerId: 1 })
    pointer('move', 470, 340, { pointerId: 2 })
    expect(camera().zoom).toBeCloseTo(5, 6)
    expect(project(place, view())).toEqual({ x: expect.closeTo(420, 3), y: expect.closeTo(340, 3) })
  })
})

describe('the wheel', () => {
  const turn = (deltaY: number, rest: Init = {}) => ({
    deltaY,
    deltaMode: 0,
    clientX: 300 + LEFT,
    clientY: 200 + TOP,
    ctrlKey: false,
    ...rest,
  })

  it('zooms around the pointer, does not scroll the page, and rests after a while', () => {
    const { send, camera, view, held } = start()
    const place = unproject({ x: 300, y: 200 }, view())
    const event = send('wheel', turn(-225))
    expect(event.defaultPrevented).toBe(true)
    expect(camera().zoom).toBeCloseTo(5.5, 6)
    expect(project(place, view()).x).toBeCloseTo(300, 3)
    vi.advanceTimersByTime(100)
    send('wheel', turn(225))
    expect(camera().zoom).toBeCloseTo(5, 6)
    vi.advanceTimersByTime(100)
    expect(held).toEqual([true])
    vi.advanceTimersByTime(100)
    expect(held).toEqual([true, false])
  })

  it('counts lines as many pixels, and a pinch of a touch pad for more', () => {
    const lines = start()
    lines.send('wheel', turn(-3, { deltaMode: 1 }))
    expect(lines.camera().zoom).toBeCloseTo(5 + 120 / 450, 6)
    const pinch = start()
    pinch.send('wheel', turn(-50, { ctrlKey: true }))
    expect(pinch.camera().zoom).toBeCloseTo(5.5, 6)
  })

  it('glides a notch, in frames that come nearer and nearer, about the pointer', () => {
    const { send, camera, view, held } = start(true, false)
    const place = unproject({ x: 300, y: 200 }, view())
    send('wheel', turn(-90))
    expect(camera().zoom).toBe(5)
    const zooms = Array.from({ length: 4 }, () => {
      vi.advanceTimersByTime(16)
      return camera().zoom
    })
    const steps = zooms.map((zoom, i) => zoom - (zooms[i - 1] ?? 5))
    expect(steps.every((step, i) => step > 0 && step < (steps[i - 1] ?? 1))).toBe(true)
    vi.advanceTimersByTime(240)
    expect(camera().zoom).toBeCloseTo(5.2, 6)
    expect(project(place, view()).x).toBeCloseTo(300, 3)
    expect(held).toEqual([true])
    vi.advanceTimersByTime(150)
    expect(held).toEqual([true, false])
  })

  it('adds up notches, and goes with the hand in small steps', () => {
    const { send, camera } = start(true, false)
    send('wheel', turn(-90))
    vi.advanceTimersByTime(16)
    send('wheel', turn(-90))
    vi.advanceTimersByTime(1000)
    expect(camera().zoom).toBeCloseTo(5.4, 6)
    send('wheel', turn(-9))
    expect(camera().zoom).toBeCloseTo(5.42, 6)
  })

  it('stops gliding where a hand takes hold of the map', () => {
    const { send, pointer, camera } = start(true, false)
    send('wheel', turn(-90))
    vi.advanceTimersByTime(16)
    pointer('down', 300, 200)
    const { zoom } = camera()
    vi.advanceTimersByTime(1000)
    expect(camera().zoom).toBe(zoom)
  })
})

describe('keys', () => {
  const press = (key: string, rest: Init = {}) => {
    const { send, steps, view } = start()
    const event = send('keydown', {
      key,
      shiftKey: false,
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      ...rest,
    })
    return { step: steps[0], view: view(), isTaken: event.defaultPrevented }
  }

  it.each([
    ['ArrowLeft', 100, 0],
    ['ArrowRight', -100, 0],
    ['ArrowUp', 0, 100],
    ['ArrowDown', 0, -100],
  ])('%s moves the map', (key, dx, dy) => {
    const { step, view, isTaken } = press(key)
    const moved = project([view.camera.lng, view.camera.lat], { ...view, camera: step as Camera })
    expect([moved.x - 400, moved.y - 300]).toEqual([expect.closeTo(dx, 6), expect.closeTo(dy, 6)])
    expect(isTaken).toBe(true)
  })

  it.each([
    ['+', {}, 6],
    ['=', {}, 6],
    ['+', { shiftKey: true }, 7],
    ['-', {}, 4],
    ['_', { shiftKey: true }, 3],
  ])('%s with %j zooms', (key, rest, zoom) => {
    expect(press(key, rest).step?.zoom).toBe(zoom)
  })

  it.each([
    ['a', {}],
    ['Tab', {}],
    ['Enter', {}],
    ['+', { ctrlKey: true }],
    ['ArrowLeft', { altKey: true }],
    ['-', { metaKey: true }],
  ])('%s with %j is left to the page', (key, rest) => {
    const { step, isTaken } = press(key, rest)
    expect([step, isTaken]).toEqual([undefined, false])
  })
})

describe('the pointer over the map', () => {
  it('is said once a frame at most, and when it has left', () => {
    const { pointer, points } = start()
    pointer('move', 10, 10)
    pointer('move', 20, 20)
    expect(points).toEqual([])
    vi.advanceTimersByTime(16)
    expect(points).toEqual([{ x: 20, y: 20 }])
    pointer('leave', 0, 0)
    vi.advanceTimersByTime(16)
    expect(points).toEqual([{ x: 20, y: 20 }, null])
  })

  it('is not said where nothing can hover', () => {
    const { pointer, points } = start(false)
    pointer('move', 10, 10)
    vi.advanceTimersByTime(100)
    expect(points).toEqual([])
  })
})

it('nothing is heard any more when it stops', () => {
  const { stop, pointer, send, camera, clicks, click } = start()
  const before = camera()
  stop()
  pointer('down', 300, 200)
  pointer('move', 400, 300)
  click(10, 10)
  send('keydown', { key: '+' })
  expect(camera()).toBe(before)
  expect(clicks).toEqual([])
})
