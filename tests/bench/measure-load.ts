// What a cold load costs: bytes, requests, first paint, the complete picture, the heap.
import { type PageUnderTest, plainUrl } from './pages.ts'
import { openSettled, type Visit } from './visit.ts'

export async function measureLoad(visit: Visit, page: PageUnderTest) {
  page.site.takeServed()
  const pictureComplete = await openSettled(visit, plainUrl(page))
  const served = page.site.takeServed()
  const paint = await visit.page.evaluate(() => ({
    firstContentfulPaint: window.bench.firstContentfulPaint() ?? Number.NaN,
    floorLoad: window.bench.markTime('floor:load') ?? Number.NaN,
  }))
  await visit.cdp.send('HeapProfiler.collectGarbage')
  await visit.cdp.send('Performance.enable')
  const { metrics } = await visit.cdp.send('Performance.getMetrics')
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN
  return {
    ...paint,
    bytes: served.reduce((total, { bytes }) => total + bytes, 0) / 1024,
    requests: served.length,
    pictureComplete,
    heap: heap / 1024 ** 2,
  }
}
