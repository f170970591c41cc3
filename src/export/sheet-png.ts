// A sheet as PNG, drawn on a canvas as sharp as it is asked for, with what it is of in the file's own text.
import { type CanvasMaker, canvasPen, createTools } from '../paint/canvas-pen.ts'
import type { Colours } from '../paint/painter.ts'
import type { Measure } from '../paint/pen.ts'
import { paintSheet, paperView, type SheetMap } from './paint-sheet.ts'
import { type PngText, withText } from './png-text.ts'
import type { Sheet } from './sheet.ts'

/** @param ratio pixels of the picture for each CSS pixel @returns null where the browser has no canvas that large */
export async function sheetPng(
  sheet: Sheet,
  map: SheetMap,
  measure: Measure,
  colours: Colours,
  ratio: number,
  maker: CanvasMaker,
  about: PngText,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(sheet.width * ratio)
  canvas.height = Math.round(sheet.height * ratio)
  const context = canvas.getContext('2d')
  if (!context) return null
  const tools = createTools(maker)
  const view = paperView(sheet)
  paintSheet(sheet, map, measure, colours, {
    pen: canvasPen(context, view, ratio, tools),
    inset: (x, y, own, draw) => {
      const inner = document.createElement('canvas')
      inner.width = Math.round(own.width * ratio)
      inner.height = Math.round(own.height * ratio)
      const innerContext = inner.getContext('2d')
      if (!innerContext) return
      draw(canvasPen(innerContext, own, ratio, tools))
      context.setTransform(1, 0, 0, 1, 0, 0)
      context.globalAlpha = 1
      context.drawImage(inner, Math.round(x * ratio), Math.round(y * ratio))
    },
  })
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  return blob && withText(new Uint8Array(await blob.arrayBuffer()), about)
}
