// Whether a map keeps up with the hand: two slow ones of the first three drags are enough, and are said once.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchPace } from '../../../src/map/watch-pace.ts'

beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => vi.useRealTimers())

function watch() {
  const onTooSlow = vi.fn()
  const pace = watchPace(onTooSlow)
  const drag = (gap: number, frames = 10) => {
    for (let i = 0; i < frames; i++) {
      vi.advanceTimersByTime(gap)
      pace.onMove()
    }
    pace.onRest()
  }
  return { drag, onTooSlow }
}

describe('watchPace', () => {
  it('says so after two slow drags, and only once', () => {
    const { drag, onTooSlow } = watch()
    drag(200)
    expect(onTooSlow).not.toHaveBeenCalled()
    drag(200)
    expect(onTooSlow).toHaveBeenCalledOnce()
    drag(200)
    drag(200)
    expect(onTooSlow).toHaveBeenCalledOnce()
  })

  it('counts two of the first three', () => {
    const { drag, onTooSlow } = watch()
    drag(200)
    drag(16)
    drag(200)
    expect(onTooSlow).toHaveBeenCalledOnce()
  })

  it('says nothing of a map that keeps up, nor of one slow drag, nor later', () => {
    const { drag, onTooSlow } = watch()
    drag(16)
    drag(200)
    drag(16)
    drag(200)
    drag(200)
    expect(onTooSlow).not.toHaveBeenCalled()
  })

  it('does not judge by a few frames, nor by one long gap', () => {
    const { drag, onTooSlow } = watch()
    drag(200, 4)
    drag(200, 4)
    drag(200, 4)
    expect(onTooSlow).not.toHaveBeenCalled()
    for (const other of [watch()]) {
      other.drag(16, 20)
      vi.advanceTimersByTime(5000)
      other.drag(16, 20)
      other.drag(16, 20)
      expect(other.onTooSlow).not.toHaveBeenCalled()
    }
  })
})
