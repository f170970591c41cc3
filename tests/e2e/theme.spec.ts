// The choice of theme changes the page and the map, and is remembered.

import { palettes } from '../../src/theme/tokens.ts'
import {
  expectOtherPicture,
  expectSamePicture,
  takePicture,
  takeSettledPicture,
} from './picture.ts'
import { rgbOf } from './pixels.ts'
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

test('given dark as the last choice on a light system, when the page is loaded, then it is dark before any of the app has run', async ({
  app,
  page,
}) => {
  await app.open()
  await app.chooseTheme('Dark')
  let isHeld = false
  await page.route(/assets\/index-.*\.js$/, () => {
    // Never answered: what is seen now is what the page is before its code.
    isHeld = true
  })
  await page.reload({ waitUntil: 'commit' })
  await page.waitForSelector('body', { state: 'attached' })
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper'))
  await expect.poll(paper).toBe(palettes.dark.paper)
  expect(isHeld, 'the code of the app was asked for and held back').toBe(true)
  await expect(page.locator('#root')).toHaveAttribute('data-static', '')
})

test('given the dark theme, when the page is printed, then its map is light on paper and dark again afterwards', async ({
  app,
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '')
  })
  await app.open('#map=5/48/30&proposals=staging')
  const light = await takeSettledPicture(app)
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await expectOtherPicture(app, light)
  const dark = await takeSettledPicture(app)

  await app.pressKeys('Control+p')
  await expect(page.locator('html[data-printed]')).toBeAttached()
  expect(await takePicture(app)).toEqual(light)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expectSamePicture(app, dark)
})

test('given a system that asks for more contrast, when the page is open and this ends, then page and map follow', async ({
  app,
  page,
}) => {
  await page.emulateMedia({ contrast: 'more', colorScheme: 'light', reducedMotion: 'reduce' })
  await app.open()
  const ink = () => page.evaluate(() => getComputedStyle(document.body).color)
  expect(await ink()).toBe(rgbOf(palettes['light-contrast'].ink))
  const strong = await takeSettledPicture(app)
  await page.emulateMedia({ contrast: 'no-preference' })
  await expect.poll(ink).toBe(rgbOf(palettes.light.ink))
  await expectOtherPicture(app, strong)
})
