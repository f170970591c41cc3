// How soon a click on an area is answered: real clicks from the navigation on, until its card is there.
// While geometry is missing a larger area may answer; then the camera is put back and the clicks go on.
import { setTimeout as pause } from 'node:timers/promises'
import { CAMERA_HASH, DONETSK, type PageUnderTest, plainUrl } from './pages.ts'
import type { Visit } from './visit.ts'

/** Milliseconds between two clicks; the answer is known no more exactly than this. */
const PACE = 50
const TIME_LIMIT = 60_000

export async function measureClickable({ page, cdp }: Visit, target: PageUnderTest) {
  await page.goto(plainUrl(target), { waitUntil: 'commit' })
  const end = Date.now() + TIME_LIMIT
  let wrongAnswers = 0
  while (Date.now() < end) {
    for (const type of ['mousePressed', 'mouseReleased'] as const) {
      await cdp.send('Input.dispatchMouseEvent', {
        ...DONETSK,
        type,
        button: 'left',
        clickCount: 1,
      })
    }
    const { clickable, hasCard, hash } = await page.evaluate(() => ({
      clickable: window.bench.cardInDocument(),
      hasCard: document.querySelector('.card') !== null,
      hash: location.hash,
    }))
    if (clickable !== null) return { clickable, wrongAnswers }
    if (hasCard) wrongAnswers += 1
    if (hash !== CAMERA_HASH) {
      await page.evaluate((camera) => {
        location.hash = camera
      }, CAMERA_HASH)
    }
    await pause(PACE)
  }
  throw new Error(`${target.name}: no click on Donetsk was answered`)
}
