// How soon a click on an area is answered: real clicks from the navigation on, until its card is to be seen.
// While geometry is missing a larger area may answer; then the link is put back and the clicks go on.
import { setTimeout as pause } from 'node:timers/promises'
import { donetsk } from '../camera.ts'
import { cameraUrl, type PageUnderTest, plainUrl } from '../pages.ts'
import { kilobytes } from '../serve.ts'
import type { Visit } from '../visit.ts'

/** Milliseconds between two clicks; the answer is known no more exactly than this. */
const PACE = 50
const TIME_LIMIT = 60_000

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
      return { clickable, wrongAnswers, scriptsBeforeClick: kilobytes(scripts) }
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
