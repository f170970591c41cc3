// A day of random use of one page, and what is left of it.
import type { CDPSession, Page } from '@playwright/test'
import { createChance } from './chance.ts'
import { chooseDeed } from './deeds.ts'
import { countTraces, type Traces } from './traces.ts'

export type Day = {
  readonly steps: number
  readonly before: Traces
  readonly after: Traces
  /** What went wrong on the way, with the deed that it came after. */
  readonly errors: readonly string[]
}

type Options = {
  readonly seed: number
  /** Whether the day goes on after so many steps. */
  readonly goesOn: (steps: number) => boolean
  readonly onHour?: (steps: number, traces: Traces) => void
  /** Steps after which the traces are counted on the way; they take a few seconds. */
  readonly countEvery?: number
}

/** Steps before the first count: in them the heap grew by a fifth, as panels and levels of detail came, and no more. */
const WARM_UP = 240

/** @param page the viewer, opened and drawn */
export async function liveThrough(page: Page, options: Options): Promise<Day> {
  const chance = createChance(options.seed)
  const errors: string[] = []
  let last = 'opening the page'
  const note = (words: string) => errors.push(`${words} (after: ${last})`)
  page.on('pageerror', (error) => note(error.stack ?? error.message))
  page.on('console', (message) => message.type() === 'error' && note(message.text()))
  page.on('crash', () => note('the page crashed'))
  await page.evaluate(() => {
    document.documentElement.dataset.day = 'same'
    window.print = () => {}
  })
  const cdp: CDPSession = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')
  const step = async (number: number) => {
    const deed = chooseDeed(chance)
    last = `${number}: ${deed.name}`
    await deed.run(page, chance)
    if ((await page.evaluate(() => document.documentElement.dataset.day)) !== 'same') {
      throw new Error(`the page was loaded again (after: ${last})`)
    }
  }
  for (let i = 0; i < WARM_UP; i++) await step(i - WARM_UP)
  const before = await countTraces(page, cdp)
  let steps = 0
  while (options.goesOn(steps)) {
    await step(steps++)
    if (options.countEvery && steps % options.countEvery === 0) {
      options.onHour?.(steps, await countTraces(page, cdp))
    }
  }
  return { steps, before, after: await countTraces(page, cdp), errors }
}
