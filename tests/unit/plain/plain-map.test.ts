// The plain map on a page of its own: when its picture is complete, how it moves, what it says, and that it leaves
// nothing behind.
import { createCanvas, Path2D as NodePath } from '@napi-rs/canvas'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { project, ZOOM } from '../../../src/geometry/mercator.ts'
import type { MapView } from '../../../src/map/map-controller.ts'
import { createPlainMap } from '../../../src/plain/plain-map.ts'
import { colourOf } from '../../../src/theme/tokens.ts'
import { areaId } from '../support/small-story.ts'
import {
  proposalId,
  worldFiles,
  worldIndex,
  worldLayers,
  worldScene,
} from '../support/small-world.ts'

const WIDTH = 600
const HEIGHT = 400
const camera = { zoom: 5, lng: 8, lat: 5 }
const view: MapView = {
  index: worldIndex,
  layers: worldLayers,
  scene: worldScene(),
  palette: 'light',
  pointedAt: { selected: null, hovered: null, listed: [] },
}

/** A canvas of Node with as much of an element as the map asks for. */
function makeElement() {
  const events = new EventTarget()
  const canvas = createCanvas(1, 1)
  const element = {
    style: { cursor: '' },
    attributes: new Map<string, string>(),
    setAttribute: (name: string, value: string) => element.attributes.set(name, value),
    addEventListener: events.addEventListener.bind(events),
    dispatchEvent: events.dispatchEvent.bind(events),
    getBoundingClientRect: () => ({
      left: 0,
      top: 0,
      right: WIDTH,
      bottom: HEIGHT,
      width: WIDTH,
      height: HEIGHT,
    }),
    setPointerCapture: () => {},
    focus: vi.fn(),
    remove: vi.fn(),
  }
  return Object.assign(canvas, element)
}
type Element = ReturnType<typeof makeElement>

type Setting = { readonly isStill?: boolean; readonly fonts?: Promise<unknown> }

