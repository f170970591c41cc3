// No specks and no slivers: along the borders that neighbours share, from the world view to a close one, no
// water shines through the land.
import { readFileSync } from 'node:fs'
import { palettes } from '../../src/theme/tokens.ts'
import { coloursAround, hexOf } from './pixels.ts'
import { type Box, type Place, type Point, projectToPage } from './project.ts'
import { expect, test } from './test.ts'

type Line = { id: string; geometry: { coordinates: Place[][] } }

const borders = JSON.parse(
  readFileSync(new URL('../../geo/layers/borders.geojson', import.meta.url), 'utf8'),
) as { features: Line[] }

/** Away from every coast, river and lake of the map: west, south, east, north. */
const DRY: readonly (readonly [number, number, number, number])[] = [
  [18.6, 49.2, 22.4, 49.7],
  [23.8, 50.4, 24.3, 51.4],
  [36.2, 49.9, 39.8, 50.5],
  [39.7, 47.9, 40.2, 49.6],
  [25.2, 51.7, 27.2, 52.1],
]
const isDry = ([lng, lat]: Place) =>
  DRY.some(([west, south, east, north]) => lng > west && lng < east && lat > south && lat < north)

const vertices = borders.features
  .flatMap(({ geometry }) => geometry.coordinates.flat())
  .filter(isDry)
const REACH = 3

/** What of the map no panel covers. */
const isInSight = ({ x, y }: Point, box: Box) =>
  x > box.x + 310 && x < box.x + box.width - 10 && y > box.y + 130 && y < box.y + box.height - 80

for (const [zoom, lng, lat] of [
  [2, 30, 48],
  [3.5, 30, 49.5],
  [4.5, 30, 49.5],
  [6, 22, 49.6],
  [6.5, 38.5, 49.5],
  [8.5, 39.9, 48.8],
] as const) {
  test(`given the map at zoom ${zoom}, when its shared borders are probed, then no water shines through`, async ({
    app,
    page,
    context,
  }) => {
    await app.open(`#map=${zoom}/${lat}/${lng}&proposals=backup,membership`)
    const box = await app.mapBox()
    const [camera, picture] = [await app.camera(), await page.screenshot()]
    const points = vertices
      .map((place) => projectToPage(place, camera, box))
      .filter((point) => isInSight(point, box))
    expect(points.length, 'border vertices in sight').toBeGreaterThan(5)
    const around = await coloursAround(context, picture, points, REACH)
    const wet = points.filter((_, i) =>
      around[i]?.some((colour) => hexOf(colour) === palettes.light.water),
    )
    expect(wet).toEqual([])
  })
}

test('given the coast of the Black Sea, when it is probed in the same way, then there is water', async ({
  app,
  page,
  context,
}) => {
  await app.open('#map=6/44.5/34&proposals=backup,membership')
  const box = await app.mapBox()
  const sea = projectToPage([34.2, 43.2], await app.camera(), box)
  expect(isInSight(sea, box), 'the sea is in sight').toBe(true)
  const [there] = await coloursAround(context, await page.screenshot(), [sea], REACH)
  expect(there?.map(hexOf)).toContain(palettes.light.water)
})
