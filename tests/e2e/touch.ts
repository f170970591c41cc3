// Fingers on the page, as the browser has them from a touch screen.
import type { Page } from '@playwright/test'
import type { Point } from './project.ts'

/** @param places where each finger is, moment by moment: set down at the first, lifted after the last */
export async function moveFingers(page: Page, places: readonly (readonly Point[])[]) {
  const cdp = await page.context().newCDPSession(page)
  const tell = (type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly Point[]) =>
    cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: fingers.map(({ x, y }, id) => ({ x, y, id })),
    })
  for (const [i, fingers] of places.entries()) {
    await tell(i === 0 ? 'touchStart' : 'touchMove', fingers)
  }
  await tell('touchEnd', [])
}
