// The names of the shipped story at each level: those that the story is about, their capitals and their neighbours are
// whole, uncovered and on no border, as the painter places them.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import type { Feature, FeatureCollection, Position } from 'geojson'
import { beforeAll, describe, expect, it } from 'vitest'
import { detailAt, pathAt } from '../../../src/geometry/detail.ts'
import { indexLayer, type Layers } from '../../../src/geometry/layers.ts'
import { project, projectWorld, type View } from '../../../src/geometry/mercator.ts'
import type { Box } from '../../../src/paint/boxes.ts'
import { createMeasure } from '../../../src/paint/canvas-pen.ts'
import { createFeatureFinder } from '../../../src/paint/features.ts'
import { type PlacedName, placeNames } from '../../../src/paint/place-names.ts'
import { createSceneBuilder } from '../../../src/scene/scene.ts'
import type { Area, AreaId, Convention } from '../../../src/story/types.ts'
import { shippedIndex, shippedStory } from '../support/shipped-story.ts'
import { worldWords } from '../support/small-world.ts'

const read = (path: string): FeatureCollection =>
  JSON.parse(
    readFileSync(
      new URL(`../../../geo/layers/${path.replace(/^geo\//, '')}`, import.meta.url),
      'utf8',
    ),
  )
const files = new Map<string, FeatureCollection>()
const file = (path: string) => {
  const known = files.get(path) ?? read(path)
  files.set(path, known)
  return known
}
const layersAt = (zoom: number): Layers =>
  new Map(
    shippedStory.layers.map(({ id, path }) => [
      id,
      indexLayer(file(pathAt(path, detailAt(zoom))) as Parameters<typeof indexLayer>[0]),
    ]),
  )

const FONTS = {
  'Inter Variable': ['inter', ['500-normal']],
  'Source Serif 4 Variable': ['source-serif-4', ['600-normal', '400-italic']],
} as const

beforeAll(() => {
  const { resolve } = createRequire(import.meta.url)
  for (const [family, [name, faces]] of Object.entries(FONTS)) {
    for (const face of faces) {
      for (const letters of ['latin', 'latin-ext']) {
        const font = resolve(`@fontsource/${name}/files/${name}-${letters}-${face}.woff2`)
        GlobalFonts.register(readFileSync(font), family)
      }
    }
  }
})

type Named = { readonly words: string; readonly mark: string; readonly box: Box }

function placedAt(view: View, selected: AreaId | null = null): Named[] {
  const { zoom } = view.camera
  const scene = createSceneBuilder()({
    index: shippedIndex,
    detail: detailAt(zoom),
    layers: layersAt(zoom),
    convention: shippedStory.conventions[0] as Convention,
    overlays: [],
    selected,
    words: worldWords,
  })
  const context = createCanvas(8, 8).getContext('2d') as unknown as CanvasRenderingContext2D
  const measure = createMeasure(context)
  const placed = placeNames(scene, createFeatureFinder()(scene, file), view, measure, [])
  return placed.flatMap((name) => {
    const box = boxOf(name, view, measure)
    return box ? [{ ...box, mark: name.mark.id }] : []
  })
}

/** CSS pixels of a line of words that letters without tails take, as a share of its size. */
const LETTERS = 0.36

function boxOf(
  { at, mark, lines }: PlacedName,
  view: View,
  measure: ReturnType<typeof createMeasure>,
) {
  const { x, y } = projectWorld(at, view)
  const boxes = lines.map((line): Box => {
    const width = measure(line.words, mark.font, line.size) + line.spacing * (line.words.length - 1)
    const height = LETTERS * line.size
    return [
      x + line.x - width / 2,
      y + line.y - height,
      x + line.x + width / 2,
      y + line.y + height,
    ]
  })
  const [first] = boxes
  if (!first) return undefined
  const box = boxes.reduce<Box>(
    (a, b) => [
      Math.min(a[0], b[0]),
      Math.min(a[1], b[1]),
      Math.max(a[2], b[2]),
      Math.max(a[3], b[3]),
    ],
    first,
  )
  return { words: lines.map(({ words }) => words).join(' '), box }
}

const runsOf = ({ geometry }: Feature): Position[][] =>
  geometry.type === 'LineString'
    ? [geometry.coordinates]
    : geometry.type === 'MultiLineString'
      ? geometry.coordinates
      : []

/** Whether a stretch of a line lies within a box, looked at pixel by pixel. */
function runsThrough(
  runs: readonly Position[][],
  [left, top, right, bottom]: Box,
  view: View,
): boolean {
  return runs.some((run) => {
    const points = run.map(([lng = 0, lat = 0]) => project([lng, lat], view))
    return points.some((to, i) => {
      const from = points[i - 1] ?? to
      const steps = Math.min(2000, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y)) + 1)
      return Array.from({ length: steps + 1 }, (_, k) => k / steps).some((share) => {
        const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share]
        return x > left && x < right && y > top && y < bottom
      })
    })
  })
}