function start({ isStill = false, fonts }: Setting = {}) {
  const elements: Element[] = []
  let frames: ((now: number) => void)[] = []
  const resized: (() => void)[] = []
  /** What lies on the map: left, top, right, bottom. */
  const covers: [number, number, number, number][] = []
  const size = { clientWidth: WIDTH, clientHeight: HEIGHT }
  vi.stubGlobal('document', {
    createElement: () => {
      const element = makeElement()
      elements.push(element)
      return element
    },
    activeElement: null,
    ...(fonts ? { fonts: Object.assign(new EventTarget(), { load: () => fonts }) } : {}),
  })
  vi.stubGlobal('devicePixelRatio', 1)
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('hover') || isStill }))
  vi.stubGlobal('requestAnimationFrame', (call: (now: number) => void) => frames.push(call))
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = []
  })
  const disconnect = vi.fn()
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(call: () => void) {
        resized.push(call)
      }
      observe() {}
      disconnect = disconnect
    },
  )
  vi.stubGlobal('fetch', async (address: string) => Response.json(worldFiles(address)))
  const events = {
    onSelect: vi.fn(),
    onHover: vi.fn(),
    onMove: vi.fn(),
    onRest: vi.fn(),
    onDrawn: vi.fn(),
    onError: vi.fn(),
  }
  const container = {
    ...size,
    append: () => {},
    getBoundingClientRect: () => ({
      left: 0,
      top: 0,
      right: WIDTH,
      bottom: HEIGHT,
      width: WIDTH,
      height: HEIGHT,
    }),
  }
  const map = createPlainMap({
    container: container as unknown as HTMLElement,
    panels: () => [],
    corner: () => null,
    covers: () =>
      covers.map(([left, top, right, bottom]) => ({
        getBoundingClientRect: () => ({ left, top, right, bottom }),
      })) as unknown as Iterable<HTMLElement>,
    view,
    camera,
    root: 'https://example.org/',
    name: 'The map',
    help: 'keys',
    events,
  })
  const [canvas] = elements
  if (!canvas) throw new Error('the map made no canvas')
  /** Draws what was asked for, at a time in milliseconds. */
  const frame = (now = performance.now()) => {
    const asked = frames
    frames = []
    for (const call of asked) call(now)
    return asked.length
  }
  const settle = () => vi.advanceTimersByTimeAsync(50)
  const at = (lng: number, lat: number) => {
    const { x, y } = project([lng, lat], map.view())
    const [r, g, b] = canvas.getContext('2d').getImageData(Math.floor(x), Math.floor(y), 1, 1).data
    return `#${[r, g, b].map((one) => (one ?? 0).toString(16).padStart(2, '0')).join('')}`
  }
  const pointer = (type: string, lng: number, lat: number) => {
    const { x, y } = project([lng, lat], map.view())
    const init = { pointerId: 1, button: 0, clientX: x, clientY: y }
    canvas.dispatchEvent(Object.assign(new Event(`pointer${type}`), init))
  }
  const begin = async () => {
    await settle()
    frame()
  }
  return {
    map,
    canvas,
    container,
    events,
    frame,
    settle,
    at,
    pointer,
    begin,
    covers,
    resizeCovers: () => resized[0]?.(),
    resize: () => resized[1]?.(),
    disconnect,
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('window', globalThis)
  vi.stubGlobal('Path2D', NodePath)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the picture', () => {
  it('shows no area before there is land, and is complete when its files are', async () => {
    const { frame, events, at, settle } = start()
    frame()
    expect(at(8.5, 1.5)).toBe(colourOf('water', 'light'))
    expect(at(5, 9.3)).toBe(colourOf('water', 'light'))
    expect(events.onDrawn).not.toHaveBeenCalled()
    await settle()
    frame()
    expect(at(8.5, 1.5)).toBe(colourOf('land', 'light'))
    expect(at(5, 9.3)).toBe(colourOf('landFocus', 'light'))
    expect(events.onDrawn).toHaveBeenLastCalledWith(view.scene)
  })

  it('is not complete before the fonts of names are there', async () => {
    let come = () => {}
    const { begin, events, settle, frame } = start({
      fonts: new Promise<void>((resolve) => {
        come = resolve
      }),
    })
    await begin()
    expect(events.onDrawn).not.toHaveBeenCalled()
    come()
    await settle()
    frame()
    expect(events.onDrawn).toHaveBeenCalled()
  })

  it('is drawn again for a panel that grows, and not for one that is where it was', async () => {
    const { begin, covers, resizeCovers, frame } = start()
    covers.push([0, 0, 50, 20])
    await begin()
    resizeCovers()
    expect(frame()).toBe(0)
    covers[0] = [0, 0, 50, 40]
    resizeCovers()
    expect(frame()).toBe(1)
  })

  it('has its names measured anew when their fonts have come', async () => {
    let come = () => {}
    const { begin, canvas, settle, frame } = start({
      fonts: new Promise<void>((resolve) => {
        come = resolve
      }),
    })
    await begin()
    const measured = vi.spyOn(canvas.getContext('2d'), 'measureText')
    come()
    await settle()
    frame()
    expect(measured.mock.calls.map(([words]) => words)).toContain('Moor')
  })

  it('has its names measured anew when rarer letters have come, as long as it is there', async () => {
    const { begin, map, canvas, settle, frame } = start({ fonts: Promise.resolve() })
    await begin()
    await settle()
    frame()
    const measured = vi.spyOn(canvas.getContext('2d'), 'measureText')
    document.fonts.dispatchEvent(new Event('loadingdone'))
    frame()
    expect(measured.mock.calls.map(([words]) => words)).toContain('Moor')
    measured.mockClear()
    map.destroy()
    document.fonts.dispatchEvent(new Event('loadingdone'))
    frame()
    expect(measured).not.toHaveBeenCalled()
  })

  it('rests: nothing is drawn while nothing changes', async () => {
    const { begin, frame, settle } = start()
    await begin()
    await settle()
    expect(frame()).toBe(0)
  })

  it('is drawn anew with what it is shown: overlays, theme, selection', async () => {
    const { begin, map, frame, at, events, settle } = start()
    await begin()
    const next = {
      ...view,
      scene: worldScene({ overlays: [proposalId('plan-a')] }),
      palette: 'dark' as const,
    }
    map.show(next)
    await settle()
    frame()
    expect(at(8.5, 1.5)).not.toBe(colourOf('land', 'light'))
    expect(at(14, 3)).toBe(colourOf('water', 'dark'))
    expect(events.onDrawn).toHaveBeenLastCalledWith(next.scene)
  })

  it('fills its container when that has another size', async () => {
    const { begin, container, resize, canvas, map } = start()
    await begin()
    container.clientWidth = 300
    resize()
    expect([canvas.width, canvas.height]).toEqual([300, HEIGHT])
    expect(map.view().width).toBe(300)
  })
})

