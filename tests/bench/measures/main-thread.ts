// Main-thread time from an input to the card's paint, from a trace: CPU time of the tasks that ran. The time
// that elapsed until the card was on the screen is told beside it; the page times that itself.
import type { Page } from '@playwright/test'
import { MARKS } from '../probe/inputs-and-card.ts'

export type TraceEvent = {
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

/** Milliseconds. */
export type CardCost = {
  readonly busy: number
  /** From the input to the card on the screen. */
  readonly elapsed: number
  /** When the input was, since the navigation. */
  readonly input: number
}

export async function traceCard(page: Page, act: () => Promise<void>): Promise<CardCost> {
  const browser = page.context().browser()
  if (!browser) throw new Error('the page has no browser')
  await browser.startTracing(page, { categories: CATEGORIES })
  await act()
  await page.waitForFunction(() => window.bench.isCardPainted())
  const { input, card } = await page.evaluate(() => ({
    input: window.bench.lastInputTime(),
    card: window.bench.cardPresented() ?? Number.NaN,
  }))
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[]
  }
  return { busy: busyTime(trace.traceEvents), elapsed: card - input, input }
}

/** Of the thread with the card, from the last input before it to the end of the frame that paints it. */
function busyTime(events: readonly TraceEvent[]): number {
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
  return busy / 1000
}
