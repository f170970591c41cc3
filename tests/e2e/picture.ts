// The map's picture, compared byte by byte: software GL draws the same scene the same way each time.
import { expect } from '@playwright/test'
import type { Driver } from './driver.ts'

/** CSS pixels that the legend takes at most at the left, a notice at the top, the scale at the bottom. */
const LEGEND = 300
const NOTICE = 120
const SCALE = 70
/** CSS pixels that the map's buttons take at the right, whose round corners are not drawn alike each time; or the card. */
const BUTTONS = 64
const CARD = 410

export type Part = 'whole' | 'beside the card'

/** The part of the map that no panel covers on a desktop, without the pointer's highlight. */
export async function takePicture(app: Driver, part: Part = 'whole'): Promise<Buffer> {
  await app.page.mouse.move(2, 2)
  return takePictureAsPointed(app, part)
}

/** The same part with whatever the pointer lights where it is now. */
export async function takePictureAsPointed(app: Driver, part: Part = 'whole'): Promise<Buffer> {
  const box = await app.mapBox()
  return app.page.screenshot({
    clip: {
      x: box.x + LEGEND,
      y: box.y + NOTICE,
      width: box.width - LEGEND - (part === 'whole' ? BUTTONS : CARD),
      height: box.height - NOTICE - SCALE,
    },
  })
}

/** The picture once it no longer changes. */
export async function takeSettledPicture(app: Driver, part: Part = 'whole'): Promise<Buffer> {
  let last = await takePicture(app, part)
  const isSettled = async () => {
    const now = await takePicture(app, part)
    const isSame = now.equals(last)
    last = now
    return isSame
  }
  await expect.poll(isSettled, { message: 'the picture settles', intervals: [300] }).toBe(true)
  return last
}

export async function expectSamePicture(app: Driver, picture: Buffer, part: Part = 'whole') {
  await expect
    .poll(async () => (await takePicture(app, part)).equals(picture), 'the picture is the same')
    .toBe(true)
}

export async function expectOtherPicture(app: Driver, picture: Buffer, part: Part = 'whole') {
  await expect
    .poll(async () => (await takePicture(app, part)).equals(picture), 'the picture is the same')
    .toBe(false)
}
