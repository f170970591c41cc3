// How evenly frames come while the map with three overlays is dragged to and fro.
import { MAP_CENTRE, overlaysUrl, type PageUnderTest } from './pages.ts'
import { median, percentile } from './statistics.ts'
import { openSettled, type Visit } from './visit.ts'

/** Milliseconds. */
const LENGTH = 4000
/** CSS pixels to either side, and milliseconds there and back. */
const SWING = 160
const PERIOD = 1000

export async function measurePan(visit: Visit, target: PageUnderTest) {
  const { page } = visit
  await openSettled(visit, overlaysUrl(target))
  const { x, y } = MAP_CENTRE
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.evaluate(() => window.bench.startFrames())
  const start = performance.now()
  for (let time = 0; time < LENGTH; time = performance.now() - start) {
    // By the time, not by the count: a slow page is dragged as far, in fewer steps.
    const swing = SWING * Math.sin((2 * Math.PI * time) / PERIOD)
    await page.mouse.move(x + swing, y + swing / 2)
  }
  const gaps = await page.evaluate(() => window.bench.takeFrameGaps())
  await page.mouse.up()
  return {
    frameGap: median(gaps.drawn),
    frameGap95: percentile(gaps.drawn, 95),
    animationGap: median(gaps.animation),
    animationGap95: percentile(gaps.animation, 95),
  }
}
