// When the graphics are interrupted, the map comes back as it was, selection and overlays included, however often;
// where they do not come back, the plain map takes over.
import type { Driver } from './driver.ts'
import { expectOtherPicture, expectSamePicture, takeSettledPicture } from './picture.ts'
import { expect, test } from './test.ts'

const BESIDE = 'beside the card'
const LINK = '#map=6/48.3/37.9&area=donetsk&proposals=allied-force,freeze&draw=gl'

async function extensionOf(app: Driver) {
  return app.map.evaluateHandle((canvas: HTMLCanvasElement) =>
    canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context'),
  )
}

test('given a selection and overlays, when the graphics context is lost and restored ten times, then the picture is the same as before', async ({
  app,
}) => {
  await app.open(LINK)
  await app.expectDrawnBy('gl')
  await app.expectCard('Donetsk')
  const before = await takeSettledPicture(app, BESIDE)
  for (let time = 0; time < 10; time++) {
    const extension = await extensionOf(app)
    await extension.evaluate((lose) => lose?.loseContext())
    await expectOtherPicture(app, before, BESIDE)
    await extension.evaluate((lose) => lose?.restoreContext())
    await expectSamePicture(app, before, BESIDE)
  }
  await app.expectDrawnBy('gl')
  await expect(app.notices).toContainText('interrupted')

  // The selection is part of what was compared.
  await app.closeCard()
  await app.expectNoCard()
  await expectOtherPicture(app, before, BESIDE)
})

test('given a map of the graphics card, when its context is lost for good, then the plain map takes over at the same place', async ({
  app,
}) => {
  await app.open(LINK)
  await app.expectDrawnBy('gl')
  const camera = await app.camera()
  const extension = await extensionOf(app)
  await extension.evaluate((lose) => lose?.loseContext())
  await app.expectDrawnBy('plain')
  expect(await app.camera()).toEqual(camera)
  await app.expectCard('Donetsk')
  await app.closeCard()
  await app.clickArea('donetsk')
  await app.expectCard('Donetsk')
})
