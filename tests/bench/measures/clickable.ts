// How soon a click on an area is answered: real clicks from the navigation on, until its card is to be seen.
// While geometry is missing a larger area may answer; then the link is put back and the clicks go on.
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { donetsk } from '../camera.ts'
import { cameraUrl, type PageUnderTest, plainUrl } from '../pages.ts'
import { kilobytes } from '../serve.ts'
import type { Visit } from '../visit.ts'

/** Milliseconds between two clicks; the answer is known no more exactly than this. */
const PACE = 50
const TIME_LIMIT = 60_000

/** Milliseconds that a page without its scripts has for an answer. */
const WITHOUT_SCRIPT = 5000

/** Whether the card comes where no script ever does. */
async function isAnsweredWithoutScript(first: Page, target: PageUnderTest): Promise<boolean> {
  const page = await first.context().newPage()
  try {
    await page.route(/\.m?js(\?|$)/, (route) => route.abort())
    await page.goto(plainUrl(target), { waitUntil: 'load' })
    const { x, y } = donetsk(target.camera)
    await page.mouse.click(x, y)
    await page.waitForFunction(() => window.bench.cardVisible() !== null, undefined, {
      timeout: WITHOUT_SCRIPT,
    })
    return true
  } catch {
    return false
  } finally {
    await page.close()
  }
}

export async function measureClickable({ page, cdp }: Visit, target: PageUnderTest) {
  const place = donetsk(target.camera)
  target.site.takeServed()
  await page.goto(plainUrl(target), { waitUntil: 'commit' })
  const end = Date.now() + TIME_LIMIT
  let wrongAnswers = 0
  while (Date.now() < end) {
    for (const type of ['mousePressed', 'mouseReleased'] as const) {
      await cdp.send('Input.dispatchMouseEvent', { ...place, type, button: 'left', clickCount: 1 })
    }
    const { clickable, origin, hasOtherCard } = await page.evaluate(() => ({
      clickable: window.bench.cardVisible(),
      origin: performance.timeOrigin,
      hasOtherCard: [...document.querySelectorAll('.card')].some((card) => card.checkVisibility()),
    }))
    if (clickable !== null) {
      const served = target.site.takeServed().filter(({ at }) => at <= origin + clickable)
      const scripts = served.filter(({ isScript }) => isScript)
      const fetched = kilobytes(scripts)
      const isScriptNeeded = !(await isAnsweredWithoutScript(page, target))
      return {
        clickable,
        wrongAnswers,
        scriptsNeeded: isScriptNeeded ? fetched : 0,
        scriptsBeforeClick: fetched,
      }
    }
    if (hasOtherCard) {
      wrongAnswers += 1
      await page.evaluate(
        (hash) => {
          location.hash = hash
        },
        new URL(cameraUrl(target)).hash,
      )
    }
    await pause(PACE)
  }
  throw new Error('no click on Donetsk was answered')
}
