// Levels of detail: the world and a close view have lines of their own, fetched once, when first needed.
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { lineString, pointToLineDistance } from '@turf/turf'
import { palettes } from '../../src/theme/tokens.ts'
import type { Driver } from './driver.ts'
import { coloursAround, hexOf } from './pixels.ts'
import { type Place, projectToPage } from './project.ts'
import { expect, test } from './test.ts'

/** The levels whose states were asked for, in order. */
function watchLevels(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const level = /\/geo\/(world|close)\/states\.geojson$/.exec(request.url())?.[1]
    if (level) asked.push(level)
  })
  return asked
}

async function zoom(app: Driver, page: Page, way: 'in' | 'out') {
  const { zoom: before } = await app.camera()
  await page.getByRole('button', { name: `Zoom ${way}` }).click()
  await expect.poll(async () => (await app.camera()).zoom).not.toBe(before)
  await app.expectDrawn()
}

test('given the usual view, when the reader zooms in, out and in again, then the fine lines are fetched once', async ({
  app,
  page,
}) => {
  const asked = watchLevels(page)
  await app.open('#map=8/48.3/37.5')
  expect(asked).toEqual([])
  await zoom(app, page, 'in')
  expect(asked).toEqual(['close'])
  await zoom(app, page, 'out')
  await zoom(app, page, 'in')
  expect(asked).toEqual(['close'])
})

test('given the whole world, when it is opened, then its coarse lines are drawn', async ({
  app,
  page,
}) => {
  const asked = watchLevels(page)
  await app.open('#map=1.6/35/25')
  expect(asked).toEqual(['world'])
})

test('given a selected area, when the map is opened close to it, then its outline follows the fine lines', async ({
  app,
  page,
  context,
}) => {
  await app.open('#map=10/48.8/37.06&area=donetsk')
  await app.expectCard('Donetsk')
  const [camera, box, picture] = [await app.camera(), await app.mapBox(), await page.screenshot()]
  const points = bendsOfTheFineOutline('donetsk')
    .map((place) => projectToPage(place, camera, box))
    .filter(({ x, y }) => x > box.x + 60 && x < box.x + box.width - 420 && y > 20 && y < 560)
  expect(points.length, 'bends in sight').toBeGreaterThan(3)
  const around = await coloursAround(context, picture, points, 1)
  const off = points.filter(
    (_, i) => !around[i]?.some((colour) => hexOf(colour) === palettes.light.selection),
  )
  expect(off).toEqual([])
})

test.describe('when the fine lines cannot be had', () => {
  test.use({ tolerated: /Failed to load resource|net::ERR_FAILED/ })

  test('then the map stays as it was and can be used', async ({ app, page }) => {
    await page.route(/\/geo\/close\//, (route) => route.abort())
    await app.open('#map=8/48/37.6')
    await zoom(app, page, 'in')
    await expect(app.notices).toBeEmpty()
    await app.clickArea('donetsk')
    await app.expectCard('Donetsk')
  })
})

type Layer = { features: { id: string; geometry: { coordinates: Place[][] } }[] }

/** Far enough from the usual outline to be seen beside it at zoom 10, where a pixel is 50 m. */
const BESIDE_KM = 0.2

/** Vertices of the fine outline of an area that lie beside the usual one. */
function bendsOfTheFineOutline(id: string): Place[] {
  const outline = (file: string) => {
    const url = new URL(`../../geo/layers/${file}`, import.meta.url)
    const { features } = JSON.parse(readFileSync(url, 'utf8')) as Layer
    return features.find((feature) => feature.id === id)?.geometry.coordinates.flat() ?? []
  }
  const usual = lineString(outline('areas.geojson').map((place) => [...place]))
  return outline('close/areas.geojson').filter(
    (place) => pointToLineDistance([...place], usual) > BESIDE_KM,
  )
}
