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
  const listeners = new Map<string, (event: { point: Point }) => void>()
  const style = { cursor: '' }
  let isMoving = false
  const map = {
    on: (name: string, listener: (event: { point: Point }) => void) =>
      listeners.set(name, listener),
    isMoving: () => isMoving,
    getCanvas: () => ({ style }),
  }
  const [onHover, onSelect] = [vi.fn(), vi.fn()]
  const pick = vi.fn(({ x }: Point) => (x > 400 ? areaId('moor') : null))
  watchPointer(map as unknown as MapLibreMap, { pick, onHover, onSelect })
  const frame = () => {
    const asked = frames
    frames = []
    for (const call of asked) call()
    return asked.length
  }
  return {
    send: (name: string, x = 0) => listeners.get(name)?.({ point: { x, y: 0 } }),
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