describe('the camera', () => {
  it('jumps at once', async () => {
    const { begin, map, events } = start()
    await begin()
    const next = { zoom: 6, lng: 7, lat: 4 }
    map.command({ type: 'jump', camera: next })
    expect(map.view().camera).toEqual(next)
    expect(map.isMoving()).toBe(false)
    expect(events.onRest).toHaveBeenLastCalledWith({ width: WIDTH, height: HEIGHT, camera: next })
  })

  it('flies to an area, on the way moving, then at rest', async () => {
    const { begin, map, frame, events } = start()
    await begin()
    events.onRest.mockClear()
    const before = performance.now()
    map.command({ type: 'fit-area', area: areaId('moor') })
    expect(map.isMoving()).toBe(true)
    const zooms: number[] = []
    for (let now = before; now <= before + 2000; now += 50) {
      frame(now)
      zooms.push(map.view().camera.zoom)
    }
    expect(map.isMoving()).toBe(false)
    expect(events.onRest).toHaveBeenCalledOnce()
    expect(zooms).toEqual([...zooms].sort((a, b) => a - b))
    expect(new Set(zooms).size).toBeGreaterThan(5)
    const { x, y } = project([2.5, 6.5], map.view())
    expect([Math.abs(x - WIDTH / 2) < 2, Math.abs(y - HEIGHT / 2) < 2]).toEqual([true, true])
  })

  it('is there at once where the reader wants less motion', async () => {
    const { begin, map } = start({ isStill: true })
    await begin()
    map.command({ type: 'fit-area', area: areaId('moor') })
    expect(map.isMoving()).toBe(false)
    expect(map.view().camera.zoom).toBeGreaterThan(5)
  })

  it('follows another map, on the way moving and then at rest, and leaves it where a hand takes hold', async () => {
    const { map, begin, events, pointer } = start()
    await begin()
    const rests = events.onRest.mock.calls.length
    const to = { zoom: 6, lng: 9, lat: 5 }
    map.command({ type: 'follow', camera: to, isMoving: true })
    expect(map.view().camera).toEqual(to)
    expect(map.isMoving()).toBe(true)
    expect(events.onRest.mock.calls.length).toBe(rests)
    map.command({ type: 'follow', camera: to, isMoving: false })
    expect(map.isMoving()).toBe(false)
    expect(events.onRest.mock.calls.length).toBe(rests + 1)

    map.command({ type: 'follow', camera, isMoving: true })
    pointer('down', 8, 5)
    pointer('move', 8.5, 5)
    pointer('up', 8.5, 5)
    expect(map.isMoving()).toBe(false)
  })

  it('stays within its limits', async () => {
    const { begin, map } = start()
    await begin()
    map.command({ type: 'jump', camera: { zoom: 99, lng: 0, lat: 0 } })
    expect(map.view().camera.zoom).toBe(ZOOM.most)
  })

  it('follows the hand, and a flight ends where the hand takes hold', async () => {
    const { begin, map, pointer, events } = start()
    await begin()
    map.command({ type: 'fit-story' })
    expect(map.isMoving()).toBe(true)
    const start2 = map.view().camera
    pointer('down', 8, 5)
    pointer('move', 7, 5)
    expect(map.view().camera.lng).toBeCloseTo(start2.lng + 1, 6)
    expect(events.onMove).toHaveBeenCalled()
    pointer('up', 7, 5)
    expect(map.isMoving()).toBe(false)
  })
})

describe('the reader', () => {
  it('selects what is clicked, and hears what is pointed at', async () => {
    const { begin, pointer, events, frame, canvas } = start()
    await begin()
    pointer('down', 7.5, 6.5)
    pointer('up', 7.5, 6.5)
    expect(events.onSelect).toHaveBeenLastCalledWith('fen')
    pointer('down', 30, 5)
    pointer('up', 30, 5)
    expect(events.onSelect).toHaveBeenLastCalledWith(null)
    pointer('move', 7.5, 6.5)
    frame()
    expect(events.onHover).toHaveBeenLastCalledWith('fen')
    expect(canvas.style.cursor).toBe('pointer')
  })

  it('selects with a key what is in the middle, and hears where there is nothing', async () => {
    const { begin, map, events } = start()
    await begin()
    map.command({ type: 'jump', camera: { zoom: 6, lng: 7.5, lat: 6.5 } })
    expect(map.selectAtCentre()).toBe(true)
    expect(events.onSelect).toHaveBeenLastCalledWith('fen')
    map.command({ type: 'jump', camera: { zoom: 6, lng: -40, lat: 0 } })
    expect(map.selectAtCentre()).toBe(false)
  })

  it('finds the map by its name and what its keys do', () => {
    const { canvas, map } = start()
    expect(Object.fromEntries(canvas.attributes)).toEqual({
      role: 'region',
      'aria-label': 'The map',
      'aria-describedby': 'keys',
    })
    map.focus()
    expect(canvas.focus).toHaveBeenCalled()
    expect(map.hasFocus()).toBe(false)
  })
})

it('nothing is left when it is gone, and nothing more is drawn', async () => {
  const { begin, map, canvas, frame, events, disconnect, settle } = start()
  await begin()
  map.destroy()
  events.onDrawn.mockClear()
  map.show({ ...view, palette: 'dark' })
  await settle()
  expect(frame()).toBe(0)
  expect(canvas.remove).toHaveBeenCalled()
  expect(disconnect).toHaveBeenCalled()
  expect(events.onDrawn).not.toHaveBeenCalled()
})
