// What a cold load costs: bytes, requests, first paint, text and areas, the complete picture, the heap.
import { type PageUnderTest, plainUrl } from '../pages.ts'
import { kilobytes } from '../serve.ts'
import { openSettled, type Visit } from '../visit.ts'

export async function measureLoad(visit: Visit, target: PageUnderTest) {
  const { page, cdp } = visit
  target.site.takeServed()
  const pictureComplete = await openSettled(visit, plainUrl(target))
  const served = target.site.takeServed()
  await page.waitForFunction(() => window.bench.firstViews().map !== null)
  const { text, areas, map, firstContentfulPaint, layoutShift } = await page.evaluate(() => ({
    ...window.bench.firstViews(),
    firstContentfulPaint: window.bench.firstContentfulPaint() ?? Number.NaN,
    layoutShift: window.bench.layoutShift(),
  }))
  await cdp.send('HeapProfiler.collectGarbage')
  await cdp.send('Performance.enable')
  const { metrics } = await cdp.send('Performance.getMetrics')
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN
  return {
    firstContentfulPaint,
    textAndAreas: Math.max(text ?? Number.NaN, areas ?? Number.NaN),
    mapReady: map ?? Number.NaN,
    pictureComplete,
    bytes: kilobytes(served),
    scripts: kilobytes(served.filter(({ isScript }) => isScript)),
    requests: served.length,
    heap: heap / 1024 ** 2,
    layoutShift,
  }
}
