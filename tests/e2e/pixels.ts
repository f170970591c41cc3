// Colours of single pixels of a screenshot, read by the browser itself on a page without a policy.
import type { BrowserContext } from '@playwright/test'
import type { Point } from './project.ts'

export type Colour = readonly [red: number, green: number, blue: number]

/**
 * The colours in a square around each point.
 *
 * @param png a screenshot of the whole viewport at one device pixel a CSS pixel
 * @param reach pixels to each side
 */
export async function coloursAround(
  context: BrowserContext,
  png: Buffer,
  points: readonly Point[],
  reach: number,
): Promise<Colour[][]> {
  const page = await context.newPage()
  try {
    return await page.evaluate(
      async ({ base64, places, side }) => {
        const image = new Image()
        image.src = `data:image/png;base64,${base64}`
        await image.decode()
        const canvas = document.createElement('canvas')
        canvas.width = image.width
        canvas.height = image.height
        const drawing = canvas.getContext('2d')
        if (!drawing) throw new Error('no canvas to read pixels from')
        drawing.drawImage(image, 0, 0)
        const size = 2 * side + 1
        return places.map(({ x, y }) => {
          const { data } = drawing.getImageData(
            Math.round(x) - side,
            Math.round(y) - side,
            size,
            size,
          )
          return Array.from(
            { length: size * size },
            (_, i) => [data[4 * i] ?? 0, data[4 * i + 1] ?? 0, data[4 * i + 2] ?? 0] as const,
          )
        })
      },
      { base64: png.toString('base64'), places: points, side: reach },
    )
  } finally {
    await page.close()
  }
}

/**
 * By how many whole pixels, up to three each way, one picture has to be moved to lie best on another: the sum of
 * squared differences of brightness is least there.
 */
export async function shiftBetween(context: BrowserContext, one: Buffer, other: Buffer) {
  const page = await context.newPage()
  try {
    return await page.evaluate(
      async (pictures) => {
        const reach = 3
        const read = async (base64: string) => {
          const image = new Image()
          image.src = `data:image/png;base64,${base64}`
          await image.decode()
          const canvas = document.createElement('canvas')
          canvas.width = image.width
          canvas.height = image.height
          const drawing = canvas.getContext('2d')
          if (!drawing) throw new Error('no canvas to read pixels from')
          drawing.drawImage(image, 0, 0)
          const { data } = drawing.getImageData(0, 0, image.width, image.height)
          const grey = new Float32Array(image.width * image.height)
          for (let i = 0; i < grey.length; i++) {
            grey[i] = (data[4 * i] ?? 0) + (data[4 * i + 1] ?? 0) + (data[4 * i + 2] ?? 0)
          }
          return { grey, width: image.width, height: image.height }
        }
        const [a, b] = await Promise.all(pictures.map(read))
        if (!a || !b) throw new Error('two pictures are needed')
        let best = { x: 0, y: 0, sum: Infinity }
        for (let dy = -reach; dy <= reach; dy++) {
          for (let dx = -reach; dx <= reach; dx++) {
            let sum = 0
            for (let y = reach; y < a.height - reach; y++) {
              for (let x = reach; x < a.width - reach; x++) {
                const d =
                  (a.grey[y * a.width + x] ?? 0) - (b.grey[(y + dy) * b.width + x + dx] ?? 0)
                sum += d * d
              }
            }
            if (sum < best.sum) best = { x: dx, y: dy, sum }
          }
        }
        return { x: best.x, y: best.y }
      },
      [one, other].map((png) => png.toString('base64')),
    )
  } finally {
    await page.close()
  }
}

export const hexOf = ([red, green, blue]: Colour): string =>
  `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`

/** As the browser says a colour that is written in hexadecimals. */
export function rgbOf(hex: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  return `rgb(${red}, ${green}, ${blue})`
}
