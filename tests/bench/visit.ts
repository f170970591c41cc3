// One cold visit: a new browser process with nothing cached, a page with the probe in it.
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'
import { launchOptions } from '../browser/find-browser.ts'
import { VIEWPORT } from './camera.ts'

export type Visit = { readonly browser: Browser; readonly page: Page; readonly cdp: CDPSession }

export type VisitOptions = {
  /** A script to run in the page before its own. */
  readonly probe?: string
  /** Of the browser, beside its usual ones. */
  readonly args?: readonly string[]
  readonly hasTouch?: boolean
  /** Milliseconds after which the browser is closed, which ends whatever still waits for it. */
  readonly timeLimit?: number
}

/** For one measure of one page, on a machine that has more to do. */
export const MEASURE_LIMIT = 240_000

/** Longer than any page here takes, in milliseconds. */
const PATIENCE = 60_000

export async function visit<Result>(
  { probe = '', args = [], hasTouch = false, timeLimit }: VisitOptions,
  measure: (visit: Visit) => Promise<Result>,
): Promise<Result> {
  const usual = launchOptions()
  const browser = await chromium.launch({ ...usual, args: [...usual.args, ...args] })
  const limit = timeLimit && setTimeout(() => void browser.close(), timeLimit)
  try {
    const context = await browser.newContext({ viewport: VIEWPORT, hasTouch })
    await context.addInitScript({ content: probe })
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE)
    const cdp = await context.newCDPSession(page)
    return await measure({ browser, page, cdp })
  } finally {
    clearTimeout(limit)
    await browser.close()
  }
}

/** Milliseconds without a new frame after which a picture counts as complete. */
const QUIET = 700

/** Opens an address and waits until its map is complete; when that was, since the navigation. */
export async function openSettled({ page }: Visit, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForFunction(() => window.bench.isMapReady())
  return settle(page)
}

export const settle = (page: Page): Promise<number> =>
  page.evaluate((quiet) => window.bench.settled(quiet), QUIET)
