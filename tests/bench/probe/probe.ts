// Put into either page before its own scripts: what only the page itself can time.
import { startFrames, takeFrameGaps } from './frame-gaps.ts'
import { settled, watchGpuFrames } from './gpu-frames.ts'
import {
  cardInDocument,
  isCardPainted,
  lastInputTime,
  mapReady,
  watchInputsAndCard,
} from './inputs-and-card.ts'

let shifts = 0

const bench = {
  settled,
  cardInDocument,
  isCardPainted,
  lastInputTime,
  mapReady,
  startFrames,
  takeFrameGaps,
  layoutShift: () => shifts,
  firstContentfulPaint: () =>
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
  markTime: (name: string) => performance.getEntriesByName(name, 'mark')[0]?.startTime ?? null,
}

declare global {
  interface Window {
    bench: typeof bench
  }
}

window.bench = bench
watchGpuFrames()
watchInputsAndCard()
new PerformanceObserver((list) => {
  for (const entry of list.getEntries() as (PerformanceEntry & {
    value: number
    hadRecentInput: boolean
  })[]) {
    if (!entry.hadRecentInput) shifts += entry.value
  }
}).observe({ type: 'layout-shift', buffered: true })
