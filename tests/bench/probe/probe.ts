// Put into every page before its own scripts: what only the page itself can time.
import { drawnBy, firstViews, isMapReady, watchFirstViews } from './first-views.ts'
import {
  cardPresented,
  cardVisible,
  isCardPainted,
  lastInputTime,
  watchInputsAndCard,
} from './inputs-and-card.ts'
import { settled, startFrames, takeFrames, watchMapFrames } from './map-frames.ts'
import { watchPresented } from './presented.ts'

let shifts = 0

const bench = {
  settled,
  startFrames,
  takeFrames,
  drawnBy,
  firstViews,
  isMapReady,
  cardVisible,
  cardPresented,
  isCardPainted,
  lastInputTime,
  layoutShift: () => shifts,
  firstContentfulPaint: () =>
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
}

declare global {
  interface Window {
    bench: typeof bench
  }
}

window.bench = bench
watchPresented()
watchMapFrames()
watchFirstViews()
watchInputsAndCard()
new PerformanceObserver((list) => {
  for (const entry of list.getEntries() as (PerformanceEntry & {
    value: number
    hadRecentInput: boolean
  })[]) {
    if (!entry.hadRecentInput) shifts += entry.value
  }
}).observe({ type: 'layout-shift', buffered: true })
