// Levels of detail: the world and a close view have lines of their own, fetched once, when first needed.
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
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
  await app.open('#map=6.5/48.3/37.5')
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

test('given a selected area, when the fine lines come, then its outline follows them', async ({
  app,
  page,
  context,
}) => {
  await app.open('#map=6.5/48/37&area=donetsk')
  await app.expectCard('Donetsk')
  await zoom(app, page, 'in')
  const [camera, box, picture] = [await app.camera(), await app.mapBox(), await page.screenshot()]
  const points = bendsOfTheFineOutline('donetsk')
    .map((place) => projectToPage(place, camera, box))
    .filter(({ x, y }) => x > box.x + 310 && x < box.x + box.width - 420 && y > 20 && y < 480)
  expect(points.length, 'bends in sight that only the fine outline has').toBeGreaterThan(20)
  const around = await coloursAround(context, picture, points, 1)
  const off = points.filter(
    (_, i) => !around[i]?.some((colour) => hexOf(colour) === palettes.light.selection),
  )
  expect(off.length / points.length).toBeLessThan(0.1)
})

test.describe('when the fine lines cannot be had', () => {
  test.use({ tolerated: /Failed to load resource|net::ERR_FAILED/ })

  test('then the map stays as it was and can be used', async ({ app, page }) => {
    await page.route(/\/geo\/close\//, (route) => route.abort())
    await app.open('#map=6.5/48/37')
    await zoom(app, page, 'in')
    await expect(app.notices).toBeEmpty()
    await app.clickArea('donetsk')
    await app.expectCard('Donetsk')
  })
})

type Layer = { features: { id: string; geometry: { coordinates: Place[][] } }[] }

/** Vertices that the fine outline of an area has and the usual one has not. */
function bendsOfTheFineOutline(id: string): Place[] {
  const vertices = (file: string) => {
    const url = new URL(`../../geo/layers/${file}`, import.meta.url)
    const { features } = JSON.parse(readFileSync(url, 'utf8')) as Layer
    return features.find((feature) => feature.id === id)?.geometry.coordinates.flat() ?? []
  }
  const usual = new Set(vertices('areas.geojson').map(String))
  return vertices('close/areas.geojson').filter((place) => !usual.has(String(place)))
}
