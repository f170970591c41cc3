// The plain map answers hands, wheel, fingers and keys; who draws can be chosen, and is remembered.
import { expectOtherPicture, takeSettledPicture } from './picture.ts'
import { expect, test } from './test.ts'
import { moveFingers } from './touch.ts'

const START = '#map=5/48.6/30&draw=plain'
/** Where no panel lies, nor a card that opens. */
const CENTRE = { x: 760, y: 300 }

test('given the plain map, when it is dragged, then the ground stays under the hand, and no area is selected', async ({
  app,
  page,
}) => {
  await app.open(START)
  const before = await app.camera()
  await page.mouse.move(CENTRE.x, CENTRE.y)
  await page.mouse.down()
  await page.mouse.move(CENTRE.x + 90, CENTRE.y + 40, { steps: 5 })
  await page.mouse.up()
  await expect.poll(async () => (await app.camera()).lng).not.toBe(before.lng)
  const after = await app.camera()
  // 90 px of 512 * 2^5.
  expect(after.lng).toBeCloseTo(before.lng - (90 / (512 * 32)) * 360, 1)
  expect(after.lat).toBeGreaterThan(before.lat)
  expect(after.zoom).toBe(before.zoom)
  await app.expectNoCard()
})

test('given the plain map, when the wheel turns, then it zooms about the pointer; a double click and the keys zoom too', async ({
  app,
  page,
}) => {
  await app.open(START)
  await page.mouse.move(CENTRE.x, CENTRE.y)
  await page.mouse.wheel(0, -450)
  await expect.poll(async () => (await app.camera()).zoom).toBeCloseTo(6, 1)
  await page.mouse.dblclick(CENTRE.x, CENTRE.y, { delay: 60 })
  await expect.poll(async () => (await app.camera()).zoom).toBeCloseTo(7, 1)
  await app.pressKeys('Escape')
  await app.map.focus()
  await app.pressKeys('-')
  await expect.poll(async () => (await app.camera()).zoom).toBeCloseTo(6, 1)
  const { lng } = await app.camera()
  await app.pressKeys('ArrowRight')
  await expect.poll(async () => (await app.camera()).lng).toBeGreaterThan(lng)
})

test('given the plain map, when an area is pointed at and an overlay switched on, then the picture tells', async ({
  app,
  page,
}) => {
  await app.open(START)
  const bare = await takeSettledPicture(app)
  await app.toggleProposal('Staging in a neighbour')
  await expectOtherPicture(app, bare)
  const drawn = await takeSettledPicture(app)
  await page.getByRole('switch', { name: 'Staging in a neighbour' }).click()
  await app.openPanel('Places')
  await app.area('Poland').hover()
  await expect
    .poll(async () =>
      (await page.screenshot({ clip: { x: 700, y: 120, width: 500, height: 500 } })).equals(drawn),
    )
    .toBe(false)
})

test('given the plain map, when it is used, then no code for the graphics card is fetched', async ({
  app,
  page,
}) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await app.open(START)
  await app.clickArea('crimea')
  await app.expectCard('Crimea')
  expect(fetched.filter((url) => /gl-map|maplibre/.test(url))).toEqual([])
})

test('given the page about the map, when another way of drawing is chosen, then it is taken, and remembered', async ({
  app,
  page,
}) => {
  await app.open('#panel=about')
  await app.expectDrawnBy('plain')
  await page.getByLabel('Drawn by').selectOption({ label: 'Graphics card' })
  await app.expectDrawnBy('gl')
  await app.reload()
  await app.expectDrawnBy('gl')
  await page.getByLabel('Drawn by').selectOption({ label: 'Automatic' })
  await app.expectDrawnBy('plain')
})

test.describe('with fingers', () => {
  test.use({ hasTouch: true })

  test('two fingers that part zoom in about their middle', async ({ app, page }) => {
    await app.open(START)
    const apart = (by: number) => [
      { x: CENTRE.x - by, y: CENTRE.y },
      { x: CENTRE.x + by, y: CENTRE.y },
    ]
    await moveFingers(page, [40, 50, 60, 70, 80].map(apart))
    await expect.poll(async () => (await app.camera()).zoom).toBeCloseTo(6, 1)
    await app.expectNoCard()
  })
})