const international = (zoom: number) =>
  file(pathAt('geo/borders.geojson', detailAt(zoom)))
    .features.filter(({ properties }) => properties?.class === 'international')
    .flatMap(runsOf)
const frontLine = file('geo/lines.geojson')
  .features.filter(({ properties }) => properties?.kind === 'front-line')
  .flatMap(runsOf)

const isOverlapping = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

/** With the place at which the reader looks at it. */
const PLACES = [
  { area: 'crimea', at: [34.3, 45.3], capital: 'Simferopol' },
  { area: 'donbas', at: [38.2, 48.6], capital: 'Donetsk' },
  { area: 'donetsk', at: [37.8, 48.0], capital: 'Donetsk' },
  { area: 'poland', at: [19.4, 52.1], capital: 'Warsaw' },
  { area: 'romania', at: [25, 45.9], capital: 'Bucharest' },
] as const
const NEIGHBOURS =
  /^(ukraine|poland|romania|germany|czechia|slovakia|lithuania|belarus|russia|hungary|serbia|bulgaria|moldova|crimea|donbas|donetsk|luhansk|kherson|zaporizhzhia|kharkiv)$/i
const ZOOMS = [2, 2.5, 3, 3.5, 4, 4.36, 5, 5.5, 6, 6.5, 7, 8, 9]
const SIZES = [
  { width: 880, height: 720 },
  { width: 390, height: 700 },
] as const

describe.each(PLACES)('around $area', ({ area, at: [lng, lat], capital }) => {
  const views = SIZES.flatMap((size) =>
    ZOOMS.map((zoom): View => ({ ...size, camera: { zoom, lng, lat } })),
  )

  it.each(views)(
    'no name is cut, covered or on a border at zoom $camera.zoom on a map $width wide',
    (view) => {
      const { zoom } = view.camera
      const placed = placedAt(view)
      const own = placed.filter(
        ({ words, mark }) =>
          /^label-(state|country|focus|whole|far|district|area)/.test(mark) &&
          NEIGHBOURS.test(words),
      )
      const capitals = placed.filter(({ words }) => words.startsWith(capital))
      for (const one of [...own, ...capitals]) {
        const [left, top, right, bottom] = one.box
        const isWhole = left >= 0 && top >= 0 && right <= view.width && bottom <= view.height
        expect([one.words, isWhole]).toEqual([one.words, true])
        const over = placed.filter((other) => other !== one && isOverlapping(other.box, one.box))
        expect([one.words, over.map(({ words }) => words)]).toEqual([one.words, []])
      }
      const onBorder = own.filter(
        ({ box }) =>
          runsThrough(international(zoom), box, view) ||
          (zoom >= 4.5 && runsThrough(frontLine, box, view)),
      )
      expect(onBorder.map(({ words }) => words)).toEqual([])
    },
  )

  it('has its own name and its capital when it is selected, and the names of what contains it rest', () => {
    const view: View = { width: 880, height: 720, camera: { zoom: 7, lng, lat } }
    const close = ['poland', 'romania'].includes(area)
      ? { ...view, camera: { ...view.camera, zoom: 5.5 } }
      : view
    const id = shippedStory.areas.find((one) => one.id === area)?.id as AreaId
    const words = placedAt(close, id).map((one) => one.words)
    const { names } = shippedIndex.areas.get(id) as Area
    expect(words.map((one) => one.toLowerCase())).toContain(names.en.toLowerCase())
    expect(words.some((one) => one.startsWith(capital))).toBe(true)
    for (const outer of shippedIndex.containing.get(id) ?? []) {
      expect(words.map((one) => one.toLowerCase())).not.toContain(outer.names.en.toLowerCase())
    }
  })
})

it('the large states are named in the view of the world', () => {
  const words = placedAt({ width: 880, height: 720, camera: { zoom: 2, lng: 25, lat: 48 } }).map(
    (one) => one.words,
  )
  expect(words).toEqual(
    expect.arrayContaining(['Russia', 'France', 'Poland', 'Ukraine', 'Spain', 'Türkiye']),
  )
})

it('the city of Donetsk is named rather than its smaller neighbour', () => {
  for (const zoom of [5, 5.5, 6, 6.6, 7, 7.3]) {
    const view: View = { width: 880, height: 720, camera: { zoom, lng: 37.6, lat: 48.3 } }
    const cities = placedAt(view).filter(({ mark }) => mark.startsWith('label-city'))
    expect([zoom, cities.some(({ words }) => words.startsWith('Donetsk'))]).toEqual([zoom, true])
  }
})
