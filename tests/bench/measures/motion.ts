// How evenly new frames of the map come while it is moved, with three overlays: dragged, zoomed by wheel,
// pinched. Each gesture goes to and fro by the clock, not by the count: a slow page is moved as far, in
// fewer steps.
import { setTimeout as pause } from 'node:timers/promises'
import { mapCentre } from '../camera.ts'
import { overlaysUrl, type PageUnderTest } from '../pages.ts'
import { median, percentile } from '../statistics.ts'
import { openSettled, settle, type Visit } from '../visit.ts'

/** Milliseconds: of the whole gesture, and there and back. */
const LENGTH = 4000
const PERIOD = 1000

/** @param swing -1 to 1, where the gesture is to be now */
type Step = (swing: number) => Promise<unknown>
type Gesture = {
  readonly begin: () => Promise<unknown>
  readonly step: Step
  readonly end: () => Promise<unknown>
}
type MakeGesture = (visit: Visit, target: PageUnderTest) => Gesture

const drag: MakeGesture = ({ page }, { camera }) => {
  const { x, y } = mapCentre(camera)
  /** CSS pixels to either side. */
  const reach = 160
  return {
    begin: () => page.mouse.down(),
    step: (swing) => page.mouse.move(x + reach * swing, y + (reach * swing) / 2),
    end: () => page.mouse.up(),
  }
}

const wheel: MakeGesture = ({ page }) => {
  /** CSS pixels a notch, and milliseconds between notches. */
  const [notch, pace] = [60, 100]
  let last = -1
  return {
    begin: async () => {},
    step: async (swing) => {
      const isIn = swing > last
      last = swing
      await page.mouse.wheel(0, isIn ? -notch : notch)
      await pause(pace)
    },
    end: async () => {},
  }
}

const pinch: MakeGesture = ({ cdp }, { camera }) => {
  const { x, y } = mapCentre(camera)
  /** CSS pixels from the middle: each finger's mean distance, and how far it goes to either side. */
  const [mean, reach] = [120, 60]
  const fingers = (swing: number) =>
    [-1, 1].map((side, id) => ({ id, x: x + side * (mean + reach * swing), y }))
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', swing: number | null) =>
    cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: swing === null ? [] : fingers(swing),
    })
  return {
    begin: () => touch('touchStart', 0),
    step: (swing) => touch('touchMove', swing),
    end: () => touch('touchEnd', null),
  }
}

const measureMotion =
  (name: string, make: MakeGesture) => async (visit: Visit, target: PageUnderTest) => {
    const { page } = visit
    await openSettled(visit, overlaysUrl(target))
    const { x, y } = mapCentre(target.camera)
    await page.mouse.move(x, y)
    await settle(page)
    const gesture = make(visit, target)
    await gesture.begin()
    await page.evaluate(() => window.bench.startFrames())
    const start = performance.now()
    for (let time = 0; time < LENGTH; time = performance.now() - start) {
      await gesture.step(Math.sin((2 * Math.PI * time) / PERIOD))
    }
    const { times, drawnAnew } = await page.evaluate(() => window.bench.takeFrames())
    await gesture.end()
    if (times.length < 2) throw new Error(`the map did not move (${name})`)
    const gaps = times.slice(1).map((time, place) => time - (times[place] ?? time))
    return {
      [`${name}Gap`]: median(gaps),
      [`${name}Gap95`]: percentile(gaps, 95),
      [`${name}DrawnAnew`]: drawnAnew / times.length,
    }
  }

export const measureDrag = measureMotion('drag', drag)
export const measureWheel = measureMotion('wheel', wheel)
export const measurePinch = measureMotion('pinch', pinch)
