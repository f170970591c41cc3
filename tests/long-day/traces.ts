// What a page holds, counted by the browser after it has collected its garbage: always at the same place, so that two
// counts can be compared.
import type { CDPSession, Page } from '@playwright/test'
import { lookThrough } from '../browser/look-through.ts'

export type Traces = {
  readonly heapBytes: number
  readonly listeners: number
  readonly nodes: number
  /** Canvases that are on no page any more and that something still holds. */
  readonly detachedCanvases: number
}

/** Links after which the viewer is as when it was opened: a panel that is opened anew has nothing unfolded. */
const REST = ['#map=5/49/31&panel=timeline', '#map=5/49/31&panel=proposals']

export async function countTraces(page: Page, cdp: CDPSession): Promise<Traces> {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.mouse.move(640, 2)
  for (const link of REST) {
    await page.evaluate((hash) => {
      location.hash = hash
    }, link)
    await page.waitForTimeout(300)
    // A handle to the map would hold it after it has left the page.
    await page.locator('.map-panel[aria-busy="false"]').waitFor({ timeout: 60_000 })
  }
  // What runs its course, such as a card that goes and a map that was on its way, has time to.
  await page.waitForTimeout(1500)
  // What is collected first may be what holds the rest.
  for (let time = 0; time < 3; time++) await cdp.send('HeapProfiler.collectGarbage')
  const { metrics } = await cdp.send('Performance.getMetrics')
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
  return {
    heapBytes: of('JSHeapUsedSize'),
    listeners: of('JSEventListeners'),
    nodes: of('Nodes'),
    detachedCanvases: await countDetached(cdp),
  }
}

async function countDetached(cdp: CDPSession): Promise<number> {
  const count = await lookThrough(
    cdp,
    'HTMLCanvasElement.prototype',
    // What never was on the page is a tool, as one that measures text.
    'function () { return this.filter((one) => !one.isConnected && /plain-canvas|maplibregl-canvas/.test(one.className)).length }',
  )
  return Number(count)
}
