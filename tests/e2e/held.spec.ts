// What is done with is held by nothing: a map that another one replaced, the files that MapLibre has read.
import { lookThrough } from '../browser/look-through.ts'
import { countTraces } from '../long-day/traces.ts'
import { expect, test } from './test.ts'

test('given a card that was opened on the map, when another hand draws and the card is closed, then nothing holds the map that went', async ({
  app,
  page,
}) => {
  await app.open('#map=5/49/31&draw=plain')
  await app.clickArea('donetsk')
  await app.expectCard('Donetsk')
  await app.goTo('#map=5/49/31&area=donetsk&draw=gl')
  await app.expectDrawnBy('gl')
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')
  expect((await countTraces(page, cdp)).detachedCanvases).toBe(0)
})

test('given the map that MapLibre draws, when its picture is complete, then its sources hold nothing that was read from a file', async ({
  app,
  page,
}) => {
  await app.open('#map=5/49/31&draw=gl')
  await app.expectDrawnBy('gl')
  const cdp = await page.context().newCDPSession(page)
  const ofFiles = await lookThrough(
    cdp,
    'Object.prototype',
    `function () {
      const sources = this.filter((one) => Object.hasOwn(one, '_data') && one.type === 'geojson')
      const ofFiles = sources.filter(({ _options }) => typeof _options.data === 'string')
      return ofFiles.map(({ id, _data }) => [id, ...Object.keys(_data)])
    }`,
  )
  expect(ofFiles).toContainEqual(['land', 'url'])
  expect(ofFiles).toEqual((ofFiles as string[][]).map(([id]) => [id, 'url']))
})
