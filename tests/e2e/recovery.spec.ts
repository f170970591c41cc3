// When the graphics are interrupted, the map comes back as it was, selection and overlays included.
import { expectOtherPicture, expectSamePicture, takeSettledPicture } from './picture.ts'
import { expect, test } from './test.ts'

const BESIDE = 'beside the card'

test('given a selection and overlays, when the graphics context is lost and restored, then the picture is the same as before', async ({
  app,
}) => {
  await app.open('#map=6/48.3/37.9&area=donetsk&proposals=allied-force,freeze')
  await app.expectCard('Donetsk')
  const before = await takeSettledPicture(app, BESIDE)

  const extension = await app.map.evaluateHandle((canvas: HTMLCanvasElement) =>
    canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context'),
  )
  await extension.evaluate((lose) => lose?.loseContext())
  await expect(app.notices).toContainText('interrupted')
  await expectOtherPicture(app, before, BESIDE)
  await extension.evaluate((lose) => lose?.restoreContext())
  await expectSamePicture(app, before, BESIDE)

  // The selection is part of what was compared.
  await app.closeCard()
  await app.expectNoCard()
  await expectOtherPicture(app, before, BESIDE)
})
