// Names on the map are whole: none is written where a panel lies.
import { takeSettledPicture } from './picture.ts'
import { expect, test } from './test.ts'

test('given a name that the legend would half hide, when the legend is folded away, then the name comes, and goes again with it', async ({
  app,
  page,
}) => {
  // The legend's right edge runs through the middle of Romania's name.
  await app.open('#map=4.6/49/29')
  const { x, y, width, height } = (await app.legend.boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  }
  const beside = { x: x + width, y, width: 140, height }
  const picture = async () => {
    await takeSettledPicture(app)
    return page.screenshot({ clip: beside })
  }
  const open = await picture()
  await app.legend.getByRole('button', { name: 'Legend' }).click()
  await expect.poll(async () => (await picture()).equals(open)).toBe(false)
  await app.legend.getByRole('button', { name: 'Legend' }).click()
  await expect.poll(async () => (await picture()).equals(open)).toBe(true)
})
