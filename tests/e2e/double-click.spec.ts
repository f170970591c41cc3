// Whoever clicks twice wants to be nearer, whatever the first click selects; and a choice made before there is a map
// moves it once it is there.
import type { Driver } from './driver.ts'
import { hold } from './hold.ts'
import { expect, test } from './test.ts'

for (const who of ['plain', 'gl'] as const) {
  test(`given the map that ${who} draws, when it is clicked twice, then it is a level nearer about that point`, async ({
    app,
    page,
  }) => {
    await app.open(`#map=5/49/31&draw=${who}`)
    await app.expectDrawnBy(who)
    const box = await app.mapBox()
    const middle = [box.x + box.width / 2, box.y + box.height / 2] as const
    await page.mouse.dblclick(...middle, { delay: 20 })
    await app.expectLink('map', '6/49/31')
  })
}

for (const [what, untilLate] of [
  ['still on the way', async () => {}],
  [
    'so late that the map does not wait for them',
    (app: Driver) => expect(app.notices).toContainText('geo/areas.geojson is slow to come'),
  ],
] as const) {
  test(`given layers that are ${what}, when an area is chosen in the list, then the map goes there once it can`, async ({
    app,
    page,
  }) => {
    const send = await hold(page, '**/geo/**')
    await page.goto('/#map=5/49/31')
    await app.expectAnswering()
    await app.selectFromList('Crimea')
    await untilLate(app)
    send()
    await app.expectDrawn()
    await expect.poll(async () => (await app.camera()).zoom).toBeGreaterThan(5.5)
    expect((await app.camera()).lat).toBeLessThan(47)
  })
}
