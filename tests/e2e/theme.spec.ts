// The choice of theme changes the page and the map, and is remembered.
import {
  expectOtherPicture,
  expectSamePicture,
  takePicture,
  takeSettledPicture,
} from './picture.ts'
import { expect, test } from './test.ts'

test('given the light theme, when dark is chosen, then page and map are dark, also after a reload, and light comes back', async ({
  app,
  page,
}) => {
  const paper = () =>
    page.getByRole('heading', { level: 1 }).evaluate((heading) => getComputedStyle(heading).color)
  await app.open('#map=5/48/30')
  const [lightInk, light] = [await paper(), await takeSettledPicture(app)]

  await app.chooseTheme('Dark')
  await expectOtherPicture(app, light)
  const [darkInk, dark] = [await paper(), await takeSettledPicture(app)]
  expect(darkInk).not.toBe(lightInk)

  await app.reload()
  await expect(app.theme.locator('option:checked')).toHaveText('Dark')
  expect(await paper()).toBe(darkInk)
  await expectSamePicture(app, dark)

  await app.chooseTheme('Light')
  await expectSamePicture(app, light)
  expect(await paper()).toBe(lightInk)
})

test('given the choice of the system, when the system turns dark, then the map follows', async ({
  app,
  page,
}) => {
  await app.open('#map=5/48/30')
  const light = await takeSettledPicture(app)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectOtherPicture(app, light)
  await page.emulateMedia({ colorScheme: 'light' })
  await expectSamePicture(app, light)
  expect(await takePicture(app)).toEqual(light)
})
