// Clicks and hovers on MapLibre's map as areas: a hover once a frame at most, none while the map moves, none where
// nothing can hover.
import type { Map as MapLibreMap } from 'maplibre-gl'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { watchPointer } from '../../../src/gl/watch-pointer.ts'
import { areaId } from '../support/small-story.ts'

type Point = { readonly x: number; readonly y: number }

afterEach(() => vi.unstubAllGlobals())

/** A map with an area on its right half. */
function start(canHover = true) {
  vi.stubGlobal('matchMedia', () => ({ matches: canHover }))
  let frames: (() => void)[] = []
  vi.stubGlobal('requestAnimationFrame', (call: () => void) => frames.push(call))
  const listeners = new Map<string, (event: object) => void>()
  const style = { cursor: '' }
  let isMoving = false
  const map = {
    on: (name: string, listener: (event: object) => void) => listeners.set(name, listener),
    isMoving: () => isMoving,
    getCanvas: () => ({ style }),
  }
  const [onHover, onSelect, onStep] = [vi.fn(), vi.fn(), vi.fn()]
  let zoom = 5
  const view = () => ({ width: 800, height: 600, camera: { zoom, lng: 31, lat: 49 } })
  const pick = vi.fn(({ x }: Point) => (x > 400 ? areaId('moor') : null))
  watchPointer(map as unknown as MapLibreMap, { pick, view, onStep, onHover, onSelect })
  const frame = () => {
    const asked = frames
    frames = []
    for (const call of asked) call()
    return asked.length
  }
  return {
    send: (name: string, x = 0, event: object = {}) =>
      listeners.get(name)?.({ point: { x, y: 0 }, originalEvent: { detail: 1, ...event } }),
    zoomTo: (next: number) => {
      zoom = next
    },
    onStep,
    move: (is: boolean) => {
      isMoving = is
    },
    onHover,
    onSelect,
    pick,
    style,
    frame,
  }
}

describe('watchPointer', () => {
  it('selects what is clicked, or nothing', () => {
    const { send, onSelect } = start()
    send('click', 500)
    send('click', 100)
    expect(onSelect.mock.calls).toEqual([['moor'], [null]])
  })

  it.each([
    ['a mouse', { pointerType: 'mouse', detail: 2, timeStamp: 450 }],
    ['a finger', { pointerType: 'touch', detail: 1, timeStamp: 250 }],
  ])(
    'takes a double click of %s for a level nearer to what was seen before the first',
    (_, second) => {
      const { send, zoomTo, onSelect, onStep } = start()
      send('click', 500, { ...second, detail: 1, timeStamp: 0 })
      // What was selected is being fitted.
      zoomTo(4.2)
      send('click', 500, second)
      expect(onSelect).toHaveBeenCalledOnce()
      expect(onStep).toHaveBeenCalledOnce()
      expect(onStep.mock.calls[0]?.[0].zoom).toBe(6)
    },
  )

  it('takes two clicks that are far apart, in time or place, for two', () => {
    const { send, onSelect, onStep } = start()
    send('click', 500, { pointerType: 'touch', timeStamp: 0 })
    send('click', 500, { pointerType: 'touch', timeStamp: 400 })
    send('click', 700, { pointerType: 'mouse', detail: 2, timeStamp: 500 })
    expect(onSelect).toHaveBeenCalledTimes(3)
    expect(onStep).not.toHaveBeenCalled()
  })

  it('looks once a frame, where the pointer was last', () => {
    const { send, onHover, pick, frame, style } = start()
    send('mousemove', 100)
    send('mousemove', 500)
    expect(pick).not.toHaveBeenCalled()
    expect(frame()).toBe(1)
    expect(onHover.mock.calls).toEqual([['moor']])
    expect(style.cursor).toBe('pointer')
    send('mouseout')
    frame()
    expect(onHover).toHaveBeenLastCalledWith(null)
    expect(style.cursor).toBe('')
  })

  it('hears nothing under the pointer while the map moves', () => {
    const { send, onHover, frame, move } = start()
    move(true)
    send('mousemove', 500)
    frame()
    expect(onHover.mock.calls).toEqual([[null]])
  })

  it('leaves hovering alone where nothing can hover, but not clicks', () => {
    const { send, onHover, onSelect, frame } = start(false)
    send('mousemove', 500)
    expect(frame()).toBe(0)
    send('click', 500)
    expect(onHover).not.toHaveBeenCalled()
    expect(onSelect).toHaveBeenCalledOnce()
  })
})
