// Main-thread time between two marks, from a trace: CPU time of the tasks that ran. Their elapsed time is
// told beside it, as it is mostly waiting for a software GPU to take the frame.
import type { Page } from '@playwright/test'
import { MARKS } from './probe/inputs-and-card.ts'

type TraceEvent = {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds. */
  readonly ts: number
  readonly dur?: number
  /** CPU time of the thread, microseconds. */
  readonly tdur?: number
}

const CATEGORIES = ['blink.user_timing', 'disabled-by-default-devtools.timeline']

/** Milliseconds from the last input before the card to the card's paint. */
export type CardCost = { readonly busy: number; readonly elapsed: number }

export async function traceCard(page: Page, act: () => Promise<void>): Promise<CardCost> {
  const browser = page.context().browser()
  if (!browser) throw new Error('the page has no browser')
  await browser.startTracing(page, { categories: CATEGORIES })
  await act()
  await page.waitForFunction(() => window.bench.isCardPainted())
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[]
  }
  return cardCost(trace.traceEvents)
}

function cardCost(events: readonly TraceEvent[]): CardCost {
  const marked = (name: string) => events.filter((event) => event.name === name)
  const card = marked(MARKS.card).at(-1)
  const painted = marked(MARKS.painted).at(-1)
  const input = card && marked(MARKS.input).findLast(({ ts }) => ts <= card.ts)
  if (!card || !painted || !input) throw new Error('the trace lacks a mark')
  const tasks = events.filter(
    ({ name, pid, tid }) => name === 'RunTask' && pid === card.pid && tid === card.tid,
  )
  // The input is dispatched by the task that the mark lies in; that counts from its start.
  const first = tasks.find(({ ts, dur = 0 }) => ts <= input.ts && input.ts <= ts + dur)
  const start = first?.ts ?? input.ts
  const busy = tasks
    .filter(({ ts }) => ts >= start && ts < painted.ts)
    .reduce((total, { tdur = 0 }) => total + tdur, 0)
  return { busy: busy / 1000, elapsed: (painted.ts - start) / 1000 }
}
