// A press that moves nothing: the map is drawn anew only when the page has painted what the press brought.
import type { Map as MapLibreMap } from 'maplibre-gl'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { paintPageFirst } from '../../../src/gl/page-first.ts'

let frames: (() => void)[] = []
const nextFrame = () => {
  const due = frames
  frames = []
  for (const run of due) run()
}

beforeEach(() => {
  frames = []
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run))
  vi.stubGlobal('cancelAnimationFrame', (handle: number) => {
    frames[handle - 1] = () => {}
  })
})
afterEach(() => vi.unstubAllGlobals())

function makeMap() {
  const repaint = vi.fn()
  const container = new EventTarget()
  let onRemove = () => {}
  let isMoving = false
  const map = {
    triggerRepaint: repaint,
    isMoving: () => isMoving,
    getContainer: () => container,
    on: (_: 'remove', heard: () => void) => {
      onRemove = heard
    },
  }
  paintPageFirst(map as unknown as MapLibreMap)
  return {
    map,
    repaint,
    move: () => {
      isMoving = true
    },
    release: () => container.dispatchEvent(new Event('pointerup')),
    remove: () => onRemove(),
  }
}

describe('a map that is pressed', () => {
  it('is drawn anew once, after the page has painted', () => {
    const { map, repaint, release } = makeMap()
    release()
    map.triggerRepaint()
    map.triggerRepaint()
    nextFrame()
    expect(repaint).not.toHaveBeenCalled()
    nextFrame()
    expect(repaint).toHaveBeenCalledTimes(1)
    map.triggerRepaint()
    expect(repaint).toHaveBeenCalledTimes(2)
  })

  it('is not drawn where nobody asked for it', () => {
    const { repaint, release } = makeMap()
    release()
    nextFrame()
    nextFrame()
    expect(repaint).not.toHaveBeenCalled()
  })

  it('is drawn at once where it moves', () => {
    const { map, repaint, release, move } = makeMap()
    move()
    release()
    map.triggerRepaint()
    expect(repaint).toHaveBeenCalledTimes(1)
  })

  it('is left alone once it is gone', () => {
    const { map, repaint, release, remove } = makeMap()
    release()
    map.triggerRepaint()
    remove()
    nextFrame()
    nextFrame()
    expect(repaint).not.toHaveBeenCalled()
  })
})
