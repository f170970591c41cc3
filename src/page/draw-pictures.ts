// The pictures of the first map, drawn in Node by the painter of the plain map.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Canvas, createCanvas, GlobalFonts, Path2D as NodePath } from '@napi-rs/canvas'
import type { View } from '../geometry/mercator.ts'
import { FIRST_VIEWS } from '../map/first-view.ts'
import { type CanvasMaker, canvasPen, createMeasure, createTools } from '../paint/canvas-pen.ts'
import { createFeatureFinder } from '../paint/features.ts'
import { paintNames, paintScene } from '../paint/painter.ts'
import { placeNames } from '../paint/place-names.ts'
import { colourOf, type ThemeName } from '../theme/tokens.ts'
import { firstScene, pictureView } from './first-scene.ts'
import type { PageInput } from './page-data.ts'

export type Picture = {
  readonly view: string
  readonly theme: ThemeName
  readonly ratio: 1 | 2
  readonly webp: Uint8Array
}

/** Bytes that a picture may weigh: it comes before all else. */
const HEAVIEST = 88_000
/** Qualities of WebP, the best that is light enough is taken; below the last a picture is not worth having. */
const QUALITIES = [90, 85, 80, 75, 70, 65, 60, 55, 50, 45, 40] as const
/** CSS pixels of the picture that a link preview shows (Open Graph). */
const PREVIEW = { width: 1200, height: 630 }

const FILES = {
  'Inter Variable': ['inter', ['500-normal']],
  'Source Serif 4 Variable': ['source-serif-4', ['600-normal', '400-italic']],
} as const

function registerFonts() {
  const { resolve } = createRequire(import.meta.url)
  for (const [family, [name, faces]] of Object.entries(FILES)) {
    for (const face of faces) {
      for (const letters of ['latin', 'latin-ext', 'cyrillic']) {
        const file = resolve(`@fontsource/${name}/files/${name}-${letters}-${face}.woff2`)
        GlobalFonts.register(readFileSync(file), family)
      }
    }
  }
}

const maker: CanvasMaker = {
  canvas: (width, height) =>
    createCanvas(width, height) as unknown as ReturnType<CanvasMaker['canvas']>,
  path: (d) => new NodePath(d) as unknown as Path2D,
  matrix: (scale, x, y) => ({ a: scale, b: 0, c: 0, d: scale, e: x, f: y }),
}

/** By halves, as each try takes long: a better quality is never lighter. */
async function lightEnough(canvas: Canvas): Promise<Uint8Array | undefined> {
  let best: Uint8Array | undefined
  let [from, to]: [number, number] = [0, QUALITIES.length]
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    const webp = await canvas.encode('webp', QUALITIES[middle])
    if (webp.length <= HEAVIEST) {
      best = webp
      to = middle
    } else from = middle + 1
  }
  return best
}

export async function drawPictures(
  input: PageInput,
): Promise<{ readonly pictures: readonly Picture[]; readonly preview: Uint8Array }> {
  registerFonts()
  const scene = firstScene(input)
  const featuresOf = createFeatureFinder()(scene, input.file)
  const tools = createTools(maker)
  const draw = (view: View, theme: ThemeName, ratio: number) => {
    const canvas = createCanvas(view.width * ratio, view.height * ratio)
    const context = canvas.getContext('2d') as unknown as CanvasRenderingContext2D
    const colours = (token: Parameters<typeof colourOf>[0]) => colourOf(token, theme)
    const pen = canvasPen(context, view, ratio, tools)
    paintScene(scene, featuresOf, () => 'rest', view, colours, pen)
    const names = placeNames(scene, featuresOf, view, createMeasure(context), [])
    paintNames(names, view, colours, pen)
    return canvas
  }
  const pictures: Picture[] = []
  for (const first of FIRST_VIEWS) {
    const view = pictureView(input, first)
    for (const theme of ['light', 'dark'] as const) {
      for (const ratio of [1, 2] as const) {
        const webp = await lightEnough(draw(view, theme, ratio))
        if (webp) pictures.push({ view: first.name, theme, ratio, webp })
      }
    }
  }
  const desk = FIRST_VIEWS.at(-1)
  if (!desk) throw new Error('there is no first view')
  const preview = { ...pictureView(input, desk), ...PREVIEW }
  return { pictures, preview: await draw(preview, 'light', 1).encode('jpeg', 82) }
}
