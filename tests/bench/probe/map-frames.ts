// The frames in which the map's picture changed, each with the time at which it was presented.
import { type Change, isMovedByBrowser, watchMapChanges } from './map-changes.ts'
import { presented } from './presented.ts'

export type Frames = {
  /** Milliseconds since the navigation. */
  readonly times: readonly number[]
  /** How many of them were drawn anew; the others only moved what was drawn before. */
  readonly drawnAnew: number
}

/** Milliseconds; longer than any page here takes. */
const PATIENCE = 60_000

let frames = new Map<number, Change>()
let lastPresented = 0
let unpresented = 0
/** What changed since the last mark was placed; changes of one task share a mark. */
let due: Change | null = null
let isFollowing = false

export const watchMapFrames = (): void => watchMapChanges(note)

function note(change: Change) {
  const isFirst = due === null
  due = due === 'drawn' ? due : change
  if (isFirst) queueMicrotask(placeMark)
}

async function placeMark() {
  const change = due ?? 'moved'
  due = null
  unpresented += 1
  const time = await presented()
  unpresented -= 1
  lastPresented = Math.max(lastPresented, time)
  frames.set(time, frames.get(time) === 'drawn' ? 'drawn' : change)
}

export function startFrames(): void {
  frames = new Map()
  isFollowing = true
  const follow = () => {
    if (!isFollowing) return
    if (isMovedByBrowser()) note('moved')
    requestAnimationFrame(follow)
  }
  requestAnimationFrame(follow)
}

/** The frames since `startFrames`. */
export function takeFrames(): Frames {
  isFollowing = false
  const times = [...frames.keys()].sort((a, b) => a - b)
  return {
    times,
    drawnAnew: [...frames.values()].filter((change) => change === 'drawn').length,
  }
}

/**
 * Waits until the map has not changed for a while.
 *
 * @param quiet milliseconds, counted from this call at the earliest
 * @returns when its last frame was presented, in milliseconds since the navigation
 */
export function settled(quiet: number): Promise<number> {
  const asked = performance.now()
  return new Promise((resolve, reject) => {
    const look = () => {
      if (isMovedByBrowser()) note('moved')
      const now = performance.now()
      const since = now - Math.max(asked, lastPresented)
      if (unpresented === 0 && since > quiet) resolve(lastPresented)
      else if (now - asked > PATIENCE) reject(new Error('the map did not come to rest'))
      else setTimeout(look, 25)
    }
    look()
  })
}
