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

export const hexOf = ([red, green, blue]: Colour): string =>
  `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
